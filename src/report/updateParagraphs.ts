import { describeCell } from "../cells/cellValue";
import { cellOf } from "../tables/cellOf";
import type { Compact, GroupUpdate } from "../tables/compact";

/** The narrative as it was typed, its line breaks kept: the record holds it on one line. */
export function updateParagraphs(
  compact: Compact,
  { row, update }: GroupUpdate,
): readonly string[] {
  const typed = describeCell(cellOf(compact.readings["Group updates"], row, "update"));
  const lines = typed.split(/\s*[\r\n\u2028\u2029]+\s*/).filter((line) => line.trim() !== "");
  return lines.length === 0 ? [update] : lines;
}
