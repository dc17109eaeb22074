/** A line of text as it was typed. */
export interface TypedLine {
  readonly text: string;
  /** The cells of a row that was made with bars, tabs or spaces; null for a line of words. */
  readonly cells: readonly string[] | null;
  /** What stands set off at the right of a line of words: mostly the initials of who is to act. */
  readonly margin: string;
}

/** Where a margin at the right begins at the earliest, and what it holds at most. */
const MARGIN_AT = 36;
const MOST_IN_MARGIN = 24;
/** No table of minutes is wider; a line of more parts is no row. */
export const MOST_CELLS = 40;

/** The lines of a text; columns may be made of tabs, of bars, or of three spaces and more. */
export function typedLines(text: string): readonly TypedLine[] {
  const lines: TypedLine[] = [];
  let starts: readonly number[] | null = null;
  let headers = 0;
  for (const typed of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    if (/^[\s|+=_-]*$/.test(typed) && /[-=_]{3}/.test(typed)) continue;
    const marked = typed.includes("\t") ? typed.split("\t") : typed.split("|");
    const filled = marked.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const isSetOff = filled.length === 2 && isNumberOrMark(filled[0] ?? "");
    if (filled.length > 1 && filled.length <= MOST_CELLS && !isSetOff) {
      // A bar keeps the place of an empty cell. A tab may stand twice to line things up: it does so
      // where there are as many cells as in the header, which has none that is empty.
      if (filled.length === marked.length) headers = marked.length;
      const isTabbed = typed.includes("\t") && (marked.length !== headers || headers < 3);
      const cells = isTabbed ? filled : barred(marked, typed.includes("|"));
      lines.push({ text: filled.join(" "), cells, margin: "" });
      continue;
    }
    const words = filled.length > 1 ? filled.join(" ") : (filled[0] ?? "");
    const spaced = spacedCells(words, typed.length - typed.trimStart().length);
    starts = spaced.length > 2 || (starts !== null && spaced.length === 2) ? starts : null;
    if (spaced.length > 2) starts ??= spaced.map(({ at }) => at);
    lines.push(starts === null ? lineOf(spaced) : rowUnder(starts, spaced));
  }
  return lines;
}

/** The ends of a row may have bars of their own. */
function barred(cells: readonly string[], hasBars: boolean): readonly string[] {
  const trimmed = cells.map((cell) => cell.trim());
  if (!hasBars) return trimmed;
  const first = trimmed[0] === "" ? 1 : 0;
  const last = trimmed[trimmed.length - 1] === "" ? trimmed.length - 1 : trimmed.length;
  return trimmed.slice(first, last);
}

interface SpacedCell {
  readonly text: string;
  readonly at: number;
}

function spacedCells(text: string, indent: number): readonly SpacedCell[] {
  const cells: SpacedCell[] = [];
  let at = indent;
  for (const part of text.split(/( {3,})/)) {
    if (part.trim() !== "") cells.push({ text: part, at });
    at += part.length;
  }
  return cells.length <= MOST_CELLS ? cells : [{ text, at: indent }];
}

/** "3.1", "14/08", "(a)", "•": behind it a tab or spaces only set off the words. */
export function isNumberOrMark(text: string): boolean {
  return /^(?:item |[A-Z&]{1,4}\/)?\d{1,3}(?:[./]\d{1,4})*[.):]?$|^\(?[a-z]{1,3}[.)]$|^[^\w\s]$/i.test(
    text,
  );
}

function lineOf(cells: readonly SpacedCell[]): TypedLine {
  const [first, second] = cells;
  if (first === undefined) return { text: "", cells: null, margin: "" };
  // "Action" over the margin at the right is no line of its own.
  if (second === undefined) {
    const isOverMargin = first.at >= MARGIN_AT && first.text.length <= MOST_IN_MARGIN;
    return { text: isOverMargin ? "" : first.text, cells: null, margin: "" };
  }
  if (isNumberOrMark(first.text))
    return { text: `${first.text} ${second.text}`, cells: null, margin: "" };
  if (second.at >= MARGIN_AT && second.text.length <= MOST_IN_MARGIN) {
    return { text: first.text, cells: null, margin: second.text };
  }
  return {
    text: `${first.text} ${second.text}`,
    cells: [first.text, second.text],
    margin: "",
  };
}

/** A row below others: each cell under the column that begins nearest. */
function rowUnder(starts: readonly number[], cells: readonly SpacedCell[]): TypedLine {
  const row = starts.map(() => "");
  for (const { text, at } of cells) {
    const far = starts.map((start) => Math.abs(start - at));
    const column = far.indexOf(Math.min(...far));
    row[column] = `${row[column] ?? ""} ${text}`.trim();
  }
  return { text: cells.map(({ text }) => text).join(" "), cells: row, margin: "" };
}
