import { type CellJson, cellFromJson, cellToJson, isCellJson } from "../../cells/cellJson";
import type { CellValue } from "../../cells/cellValue";

/** A cell as it stood, with all that it takes to put it back as it was. */
export interface KeptCell {
  readonly cell: CellValue;
  /** As Sheets writes it. */
  readonly format?: string;
  /** By relative places (R1C1), as its row may come back elsewhere. */
  readonly formula?: string;
}

export type KeptJson =
  | CellJson
  | { readonly value: CellJson; readonly format?: string; readonly formula?: string };

/** Just the value where there is no more to it. */
export function keptToJson({ cell, format, formula }: KeptCell): KeptJson {
  const value = cellToJson(cell);
  if (format === undefined && formula === undefined) return value;
  return {
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** Null where somebody has made something else of it. */
export function keptFromJson(json: unknown): KeptCell | null {
  if (isCellJson(json)) return { cell: cellFromJson(json) };
  if (typeof json !== "object" || json === null) return null;
  const { value, format, formula } = json as { readonly [name: string]: unknown };
  if (!isCellJson(value)) return null;
  return {
    cell: cellFromJson(value),
    ...(typeof format === "string" ? { format } : {}),
    ...(typeof formula === "string" ? { formula } : {}),
  };
}
