import { areaFrom, holdsCell } from "../../../../sheets/workbook/area";
import { displayValue } from "../../../../sheets/workbook/numberFormat";
import { FLAG, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { type RangePlace, rangeOf } from "../../core/spreadsheet/classes";
import { enterCells } from "../../core/spreadsheet/range/cells";
import { cellWithScriptValue, valueContext } from "../../core/spreadsheet/scriptValue";
import { type CellPlace, TEXT_FINDER, type TextFinder } from "./classes";

/** Finds and replaces text in a range, a sheet or the whole spreadsheet. */
export const TEXT_FINDER_TABLE = table(TEXT_FINDER, [
  methods(TEXT_FINDER, {
    matchCase: [[FLAG], (finder, isCaseMatched) => Object.assign(finder, { isCaseMatched })],
    matchEntireCell: [[FLAG], (finder, isEntireCell) => Object.assign(finder, { isEntireCell })],
    matchFormulaText: [[FLAG], (finder, isFormulaText) => Object.assign(finder, { isFormulaText })],
    ignoreDiacritics: [
      [FLAG],
      (finder, areDiacriticsIgnored) => Object.assign(finder, { areDiacriticsIgnored }),
    ],
    useRegularExpression: [
      [FLAG],
      (finder, isRegularExpression) => Object.assign(finder, { isRegularExpression }),
    ],
    findAll: [[], (finder) => allFound(finder).map(rangeAt)],
    findNext: [
      [],
      (finder) => {
        const after = finder.current ? orderOf(finder, finder.current) : 0;
        const next = allFound(finder).find((found) => orderOf(finder, found) > after);
        finder.current = next ?? null;
        return next ? rangeAt(next) : null;
      },
    ],
    // How many cells it changed.
    replaceAllWith: [
      [TEXT],
      (finder, text, { now }) => {
        const found = allFound(finder);
        for (const place of found) replace(finder, place, text, now());
        return found.length;
      },
    ],
    replaceWith: [
      [TEXT],
      (finder, text, { now }) => {
        if (!finder.current) return 0;
        replace(finder, finder.current, text, now());
        return 1;
      },
    ],
  }),
]);

function rangeAt({ sheet, row, column }: CellPlace): RangePlace {
  return rangeOf(sheet, areaFrom(row, column));
}

function allFound(finder: TextFinder): readonly CellPlace[] {
  const found: CellPlace[] = [];
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

function textAt(finder: TextFinder, { sheet, row, column }: CellPlace): string {
  const cell = sheet.cell(row, column);
  const formula = finder.isFormulaText ? cell?.formula : undefined;
  return formula ?? displayValue(cell, sheet.workbook.locale);
}

function orderOf({ places }: TextFinder, { sheet, row, column }: CellPlace): number {
  return places.findIndex((place) => place.sheet === sheet) * 1e12 + row * 20_000 + column;
}

function replace(finder: TextFinder, place: CellPlace, text: string, now: number): void {
  const { sheet, row, column } = place;
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
