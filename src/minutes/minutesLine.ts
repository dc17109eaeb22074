import { tidyText } from "../cells/cellValue";
import type { DocumentPart } from "../domain/documentPart";

/** A line of the minutes: a paragraph, or a row of a table with its cells. */
export interface MinutesLine {
  readonly text: string;
  /** Null for a paragraph. */
  readonly cells: readonly string[] | null;
}

/** The lines that say something, in their order; line breaks inside a paragraph part it. */
export function minutesLines(parts: readonly DocumentPart[]): readonly MinutesLine[] {
  return parts.flatMap((part): readonly MinutesLine[] => {
    if (part.kind === "line") return paragraphs(part.text);
    const cells = part.cells.map((cell) => cell.trim());
    const [only, another] = cells.filter((cell) => cell !== "");
    if (only === undefined) return [];
    return another === undefined ? paragraphs(only) : [{ text: tidyText(cells.join(" ")), cells }];
  });
}

function paragraphs(text: string): readonly MinutesLine[] {
  return text
    .split("\n")
    .map(tidyText)
    .filter((line) => /\w/.test(line))
    .map((line) => ({ text: line, cells: null }));
}

/** Minutes that were pasted or kept as text: a line is a paragraph, tabs part the cells of a row. */
export function partsOfMinutes(text: string): readonly DocumentPart[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .map((line): DocumentPart => {
      const cells = line.split("\t").map((cell) => cell.trim());
      const filled = cells.filter((cell) => cell !== "");
      return filled.length > 1
        ? { kind: "row", cells: filled }
        : { kind: "line", text: filled[0] ?? "" };
    });
}
