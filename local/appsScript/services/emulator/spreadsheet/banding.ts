import { overlapOf } from "../../../../sheets/workbook/area";
import type { BandingPart, Banding as SheetBanding } from "../../../../sheets/workbook/sheetParts";
import type { ThemeColour } from "../../../../sheets/workbook/style";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { TEXT_OR_NULL } from "../../../declare/kinds";
import { type Form, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { RANGE, type RangePlace, rangeOf } from "../../core/spreadsheet/classes";
import { colourOf } from "../../core/spreadsheet/cssColour";
import { ServiceError } from "../../serviceError";
import { BANDING_COLOURS, type BandingThemeName } from "./bandingThemes";
import { BANDING, type Banding, type Colour } from "./classes";
import { COLOUR_OR_NULL, colourObject, hexOfColour, themeOf } from "./colour";

type Axis = SheetBanding["by"];

/** Alternating colours of a range, by rows or by columns. */
export const BANDING_TABLE = table(BANDING, [
  methods(BANDING, {
    getRange: [[], (banding) => rangeOf(banding.sheet, bandingParts(banding).area)],
    setRange: [[RANGE], (banding, { area }) => change(banding, { area })],
    copyTo: [[RANGE], (banding, range) => addBanding(range, bandingParts(banding))],
    remove: [
      [],
      ({ sheet, id }) => {
        sheet.bandings = sheet.bandings.filter((banding) => banding.id !== id);
        sheet.workbook.sheetChanged(sheet);
      },
    ],
    ...colour("HeaderRowColor", "rows", "headerColour"),
    ...colour("FirstRowColor", "rows", "firstColour"),
    ...colour("SecondRowColor", "rows", "secondColour"),
    ...colour("FooterRowColor", "rows", "footerColour"),
    ...colour("HeaderColumnColor", "columns", "headerColour"),
    ...colour("FirstColumnColor", "columns", "firstColour"),
    ...colour("SecondColumnColor", "columns", "secondColour"),
    ...colour("FooterColumnColor", "columns", "footerColour"),
  }),
]);

type ColourMethods<Name extends string> = {
  readonly [N in `get${Name}`]: Form<Banding, readonly [], string | null>;
} & { readonly [N in `get${Name}Object`]: Form<Banding, readonly [], Colour | null> } & {
  readonly [N in `set${Name}`]: Form<Banding, readonly [typeof TEXT_OR_NULL], Banding>;
} & {
  readonly [N in `set${Name}Object`]: Form<Banding, readonly [typeof COLOUR_OR_NULL], Banding>;
};

/** The four methods of one colour. */
function colour<const Name extends string>(
  name: Name,
  by: Axis,
  part: BandingPart,
): ColourMethods<Name> {
  const read = (banding: Banding) => {
    const parts = bandingParts(banding);
    return parts.by === by ? parts[part] : null;
  };
  return {
    [`get${name}`]: [[], read],
    [`get${name}Object`]: [
      [],
      (banding: Banding) => colourObject(read(banding), bandingParts(banding).themes?.[part]),
    ],
    [`set${name}`]: [
      [TEXT_OR_NULL],
      (banding: Banding, written: string | null) => paint(banding, by, part, colourOf(written)),
    ],
    [`set${name}Object`]: [
      [COLOUR_OR_NULL],
      (banding: Banding, colour: Colour | null) =>
        paint(banding, by, part, hexOfColour(colour), themeOf(colour)),
    ],
  } as unknown as ColourMethods<Name>;
}

/** Bands a range in the colours of a theme. */
export function bandRange(
  range: RangePlace,
  by: Axis,
  theme: BandingThemeName = "LIGHT_GREY",
  showHeader = true,
  showFooter = false,
): Banding {
  const { sheet, area } = range;
  const taken = sheet.bandings.some(
    (banding) => banding.by === by && overlapOf(banding.area, area),
  );
  if (taken) {
    throw new ServiceError(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
  const [header, firstColour, secondColour, footer] = BANDING_COLOURS[theme];
  return addBanding(range, {
    by,
    headerColour: showHeader ? header : null,
    firstColour,
    secondColour,
    footerColour: showFooter ? footer : null,
  });
}

/** The bandings that touch a range, or all of the sheet. */
export function bandingsOf(sheet: Sheet, area: SheetBanding["area"] | null): Banding[] {
  return sheet.bandings
    .filter((banding) => area === null || overlapOf(banding.area, area) !== null)
    .map(({ id }) => BANDING.of({ sheet, id }));
}

function addBanding(
  { sheet, area }: RangePlace,
  parts: Omit<SheetBanding, "id" | "area">,
): Banding {
  const id = sheet.workbook.nextNumber();
  sheet.bandings = [...sheet.bandings, { ...parts, id, area }];
  sheet.workbook.sheetChanged(sheet);
  return BANDING.of({ sheet, id });
}

function bandingParts({ sheet, id }: Banding): SheetBanding {
  const found = sheet.bandings.find((banding) => banding.id === id);
  if (!found) throw new ServiceError("The banding no longer exists.");
  return found;
}

function change(banding: Banding, changed: Partial<SheetBanding>): Banding {
  const { sheet } = banding;
  const parts = { ...bandingParts(banding), ...changed };
  sheet.bandings = sheet.bandings.map((other) => (other.id === parts.id ? parts : other));
  sheet.workbook.sheetChanged(sheet);
  return banding;
}

function paint(
  banding: Banding,
  by: Axis,
  part: BandingPart,
  colour: string | null,
  theme?: ThemeColour,
): Banding {
  const line = by === "rows" ? "row" : "column";
  if (colour === null && part === "firstColour") {
    throw new ServiceError(`First ${line} color should not be null.`);
  }
  if (colour === null && part === "secondColour") {
    throw new ServiceError(`Second ${line} color should not be null.`);
  }
  const themes = { ...bandingParts(banding).themes, [part]: theme };
  return change(banding, { by, [part]: colour, themes });
}
