import { serviceName } from "../../realm/hostObject";
import { overlapOf } from "../../workbook/area";
import type { Sheet } from "../../workbook/sheet";
import type { Banding as SheetBanding } from "../../workbook/sheetParts";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance, TEXT_OR_NULL } from "./arguments";
import { BANDING_COLOURS, type BandingThemeName } from "./bandingThemes";
import { COLOUR_OR_NULL, colourOf, hexOfColour, ScriptColour } from "./colour";
import type { SpreadsheetContext } from "./context";
import type { ScriptRange } from "./range";

type Axis = SheetBanding["by"];
type Part = "headerColour" | "firstColour" | "secondColour" | "footerColour";

/** Alternating colours of a range, by rows or by columns. */
export class Banding {
  constructor(
    readonly context: SpreadsheetContext,
    public sheet: Sheet,
    readonly id: number,
  ) {}

  get [serviceName](): string {
    return "Banding";
  }

  getRange(): ScriptRange {
    return this.context.range(this.sheet, partsOf(this).area);
  }

  setRange(...args: unknown[]): this {
    const [range] = argumentsOf("Banding.setRange", args, instance<ScriptRange>("Range"));
    return change(this, { area: range.area });
  }

  copyTo(...args: unknown[]): Banding {
    const [range] = argumentsOf("Banding.copyTo", args, instance<ScriptRange>("Range"));
    return addBanding(this.context, range, partsOf(this));
  }

  remove(): void {
    const { id, sheet } = this;
    sheet.bandings = sheet.bandings.filter((banding) => banding.id !== id);
    sheet.workbook.sheetChanged(sheet);
  }

  getHeaderRowColor(): string | null {
    return colourOfPart(this, "rows", "headerColour");
  }

  getHeaderRowColorObject(): ScriptColour | null {
    return colourObjectOf(this, "rows", "headerColour");
  }

  setHeaderRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "headerColour", "setHeaderRowColor", args);
  }

  setHeaderRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "headerColour", "setHeaderRowColorObject", args);
  }

  getFirstRowColor(): string | null {
    return colourOfPart(this, "rows", "firstColour");
  }

  getFirstRowColorObject(): ScriptColour | null {
    return colourObjectOf(this, "rows", "firstColour");
  }

  setFirstRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "firstColour", "setFirstRowColor", args);
  }

  setFirstRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "firstColour", "setFirstRowColorObject", args);
  }

  getSecondRowColor(): string | null {
    return colourOfPart(this, "rows", "secondColour");
  }

  getSecondRowColorObject(): ScriptColour | null {
    return colourObjectOf(this, "rows", "secondColour");
  }

  setSecondRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "secondColour", "setSecondRowColor", args);
  }

  setSecondRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "secondColour", "setSecondRowColorObject", args);
  }

  getFooterRowColor(): string | null {
    return colourOfPart(this, "rows", "footerColour");
  }

  getFooterRowColorObject(): ScriptColour | null {
    return colourObjectOf(this, "rows", "footerColour");
  }

  setFooterRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "footerColour", "setFooterRowColor", args);
  }

  setFooterRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "footerColour", "setFooterRowColorObject", args);
  }

  getHeaderColumnColor(): string | null {
    return colourOfPart(this, "columns", "headerColour");
  }

  getHeaderColumnColorObject(): ScriptColour | null {
    return colourObjectOf(this, "columns", "headerColour");
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "headerColour", "setHeaderColumnColor", args);
  }

  setHeaderColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "headerColour", "setHeaderColumnColorObject", args);
  }

  getFirstColumnColor(): string | null {
    return colourOfPart(this, "columns", "firstColour");
  }

  getFirstColumnColorObject(): ScriptColour | null {
    return colourObjectOf(this, "columns", "firstColour");
  }

  setFirstColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "firstColour", "setFirstColumnColor", args);
  }

  setFirstColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "firstColour", "setFirstColumnColorObject", args);
  }

  getSecondColumnColor(): string | null {
    return colourOfPart(this, "columns", "secondColour");
  }

  getSecondColumnColorObject(): ScriptColour | null {
    return colourObjectOf(this, "columns", "secondColour");
  }

  setSecondColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "secondColour", "setSecondColumnColor", args);
  }

  setSecondColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "secondColour", "setSecondColumnColorObject", args);
  }

  getFooterColumnColor(): string | null {
    return colourOfPart(this, "columns", "footerColour");
  }

  getFooterColumnColorObject(): ScriptColour | null {
    return colourObjectOf(this, "columns", "footerColour");
  }

  setFooterColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "footerColour", "setFooterColumnColor", args);
  }

  setFooterColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "footerColour", "setFooterColumnColorObject", args);
  }
}

/** Bands a range in the colours of a theme. */
export function bandRange(
  context: SpreadsheetContext,
  range: ScriptRange,
  by: Axis,
  theme: BandingThemeName,
  showHeader: boolean,
  showFooter: boolean,
): Banding {
  const { sheet, area } = range;
  const taken = sheet.bandings.some((banding) => banding.by === by && overlaps(banding.area, area));
  if (taken) {
    throw new ServiceError(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
  const [header, firstColour, secondColour, footer] = BANDING_COLOURS[theme];
  return addBanding(context, range, {
    by,
    headerColour: showHeader ? header : null,
    firstColour,
    secondColour,
    footerColour: showFooter ? footer : null,
  });
}

/** The bandings that touch a range, or all of the sheet. */
export function bandingsOf(
  context: SpreadsheetContext,
  sheet: Sheet,
  area: SheetBanding["area"] | null,
): Banding[] {
  return sheet.bandings
    .filter((banding) => area === null || overlaps(banding.area, area))
    .map(({ id }) => new Banding(context, sheet, id));
}

function addBanding(
  context: SpreadsheetContext,
  { sheet, area }: ScriptRange,
  parts: Omit<SheetBanding, "id" | "area">,
): Banding {
  const id = sheet.workbook.nextNumber();
  sheet.bandings = [...sheet.bandings, { ...parts, id, area }];
  sheet.workbook.sheetChanged(sheet);
  return new Banding(context, sheet, id);
}

function partsOf({ sheet, id }: Banding): SheetBanding {
  const found = sheet.bandings.find((banding) => banding.id === id);
  if (!found) throw new ServiceError("The banding no longer exists.");
  return found;
}

function change<B extends Banding>(banding: B, changed: Partial<SheetBanding>): B {
  const { sheet } = banding;
  const parts = { ...partsOf(banding), ...changed };
  sheet.bandings = sheet.bandings.map((other) => (other.id === parts.id ? parts : other));
  sheet.workbook.sheetChanged(sheet);
  return banding;
}

function colourOfPart(banding: Banding, by: Axis, part: Part): string | null {
  const parts = partsOf(banding);
  return parts.by === by ? parts[part] : null;
}

function colourObjectOf(banding: Banding, by: Axis, part: Part): ScriptColour | null {
  const colour = colourOfPart(banding, by, part);
  return colour === null ? null : new ScriptColour(colour);
}

function setColour<B extends Banding>(
  banding: B,
  by: Axis,
  part: Part,
  method: string,
  args: readonly unknown[],
): B {
  const [colour] = argumentsOf(`Banding.${method}`, args, TEXT_OR_NULL);
  return paint(banding, by, part, colourOf(colour));
}

function setColourObject<B extends Banding>(
  banding: B,
  by: Axis,
  part: Part,
  method: string,
  args: readonly unknown[],
): B {
  const [colour] = argumentsOf(`Banding.${method}`, args, COLOUR_OR_NULL);
  return paint(banding, by, part, hexOfColour(colour));
}

function paint<B extends Banding>(banding: B, by: Axis, part: Part, colour: string | null): B {
  const line = by === "rows" ? "row" : "column";
  if (colour === null && part === "firstColour") {
    throw new ServiceError(`First ${line} color should not be null.`);
  }
  if (colour === null && part === "secondColour") {
    throw new ServiceError(`Second ${line} color should not be null.`);
  }
  return change(banding, { by, [part]: colour });
}

function overlaps(a: SheetBanding["area"], b: SheetBanding["area"]): boolean {
  return overlapOf(a, b) !== null;
}
