import { isPlainAnswer, readAnswer } from "../../cells/answer";
import type { CalendarDate } from "../../cells/calendarDate";
import { readDay, readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import type { ColumnKind } from "../../cells/columnKind";
import { saysNotHeld } from "../../cells/notHeld";
import { isPlaceholder } from "../../cells/placeholder";
import type { Column, FigureColumn } from "../../tables/column";
import { readCell } from "../../tables/readCell";
import { describeFigure } from "../words/figure";
import { quoted } from "../words/quoted";
import { type TypedTest, whyItFails } from "./memberTest";
import { unreadable, type WhyNotCounted, whyNot } from "./whyNotCounted";

/** What one member's cell says under the column that a measure counts. */
export type MemberAnswer =
  | { readonly kind: "has"; readonly on: CalendarDate | null; readonly amount: number }
  | { readonly kind: "has not"; readonly why: WhyNotCounted }
  /** Why names it: neither a plain Yes nor a plain No, among plain answers. */
  | { readonly kind: "unclear"; readonly why: WhyNotCounted }
  | { readonly kind: "unreadable"; readonly why: WhyNotCounted };

const HAS: MemberAnswer = { kind: "has", on: null, amount: 1 };
/** What stands for a member until its cell is read. */
export const SILENT = hasNot("has not answered");
const NO_DATE = hasNot("no date");
const NO_FIGURE = hasNot("no figure");
const NONE = hasNot("none", "0");
const NOTHING = hasNot("nothing entered");

function hasNot(shared: string, detail = ""): MemberAnswer {
  return { kind: "has not", why: whyNot(shared, detail) };
}

/** What the cell says in a column of that kind; `column` is null for one of people's own. */
export function answerOf(kind: ColumnKind, cell: CellValue, column: Column | null): MemberAnswer {
  if (cell.kind === "error") return unreadableAnswer(cell);
  switch (kind) {
    case "day":
      return dayAnswer(cell);
    case "choice":
      return choiceAnswer(cell, column?.nature === "choice" ? column.options : []);
    case "number":
      return numberAnswer(cell, column?.nature === "number" ? column : null);
    case "yes or no":
      return plainAnswer(cell);
    case "text":
      return textAnswer(cell);
    default:
      return kind satisfies never;
  }
}

/** What the cell says of a column that is only asked whether its cells pass a test. */
export function tested(
  kind: ColumnKind,
  cell: CellValue,
  passes: boolean,
  test: TypedTest,
): MemberAnswer {
  if (cell.kind === "error") return unreadableAnswer(cell);
  if (kind === "day") {
    const answer = dayAnswer(cell);
    if (passes || answer.kind !== "has") return answer;
  }
  if (passes) return HAS;
  if (isUnused(cell)) return kind === "number" ? NO_FIGURE : NOTHING;
  if (kind === "number") {
    const reading = readNumber(cell);
    if (reading.state === "unreadable") return nothingOrUnreadable(cell, "no figure");
    if ("value" in reading && reading.value === 0) return NONE;
  }
  return hasNot(whyItFails(test, cell));
}

function dayAnswer(cell: CellValue): MemberAnswer {
  const reading = readDay(cell);
  if (reading.state === "blank") return NO_DATE;
  if (reading.state === "unreadable") return nothingOrUnreadable(cell, "no date");
  return { kind: "has", on: reading.value, amount: 1 };
}

function choiceAnswer(cell: CellValue, options: readonly string[]): MemberAnswer {
  if (cell.kind !== "yes or no" && isUnused(cell)) return SILENT;
  const answer = readAnswer(cell);
  if (answer === "Yes") return HAS;
  if (answer === "No") return hasNot("answered No");
  if (isPlaceholder(answer)) return SILENT;
  const listed = options.find((option) => option.toLowerCase() === answer.toLowerCase());
  return listed === undefined ? unreadableAnswer(cell) : hasNot(listed.toLowerCase());
}

/** A column of people's own in which somebody answers Yes or No: only plain answers are counted. */
function plainAnswer(cell: CellValue): MemberAnswer {
  if (cell.kind !== "yes or no" && isUnused(cell)) return SILENT;
  if (isPlainAnswer(cell)) {
    return readAnswer(cell) === "Yes" ? HAS : hasNot("answered No");
  }
  return { kind: "unclear", why: whyNot(`answered ${quoted(describeCell(cell))}`) };
}

/** Below zero is a slip in a column of the add-on; in a person's own it may be meant. */
function numberAnswer(cell: CellValue, column: FigureColumn | null): MemberAnswer {
  const reading = column === null ? readNumber(cell) : readCell(column, cell);
  if (reading.state === "blank") return NO_FIGURE;
  if (reading.state === "unreadable") return nothingOrUnreadable(cell, "no figure");
  if (reading.value > 0 || (reading.value < 0 && column === null))
    return { kind: "has", on: null, amount: reading.value };
  if (reading.value === 0) return NONE;
  return hasNot("below zero", describeFigure(reading.value));
}

function textAnswer(cell: CellValue): MemberAnswer {
  if (isUnused(cell)) return NOTHING;
  const typed = describeCell(cell);
  return saysNotHeld(typed) ? hasNot(`says ${quoted(typed)}`) : HAS;
}

/** "n/a" in a column of days is a plain no; "last week" is not. */
function nothingOrUnreadable(cell: CellValue, nothing: string): MemberAnswer {
  const typed = describeCell(cell);
  if (!isPlaceholder(typed)) return unreadableAnswer(cell);
  return hasNot(nothing, quoted(typed));
}

function unreadableAnswer(cell: CellValue): MemberAnswer {
  return { kind: "unreadable", why: unreadable(describeCell(cell)) };
}
