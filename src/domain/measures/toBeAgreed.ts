import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { cellOf } from "../../tables/cellOf";
import type { Compact, SuccessMeasure } from "../../tables/compact";

/** What of a measure nobody has agreed yet. What cannot be read was agreed, and typed wrongly. */
export interface ToBeAgreed {
  readonly target: boolean;
  readonly dueDay: boolean;
}

/** Whether the cells of its target and its due day are blank, or say that they are still to come. */
export function toBeAgreed(compact: Compact, { row }: SuccessMeasure): ToBeAgreed {
  const reading = compact.readings["Success measures"];
  return {
    target: saysNothing(cellOf(reading, row, "target")),
    dueDay: saysNothing(cellOf(reading, row, "due")),
  };
}

function saysNothing(cell: CellValue): boolean {
  return isUnused(cell) || isPlaceholder(describeCell(cell));
}
