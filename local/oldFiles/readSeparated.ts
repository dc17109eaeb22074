import Papa from "papaparse";

/** A quotation mark that opened a field and was never closed. */
export interface OpenedQuote {
  /** From 1. */
  readonly row: number;
  /** What stands behind the mark, as far as the end of its line. */
  readonly seen: string;
}

export interface SeparatedRows {
  readonly rows: readonly (readonly string[])[];
  readonly opened: readonly OpenedQuote[];
}

/** A file with more of them is no list: from there on no quotation mark opens anything. */
const MOST_OPENED = 50;
const MOST_SEEN = 60;

/**
 * The rows of text with a separator between its fields; "" guesses the separator. A quotation mark
 * that is not closed would take the rows below it into its field: it is read as a character, so that
 * they stay rows, and is told of. Which ones those are the library's own errors say.
 */
export function readSeparated(text: string, separator: string): SeparatedRows {
  const literal = characterNotIn(text);
  // Whichever of the three a program ends its lines with, they are read alike.
  let body = text.replace(/\r\n?/g, "\n");
  for (let round = 0; ; round += 1) {
    const { data, errors, meta } = parsed(body, separator);
    const at = openedAt(body, data, errors, meta.delimiter, literal);
    if (at === null) return withMarks(data, literal);
    const rest = body.slice(at + 1);
    body = `${body.slice(0, at)}${literal}${round < MOST_OPENED ? rest : rest.replace(/"/g, literal)}`;
  }
}

function parsed(text: string, separator: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    delimitersToGuess: [",", ";", "\t", "|"],
  });
}

/** Where the first mark stands that is not closed; null where there is none. */
function openedAt(
  text: string,
  rows: readonly (readonly string[])[],
  errors: readonly Papa.ParseError[],
  separator: string,
  literal: string,
): number | null {
  const doubtful = errors.filter(({ type, index }) => type === "Quotes" && index !== undefined);
  if (doubtful.length === 0) return null;
  const width = usualWidth(rows);
  // The library counts from behind the mark.
  const found = doubtful.find(({ code, index = 0, row = 0 }) => {
    if (text[index - 1] !== '"') return false;
    return code === "MissingQuotes" || swallows(index - 1, rows[row] ?? []);
  });
  return found?.index === undefined ? null : found.index - 1;

  /** Several lines in one field are a remark that somebody typed, unless one below is a row by itself. */
  function swallows(mark: number, row: readonly string[]): boolean {
    const field = row.find((cell) => {
      const line = cell.split("\n", 1)[0] ?? "";
      const typed = text.slice(mark + 1, mark + 1 + 2 * line.length + 2).replace(/""/g, '"');
      return line.length < cell.length && typed.startsWith(line);
    });
    if (field === undefined || width < 2) return false;
    const start = text.lastIndexOf("\n", mark) + 1;
    const lines = field.split("\n").length;
    const end = endOfLines(text, start, lines);
    const alone = `${text.slice(start, mark)}${literal}${text.slice(mark + 1, end)}`;
    return parsed(alone, separator)
      .data.slice(1)
      .some(({ length }) => length === width);
  }
}

function endOfLines(text: string, start: number, lines: number): number {
  let end = start - 1;
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf("\n", end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

/** How many fields most rows have. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const sorted = Array.from(counts).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return sorted[0]?.[0] ?? 0;
}

function withMarks(data: readonly (readonly string[])[], literal: string): SeparatedRows {
  const opened: OpenedQuote[] = [];
  const rows = data.map((row, index) =>
    row.map((cell) => {
      if (!cell.includes(literal)) return cell;
      const seen = cell.slice(cell.indexOf(literal) + 1).split("\n", 1)[0] ?? "";
      if (opened.length < MOST_OPENED) {
        opened.push({ row: index + 1, seen: seen.split(literal).join('"').slice(0, MOST_SEEN) });
      }
      return cell.split(literal).join('"');
    }),
  );
  return { rows, opened };
}

function characterNotIn(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}
