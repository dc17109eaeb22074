import { type Area, areaFrom, holdsCell } from "../../../sheets/workbook/area";
import { displayValue } from "../../../sheets/workbook/numberFormat";
import type { Sheet } from "../../../sheets/workbook/sheet";
import { ofClass } from "../../declare/googleClass";
import { FLAG, TEXT } from "../../declare/kinds";
import { argumentsOf, instance } from "./arguments";
import { TEXT_FINDER } from "./classes";
import type { SpreadsheetContext } from "./context";
import type { ScriptRange } from "./range";
import { enterCells } from "./range/cells";
import { cellWithScriptValue, valueContext } from "./scriptValue";

interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Where a finder looks, in order. */
export type SearchPlace = { readonly sheet: Sheet; readonly area: Area };

/** Finds and replaces text in a range, a sheet or the whole spreadsheet. */
export class TextFinder {
  soughtText: string;
  isCaseMatched = false;
  isEntireCell = false;
  isFormulaText = false;
  isRegularExpression = false;
  areDiacriticsIgnored = false;
  current: Found | null = null;
  start: Found | null = null;

  constructor(
    readonly context: SpreadsheetContext,
    readonly places: readonly SearchPlace[],
    text: string,
  ) {
    this.soughtText = text;
  }

  readonly [ofClass] = TEXT_FINDER;

  matchCase(...args: unknown[]): this {
    [this.isCaseMatched] = argumentsOf("TextFinder.matchCase", args, FLAG);
    return this;
  }

  matchEntireCell(...args: unknown[]): this {
    [this.isEntireCell] = argumentsOf("TextFinder.matchEntireCell", args, FLAG);
    return this;
  }

  matchFormulaText(...args: unknown[]): this {
    [this.isFormulaText] = argumentsOf("TextFinder.matchFormulaText", args, FLAG);
    return this;
  }

  ignoreDiacritics(...args: unknown[]): this {
    [this.areDiacriticsIgnored] = argumentsOf("TextFinder.ignoreDiacritics", args, FLAG);
    return this;
  }

  useRegularExpression(...args: unknown[]): this {
    [this.isRegularExpression] = argumentsOf("TextFinder.useRegularExpression", args, FLAG);
    return this;
  }

  startFrom(...args: unknown[]): this {
    const [range] = argumentsOf("TextFinder.startFrom", args, instance<ScriptRange>("Range"));
    this.start = { sheet: range.sheet, row: range.area.row, column: range.area.column };
    this.current = null;
    return this;
  }

  findAll(): ScriptRange[] {
    return allFound(this).map((found) => rangeOf(this, found));
  }

  findNext(): ScriptRange | null {
    return step(this, 1);
  }

  findPrevious(): ScriptRange | null {
    return step(this, -1);
  }

  getCurrentMatch(): ScriptRange | null {
    return this.current && rangeOf(this, this.current);
  }

  /** How many cells it changed. */
  replaceAllWith(...args: unknown[]): number {
    const [text] = argumentsOf("TextFinder.replaceAllWith", args, TEXT);
    const found = allFound(this);
    for (const place of found) replace(this, place, text);
    return found.length;
  }

  replaceWith(...args: unknown[]): number {
    const [text] = argumentsOf("TextFinder.replaceWith", args, TEXT);
    if (this.current === null) return 0;
    replace(this, this.current, text);
    return 1;
  }
}

function rangeOf({ context }: TextFinder, { sheet, row, column }: Found): ScriptRange {
  return context.range(sheet, areaFrom(row, column));
}

function allFound(finder: TextFinder): readonly Found[] {
  const found: Found[] = [];
  const pattern = patternOf(finder);
  for (const { sheet, area } of finder.places) {
    sheet.workbook.calculate(sheet, area);
    sheet.eachCell((_cell, row, column) => {
      if (!holdsCell(area, row, column)) return;
      pattern.lastIndex = 0;
      const text = textAt(finder, { sheet, row, column });
      if (text !== "" && pattern.test(simplified(finder, text))) found.push({ sheet, row, column });
    });
  }
  return found;
}

function textAt(finder: TextFinder, { sheet, row, column }: Found): string {
  const cell = sheet.cell(row, column);
  const formula = finder.isFormulaText ? cell?.formula : undefined;
  return formula ?? displayValue(cell, sheet.workbook.locale);
}

function step(finder: TextFinder, by: 1 | -1): ScriptRange | null {
  const found = allFound(finder);
  const from = finder.current ?? finder.start;
  const sheets = finder.places.map(({ sheet }) => sheet);
  const order = (place: Found) =>
    sheets.indexOf(place.sheet) * 1e12 + place.row * 20_000 + place.column;
  const at = from === null ? null : order(from);
  const isBeyond = (place: Found) =>
    at === null || (by === 1 ? order(place) > at : order(place) < at);
  const candidates = found.filter(isBeyond);
  const next = by === 1 ? candidates[0] : candidates.at(-1);
  finder.current = next ?? null;
  return next ? rangeOf(finder, next) : null;
}

function replace(finder: TextFinder, place: Found, text: string): void {
  const { sheet, row, column } = place;
  const now = finder.context.host.now();
  const values = valueContext(sheet.workbook, now);
  const replacement = finder.isRegularExpression ? text : text.replaceAll("$", "$$$$");
  const changed = textAt(finder, place).replace(patternOf(finder), replacement);
  enterCells({ sheet, area: areaFrom(row, column) }, now, (cell) =>
    cellWithScriptValue(cell, changed, values),
  );
}

function patternOf(finder: TextFinder): RegExp {
  const pattern = finder.isRegularExpression
    ? finder.soughtText
    : simplified(finder, finder.soughtText).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = finder.isEntireCell ? `^(?:${pattern})$` : pattern;
  return new RegExp(whole, finder.isCaseMatched ? "gu" : "giu");
}

function simplified(finder: TextFinder, text: string): string {
  return finder.areDiacriticsIgnored ? text.normalize("NFD").replace(/\p{Diacritic}/gu, "") : text;
}
