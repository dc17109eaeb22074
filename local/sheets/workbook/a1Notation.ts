import { type Area, lastColumnOf, lastRowOf } from "./area";

/** A range as it was written; null where that side was left open. */
export interface WrittenRange {
  /** The sheet named before "!", or null. */
  readonly sheetName: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

const A1_CORNER = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;
const R1C1_CORNER = /^R(\d+)C(\d+)$/i;

/** "A", "AB": columns count from 1. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Reads `A1`, `$B$2:C`, `A:A`, `2:3`, `R1C1:R2C2`, each with or without a sheet; else null. */
export function readRange(written: string): WrittenRange | null {
  const split = splitSheetName(written.trim());
  if (split === null) return null;
  const { sheetName, corners } = split;
  const parts = corners.split(":");
  if (parts.length > 2) return null;
  const first = readCorner(parts[0] ?? "");
  const second = parts.length === 2 ? readCorner(parts[1] ?? "") : first;
  if (first === null || second === null) return null;
  // A lone column or row is a range only where both ends are written.
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = ordered(first.row, second.row);
  const columns = ordered(first.column, second.column);
  if (rows === null || columns === null) return null;
  return {
    sheetName,
    top: rows.low,
    bottom: rows.high,
    left: columns.low,
    right: columns.high,
  };
}

/** The area that was written, on a grid of that size; open sides reach to its edge. */
export function areaOfWritten(
  written: WrittenRange,
  grid: { readonly rowCount: number; readonly columnCount: number },
): Area {
  const row = written.top ?? 1;
  const column = written.left ?? 1;
  const openRows = written.bottom === null;
  const openColumns = written.right === null;
  return {
    row,
    column,
    rowCount: (written.bottom ?? Math.max(grid.rowCount, row)) - row + 1,
    columnCount: (written.right ?? Math.max(grid.columnCount, column)) - column + 1,
    ...(openRows && { openRows }),
    ...(openColumns && { openColumns }),
  };
}

/** `A1`, `A1:B2`, `A:A`, `A2:A`, `2:3` as Sheets writes it. */
export function a1Of(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(lastColumnOf(area));
  if (area.openColumns && area.column === 1) return `${area.row}:${lastRowOf(area)}`;
  if (area.openRows) {
    return area.row === 1 ? `${left}:${right}` : `${left}${area.row}:${right}`;
  }
  const single = area.rowCount === 1 && area.columnCount === 1;
  return single ? `${left}${area.row}` : `${left}${area.row}:${right}${lastRowOf(area)}`;
}

/** A sheet's name as it stands before "!" in a formula. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Z]{1,3}\d+|R\d+C\d+)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function splitSheetName(text: string): { sheetName: string | null; corners: string } | null {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted)
    return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), corners: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, corners: text };
  return { sheetName: text.slice(0, mark) || null, corners: text.slice(mark + 1) };
}

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const counted = R1C1_CORNER.exec(text);
  if (counted) return { row: Number(counted[1]), column: Number(counted[2]) };
  const lettered = A1_CORNER.exec(text);
  if (!lettered || (lettered[1] === undefined && lettered[2] === undefined)) return null;
  const row = lettered[2] === undefined ? null : Number(lettered[2]);
  if (row === 0) return null;
  return { row, column: lettered[1] === undefined ? null : columnNumber(lettered[1]) };
}

/** The lower end first; open at the upper end where only one was written. Null: cannot be meant. */
function ordered(
  a: number | null,
  b: number | null,
): { low: number | null; high: number | null } | null {
  if (a === null && b === null) return { low: null, high: null };
  if (a === null || b === null) return { low: a ?? b, high: null };
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
