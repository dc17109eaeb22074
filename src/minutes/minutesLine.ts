import { tidyText } from "../cells/cellValue";
import type { DocumentPart, HeadingMark } from "../domain/documentPart";
import { isNumberOrMark, MOST_CELLS } from "./columnsOfText";
import { withoutPrompts } from "./prompt";

/** A line of the minutes: a paragraph, or a row of a table with its cells. */
export interface MinutesLine {
  readonly text: string;
  /** Null for a paragraph, and for a row that has words in one cell only. */
  readonly cells: readonly string[] | null;
  readonly isInTable: boolean;
  readonly heading: HeadingMark | null;
}

export function aLine(text: string): MinutesLine {
  return { text: tidyText(text), cells: null, isInTable: false, heading: null };
}

/** The lines that say something, in their order; line breaks inside a paragraph part it. */
export function minutesLines(parts: readonly DocumentPart[]): readonly MinutesLine[] {
  return parts.flatMap((part): readonly MinutesLine[] => {
    const heading = part.heading ?? null;
    if (part.kind === "line") {
      const text = withoutPrompts(part.text);
      return text.split("\n").flatMap((line) => tabbedLine(line, heading));
    }
    const cells = part.cells.map((cell) => withoutPrompts(cell).trim());
    const [only, another] = cells.filter((cell) => cell !== "");
    if (only === undefined) return [];
    return another === undefined
      ? paragraphs(only, heading).map((line) => ({ ...line, isInTable: true }))
      : [{ text: tidyText(cells.join(" ")), cells, isInTable: true, heading: null }];
  });
}

/** Tabs part the cells of a row; behind a number or a mark one only sets off the words. */
function tabbedLine(text: string, heading: HeadingMark | null): readonly MinutesLine[] {
  const cells = text
    .split("\t")
    .map(tidyText)
    .filter((cell) => cell !== "");
  const [first = "", second] = cells;
  const isSetOff = cells.length === 2 && isNumberOrMark(first);
  if (second === undefined || isSetOff || cells.length > MOST_CELLS)
    return paragraphs(cells.join(" "), heading);
  return [{ text: cells.join(" "), cells, isInTable: true, heading: null }];
}

function paragraphs(text: string, heading: HeadingMark | null): readonly MinutesLine[] {
  return text
    .split("\n")
    .map(tidyText)
    .filter((line) => /\w/.test(line))
    .map((line) => ({ ...aLine(line), heading }));
}
