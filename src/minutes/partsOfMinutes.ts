import type { DocumentPart } from "../domain/documentPart";
import { type TypedLine, typedLines } from "./columnsOfText";
import { isTitle } from "./heading";
import { unwrapped } from "./wrappedText";

/**
 * Minutes that were pasted or kept as text: a paragraph is a line however it was broken, columns are the
 * cells of a row, and so is a margin at the right. "##" and "**" are the marks of headings and of bold words.
 */
export function partsOfMinutes(text: string): readonly DocumentPart[] {
  const lines = unwrapped(typedLines(text.replace(/\*\*/g, "")));
  return lines.map((line, index): DocumentPart => {
    const marked = /^#{1,6}\s+(\S.*)$/.exec(line.text)?.[1];
    if (marked !== undefined) return { kind: "line", text: marked, heading: "styled" };
    if (line.cells !== null) return { kind: "row", cells: line.cells };
    if (line.margin !== "") return { kind: "row", cells: [line.text, line.margin] };
    const isSetOff = isTitle(line.text) && isBlank(lines[index - 1]) && isProse(lines[index + 1]);
    return { kind: "line", text: line.text, ...(isSetOff ? { heading: "likely" } : {}) };
  });
}

function isBlank(line: TypedLine | undefined): boolean {
  return line === undefined || (line.text === "" && line.cells === null);
}

/** What stands under a heading: a sentence, or a heading of its own. */
function isProse(line: TypedLine | undefined): boolean {
  return line !== undefined && line.cells === null && line.text.split(" ", 10).length > 9;
}
