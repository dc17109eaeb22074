import { attendedIn } from "./attendanceTable";
import type { TypedLine } from "./columnsOfText";
import { headingOf } from "./heading";
import { isPerson } from "./personName";

/** What a column of those present is called, on a line that says nothing else. */
const COLUMN =
  /^(?:names?|organi[sz]ations?|representing|initials|job title|post|role|position|attended|attendance|status)$/i;
const NAMED = /^names?$/i;
const SAYS_WHO = /^(?:organi[sz]ations?|representing)$/i;
const SAYS_HOW = /^(?:attended|attendance|status)$/i;
/** No cell of such a table is longer. */
const MOST_CHARACTERS = 120;

/**
 * Lines in which a table of those present stands with one cell on each, made rows again: so a word
 * processor saves a table as plain text, an empty cell as an empty line.
 */
export function withCellsOneALine(lines: readonly TypedLine[]): readonly TypedLine[] {
  const made: TypedLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const columns = headerAt(lines, at);
    if (columns.length === 0) {
      made.push(...lines.slice(at, at + 1));
      at += 1;
      continue;
    }
    made.push(rowOf(columns));
    at += columns.length;
    for (let row = rowAt(lines, at, columns); row !== null; row = rowAt(lines, at, columns)) {
      if (row.cells.some((cell) => cell !== "")) made.push(rowOf(row.cells));
      at = row.next;
    }
  }
  return made;
}

/** "Name", "Organisation", "Attended" on lines of their own; none where no table begins. */
function headerAt(lines: readonly TypedLine[], at: number): readonly string[] {
  const columns: string[] = [];
  for (let next = at; columns.length < 6; next++) {
    const text = alone(lines[next]);
    if (text === null || !COLUMN.test(text)) break;
    columns.push(text);
  }
  return columns.some((text) => NAMED.test(text)) && columns.some((text) => SAYS_WHO.test(text))
    ? columns
    : [];
}

/** The next row, with where what follows it begins; null where the table has ended. */
function rowAt(
  lines: readonly TypedLine[],
  at: number,
  columns: readonly string[],
): { readonly cells: readonly string[]; readonly next: number } | null {
  let filled = at;
  while (alone(lines[filled]) === "") filled += 1;
  const first = alone(lines[filled]);
  if (first === null || COLUMN.test(first) || headingOf(first) !== null) return null;
  // Of the empty lines before it whole rows are empty rows; what is left are its own first cells.
  const start = filled - ((filled - at) % columns.length);
  const cells: string[] = [];
  for (let next = start; cells.length < columns.length; next++) {
    const text = alone(lines[next]);
    if (text === null || text.length > MOST_CHARACTERS) return null;
    cells.push(text);
  }
  const next = start + columns.length;
  const last = columns.length - 1;
  if (!SAYS_HOW.test(columns[last] ?? "")) return { cells, next };
  const said = cells[last] ?? "";
  if (said === "" || attendedIn(said) !== null) return { cells, next };
  // Nobody is called "Present": a cell of this row was broken over two lines.
  if (attendedIn(alone(lines[next]) ?? "") !== null) {
    const whole = [...cells.slice(0, last - 1), `${cells[last - 1]} ${said}`.trim()];
    return { cells: [...whole, alone(lines[next]) ?? ""], next: next + 1 };
  }
  // An empty cell that was left out: the next row has begun.
  const isNextRow = attendedIn(alone(lines[next + last - 1]) ?? "") !== null;
  if (isPerson(said) && isNextRow) return { cells: [...cells.slice(0, last), ""], next: next - 1 };
  return said.split(/\s+/).length <= 8 ? { cells, next } : null;
}

/** A line that is no row; null for one that is, and behind the last. */
function alone(line: TypedLine | undefined): string | null {
  return line === undefined || line.cells !== null || line.margin !== "" ? null : line.text.trim();
}

function rowOf(cells: readonly string[]): TypedLine {
  return { text: cells.filter((cell) => cell !== "").join(" "), cells, margin: "" };
}
