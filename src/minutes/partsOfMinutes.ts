import type { DocumentPart } from "../domain/documentPart";
import { withCellsOneALine } from "./cellsOneALine";
import { type TypedLine, typedLines } from "./columnsOfText";
import { isTitle } from "./heading";
import { unwrapped } from "./wrappedText";

/**
 * Minutes that were pasted or kept as text: a paragraph is a line however it was broken, columns are the
 * cells of a row, and so is a margin at the right. "##" and "**" are the marks of headings and of bold words.
 */
export function partsOfMinutes(text: string): readonly DocumentPart[] {
  const lines = unwrapped(withCellsOneALine(typedLines(text.replace(/\*\*/g, ""))));
  const hasBlankLines = lines.slice(0, -1).filter(isBlank).length * FEW > lines.length;
  return lines.map((line, index): DocumentPart => {
    const marked = /^#{1,6}\s+(\S.*)$/.exec(line.text)?.[1];
    if (marked !== undefined) return { kind: "line", text: marked, heading: "styled" };
    if (line.cells !== null) return { kind: "row", cells: line.cells };
    if (line.margin !== "") return { kind: "row", cells: [line.text, line.margin] };
    const before = lines[index - 1];
    const isSetOff =
      isTitle(line.text) &&
      isProse(lines[index + 1]) &&
      (isBlank(before) || (!hasBlankLines && isWhole(before)));
    return { kind: "line", text: line.text, ...(isSetOff ? { heading: "likely" } : {}) };
  });
}

/** Text whose paragraphs no blank line parts has at most one in so many. */
const FEW = 20;

/** A row, an action or a line that ends as a sentence does: what follows is something else. */
function isWhole(line: TypedLine | undefined): boolean {
  return line !== undefined && (line.cells !== null || /[.!?:;)]$|^action\b/i.test(line.text));
}

function isBlank(line: TypedLine | undefined): boolean {
  return line === undefined || (line.text === "" && line.cells === null);
}

/** What stands under a heading: a sentence, or a heading of its own. */
function isProse(line: TypedLine | undefined): boolean {
  return line !== undefined && line.cells === null && line.text.split(" ", 10).length > 9;
}
