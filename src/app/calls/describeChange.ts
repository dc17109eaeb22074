import { type CellValue, describeCell } from "../../cells/cellValue";
import type { UndoableChange, UndoPart } from "../../changes/undo/undoableChange";
import { describeFigure } from "../../domain/words/figure";
import { clipped } from "../../domain/words/quoted";
import type { MadeChange } from "./states/problemsState";

const LONGEST_SAID = 61;
/** So much of a change is read to the end; a whole import is counted. */
const MOST_SAID = 50;

/** A change as the sidebar shows it. */
export function describeChange({ id, when, sentence, parts, state }: UndoableChange): MadeChange {
  const part = state === "made in part" ? " (stopped before it was finished)" : "";
  const said = parts.slice(0, MOST_SAID).map(describePart);
  const more = parts.length - said.length;
  return {
    id,
    when,
    sentence: `${sentence}${part}`,
    undone: state === "undone",
    size: parts.length,
    cells: more > 0 ? [...said, `and ${describeFigure(more)} more`] : said,
  };
}

function describePart(part: UndoPart): string {
  const { table } = part;
  switch (part.kind) {
    case "cell": {
      const { row, title, cell, from, to } = part;
      const place = cell === "" ? "" : ` (${cell})`;
      const name = row.key === "" ? table : row.key;
      return `${name}: ${title}${place} from ${quote(from.cell)} to ${quote(to)}`;
    }
    case "row added":
      return `${table}: ${part.key === "" ? "a row" : part.key} came in`;
    case "row removed":
      return `${table}: ${part.key === "" ? "a row" : part.key} was taken out`;
    case "copy kept":
      return `${table}: kept as "${part.tab}"`;
    default:
      return part satisfies never;
  }
}

function quote(cell: CellValue): string {
  const text = describeCell(cell);
  return text === "" ? "blank" : `'${clipped(text, LONGEST_SAID)}'`;
}
