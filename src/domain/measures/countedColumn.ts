import { readAnswer } from "../../cells/answer";
import type { CalendarDate } from "../../cells/calendarDate";
import { readDay, readNumber } from "../../cells/cellReading";
import { BLANK, type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { type ColumnKind, kindOfColumn } from "../../cells/columnKind";
import { isPlaceholder } from "../../cells/placeholder";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import type { Membership } from "../members/membership";
import { describeFigure } from "../words/figure";
import { quoted } from "../words/quoted";

/** What one member's cell says under the column that a measure counts. */
export type MemberAnswer =
  | { readonly kind: "has"; readonly on: CalendarDate | null; readonly amount: number }
  | { readonly kind: "has not"; readonly reason: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A column of Members, read once for every measure that counts it. */
export interface CountedColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In the order of the standings. */
  readonly answers: readonly MemberAnswer[];
}

const HAS: MemberAnswer = { kind: "has", on: null, amount: 1 };
const SILENT: MemberAnswer = { kind: "has not", reason: "has not answered" };
const NO_DATE: MemberAnswer = { kind: "has not", reason: "no date" };
const NO_FIGURE: MemberAnswer = { kind: "has not", reason: "no figure" };
const NOTHING: MemberAnswer = { kind: "has not", reason: "nothing entered" };

/** The column with that header, declared or a person's own; null where there is none. */
export function countedColumn(
  compact: Compact,
  { inSheetOrder }: Membership,
  title: string,
): CountedColumn | null {
  const reading = compact.readings.Members;
  const header = findHeader(reading, title);
  if (header === undefined) return null;
  const cells = inSheetOrder.map(({ cells: row }) => row[header.column - 1] ?? BLANK);
  const column = declaredColumn(compact, header.column);
  const kind = column === null ? kindOfColumn(header.title, cells) : declaredKind(column);
  const options = column !== null && column.kind === "choice" ? column.options : [];
  const answers = new Array<MemberAnswer>(cells.length).fill(SILENT);
  const isDeclared = column !== null;
  cells.forEach((cell, index) => {
    answers[inSheetOrder[index]?.at ?? index] = answerOf(kind, cell, options, isDeclared);
  });
  return { title: header.title, kind, answers };
}

/** The declaration of the column that stands there; null for one that people have added. */
function declaredColumn(compact: Compact, at: number): Column | null {
  const { table, columnOf } = compact.readings.Members;
  const declared = Object.entries<Column>(table.columns).find(([field]) => columnOf[field] === at);
  return declared === undefined ? null : declared[1];
}

function declaredKind(column: Column): ColumnKind {
  // A choice without a Yes (Sector, Size) says something as soon as it is filled.
  return column.kind === "choice" && !column.options.includes("Yes") ? "text" : column.kind;
}

function answerOf(
  kind: ColumnKind,
  cell: CellValue,
  options: readonly string[],
  isDeclared: boolean,
): MemberAnswer {
  if (cell.kind === "error") return unreadable(cell);
  switch (kind) {
    case "day":
      return dayAnswer(cell);
    case "choice":
      return choiceAnswer(cell, options);
    case "number":
      return numberAnswer(cell, isDeclared);
    case "text":
      return textAnswer(cell);
    default:
      return kind satisfies never;
  }
}

function dayAnswer(cell: CellValue): MemberAnswer {
  const reading = readDay(cell);
  if (reading.state === "blank") return NO_DATE;
  if (reading.state === "unreadable") return nothingOrUnreadable(cell, "no date");
  return { kind: "has", on: reading.value, amount: 1 };
}

/** `options` are the declared answers; none are declared for a person's own column. */
function choiceAnswer(cell: CellValue, options: readonly string[]): MemberAnswer {
  if (cell.kind !== "yes or no" && isUnused(cell)) return SILENT;
  const answer = readAnswer(cell);
  if (answer === "Yes") return HAS;
  if (answer === "No") return { kind: "has not", reason: "answered No" };
  if (isPlaceholder(answer)) return SILENT;
  const listed = options.find((option) => option.toLowerCase() === answer.toLowerCase());
  if (listed !== undefined) return { kind: "has not", reason: listed.toLowerCase() };
  if (options.length > 0) return unreadable(cell);
  return { kind: "has not", reason: `answered ${quoted(answer)}` };
}

/** Below zero is a slip in a column of the add-on; in a person's own it may be meant. */
function numberAnswer(cell: CellValue, isDeclared: boolean): MemberAnswer {
  const reading = readNumber(cell);
  if (reading.state === "blank") return NO_FIGURE;
  if (reading.state === "unreadable") return nothingOrUnreadable(cell, "no figure");
  if (reading.value > 0 || (reading.value < 0 && !isDeclared))
    return { kind: "has", on: null, amount: reading.value };
  const shown = describeFigure(reading.value);
  return { kind: "has not", reason: reading.value === 0 ? "none (0)" : `below zero (${shown})` };
}

function textAnswer(cell: CellValue): MemberAnswer {
  if (isUnused(cell)) return NOTHING;
  const typed = describeCell(cell);
  return isPlaceholder(typed) ? { kind: "has not", reason: `says ${quoted(typed)}` } : HAS;
}

/** "n/a" in a column of days is a plain no; "last week" is not. */
function nothingOrUnreadable(cell: CellValue, nothing: string): MemberAnswer {
  const typed = describeCell(cell);
  if (!isPlaceholder(typed)) return unreadable(cell);
  return { kind: "has not", reason: `${nothing} (${quoted(typed)})` };
}

function unreadable(cell: CellValue): MemberAnswer {
  return { kind: "unreadable", reason: `unreadable: ${quoted(describeCell(cell))}` };
}
