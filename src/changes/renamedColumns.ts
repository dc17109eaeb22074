import { BLANK, sameCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellAt } from "../tables/cellOf";
import { headerFinder } from "../tables/findHeader";
import type { Header, TableReading } from "../tables/tableReading";
import { rowsFound } from "./rowIdentity";
import type { CellPart, PlacedCell } from "./undo/undoableChange";

/**
 * Where columns stand that people have given another header since a change was made, by the old one.
 * A cell of the change stood in the same column then, and one of them holds what was put there.
 */
export function renamedByCells(
  reading: TableReading,
  parts: readonly CellPart[],
): (title: string) => Header | undefined {
  const find = rowsFound(reading);
  const known = headerFinder(reading);
  const renamed = new Map<string, Header>();
  for (const { row: identity, title, cell, to } of parts) {
    if (to.kind === "blank" || renamed.has(title) || known(title) !== undefined) continue;
    const header = strangeHeader(reading, columnIn(cell));
    const row = header === undefined ? null : find(identity);
    if (header === undefined || row === null) continue;
    if (sameCell(cellAt(row, header.column), to)) renamed.set(title, header);
  }
  return (title) => known(title) ?? renamed.get(title);
}

/**
 * The same for rows that were taken out: a column that stands where it stood, with a header that none
 * of the rows knows, is the one that was renamed, where no other column has been moved.
 */
export function renamedByPlace(
  reading: TableReading,
  rows: readonly (readonly PlacedCell[])[],
): (cell: PlacedCell) => Header | undefined {
  const known = headerFinder(reading);
  const places = new Map(rows.flat().map(({ title, column }) => [title, column]));
  const isUnmoved = Array.from(places, ([title, column]) => {
    const header = title === "" ? undefined : known(title);
    return header === undefined || header.column === column;
  }).every((stays) => stays);
  const titles = new Set(Array.from(places.keys(), normalisedTitle));
  return ({ title, column }) => {
    if (title === "" || !isUnmoved || known(title) !== undefined) return undefined;
    const header = strangeHeader(reading, column);
    const isNew = header !== undefined && !titles.has(normalisedTitle(header.title));
    return isNew ? header : undefined;
  };
}

/** A header in that column which nobody but people gave it. */
function strangeHeader({ headers }: TableReading, column: number): Header | undefined {
  const header = headers.find((one) => one.column === column);
  return header?.field === null && header.title.trim() !== "" ? header : undefined;
}

/** 11 in "K20"; 0 where there is none. */
function columnIn(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? "";
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Whether a cell holds what came in under a header that has gone: it was renamed, and nobody typed. */
export function cameUnderRenamed(
  headerFor: (title: string) => Header | undefined,
  cells: readonly (readonly [title: string, cell: CellPart["to"]])[],
): (value: CellPart["to"]) => boolean {
  const lost = cells.filter(([title]) => headerFor(title) === undefined).map(([, cell]) => cell);
  return (value) => !sameCell(value, BLANK) && lost.some((cell) => sameCell(cell, value));
}
