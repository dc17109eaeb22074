import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Banding as SheetBanding } from "../../../sheets/workbook/sheetParts";
import { TEXT_OR_NULL } from "../../declare/kinds";
import { ServiceError } from "../serviceError";
import { argumentsOf } from "./arguments";
import type { Colour } from "./classes";
import { COLOUR_OR_NULL, colourObject, colourOf, hexOfColour } from "./colour";
import type { SpreadsheetContext } from "./context";

type Axis = SheetBanding["by"];
type Part = "headerColour" | "firstColour" | "secondColour" | "footerColour";

/** A banding as its sheet keeps it. */
export class StoredBanding {
  constructor(
    readonly context: SpreadsheetContext,
    public sheet: Sheet,
    readonly id: number,
  ) {}
}

export function bandingParts({ sheet, id }: StoredBanding): SheetBanding {
  const found = sheet.bandings.find((banding) => banding.id === id);
  if (!found) throw new ServiceError("The banding no longer exists.");
  return found;
}

export function change<B extends StoredBanding>(banding: B, changed: Partial<SheetBanding>): B {
  const { sheet } = banding;
  const parts = { ...bandingParts(banding), ...changed };
  sheet.bandings = sheet.bandings.map((other) => (other.id === parts.id ? parts : other));
  sheet.workbook.sheetChanged(sheet);
  return banding;
}

export function colourOfPart(banding: StoredBanding, by: Axis, part: Part): string | null {
  const parts = bandingParts(banding);
  return parts.by === by ? parts[part] : null;
}

export function colourObjectOf(banding: StoredBanding, by: Axis, part: Part): Colour | null {
  const colour = colourOfPart(banding, by, part);
  return colour === null ? null : colourObject(colour);
}

export function setColour<B extends StoredBanding>(
  banding: B,
  by: Axis,
  part: Part,
  method: string,
  args: readonly unknown[],
): B {
  const [colour] = argumentsOf(`Banding.${method}`, args, TEXT_OR_NULL);
  return paint(banding, by, part, colourOf(colour));
}

export function setColourObject<B extends StoredBanding>(
  banding: B,
  by: Axis,
  part: Part,
  method: string,
  args: readonly unknown[],
): B {
  const [colour] = argumentsOf(`Banding.${method}`, args, COLOUR_OR_NULL);
  return paint(banding, by, part, hexOfColour(colour));
}

function paint<B extends StoredBanding>(
  banding: B,
  by: Axis,
  part: Part,
  colour: string | null,
): B {
  const line = by === "rows" ? "row" : "column";
  if (colour === null && part === "firstColour") {
    throw new ServiceError(`First ${line} color should not be null.`);
  }
  if (colour === null && part === "secondColour") {
    throw new ServiceError(`Second ${line} color should not be null.`);
  }
  return change(banding, { by, [part]: colour });
}
