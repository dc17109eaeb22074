import { overlapOf } from "../../../sheets/workbook/area";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Banding as SheetBanding } from "../../../sheets/workbook/sheetParts";
import { ofClass } from "../../declare/googleClass";
import { ServiceError } from "../serviceError";
import { argumentsOf, instance } from "./arguments";
import { BandingColumnColours } from "./bandingColumnColours";
import { BANDING_COLOURS, type BandingThemeName } from "./bandingThemes";
import { BANDING } from "./classes";
import type { SpreadsheetContext } from "./context";
import type { ScriptRange } from "./range";
import { bandingParts, change } from "./storedBanding";

/** Alternating colours of a range, by rows or by columns. */
export class Banding extends BandingColumnColours {
  readonly [ofClass] = BANDING;

  getRange(): ScriptRange {
    return this.context.range(this.sheet, bandingParts(this).area);
  }

  setRange(...args: unknown[]): this {
    const [range] = argumentsOf("Banding.setRange", args, instance<ScriptRange>("Range"));
    return change(this, { area: range.area });
  }

  copyTo(...args: unknown[]): Banding {
    const [range] = argumentsOf("Banding.copyTo", args, instance<ScriptRange>("Range"));
    return addBanding(this.context, range, bandingParts(this));
  }

  remove(): void {
    const { id, sheet } = this;
    sheet.bandings = sheet.bandings.filter((banding) => banding.id !== id);
    sheet.workbook.sheetChanged(sheet);
  }
}

/** Bands a range in the colours of a theme. */
export function bandRange(
  context: SpreadsheetContext,
  range: ScriptRange,
  by: SheetBanding["by"],
  theme: BandingThemeName = "LIGHT_GREY",
  showHeader = true,
  showFooter = false,
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

function overlaps(a: SheetBanding["area"], b: SheetBanding["area"]): boolean {
  return overlapOf(a, b) !== null;
}
