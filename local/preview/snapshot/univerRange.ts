import type { IRange } from "@univerjs/core";
import { type Area, areaFrom, lastColumnOf, lastRowOf } from "../../sheets/workbook/area";

/** Univer counts rows and columns from 0 and names the ends, included. */
export function areaToUniver(area: Area): IRange {
  return {
    startRow: area.row - 1,
    endRow: lastRowOf(area) - 1,
    startColumn: area.column - 1,
    endColumn: lastColumnOf(area) - 1,
  };
}

export function areaFromUniver(range: IRange): Area {
  return areaFrom(
    range.startRow + 1,
    range.startColumn + 1,
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  );
}

/** The name that a sheet has in Univer: it must never change, as a sheet's id never does. */
export function univerSheetId(sheetId: number): string {
  return `sheet-${sheetId}`;
}

/** The id of the sheet that Univer knows by this name; null for one that the grid made itself. */
export function sheetIdOf(univerId: string): number | null {
  const found = /^sheet-(\d+)$/.exec(univerId);
  return found ? Number(found[1]) : null;
}
