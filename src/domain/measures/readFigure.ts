import { isPlainAnswer, readAnswer } from "../../cells/answer";
import { isShownAsPercent, readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell } from "../../cells/cellValue";

/** A figure as a cell holds it, before it is known what it stands for. */
export interface ReadFigure {
  readonly value: number;
  /** The cell shows a % sign: its value is a share. */
  readonly isShown: boolean;
  /** Yes or No, which is a figure only against a target of 1. */
  readonly isAnswer: boolean;
  /** Where it stands, for a sentence: "Target", "the figure of 30 Sep 2009". */
  readonly where: string;
  /** As people read it in the cell. */
  readonly seen: string;
}

/** The number in a cell, or a plain Yes (1) or No (0); null where it is neither. */
export function figureIn(cell: CellValue, where: string): ReadFigure | null {
  const seen = describeCell(cell);
  const reading = readNumber(cell);
  if ("value" in reading) {
    return { value: reading.value, isShown: isShownAsPercent(cell), isAnswer: false, where, seen };
  }
  if (reading.state === "blank" || !isPlainAnswer(cell)) return null;
  const value = readAnswer(cell) === "Yes" ? 1 : 0;
  return { value, isShown: false, isAnswer: true, where, seen };
}
