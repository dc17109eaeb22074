import { readAnswer } from "../../domain/answer";
import { addMonths, type CalendarDate, describeDay, earlierOf } from "../../domain/calendarDate";
import { type Reading, readDay } from "../../domain/cellReading";
import { type CellValue, describeCell } from "../../domain/cellValue";
import { isPlaceholder } from "../../domain/placeholder";
import { quoted } from "../../domain/quoted";
import type { Book } from "../book";
import { type DayAsTyped, readDayAsTyped } from "../dayAsTyped";
import { type CellView, cellRule, type Fault, type Rule } from "../rule";

/** Compacts began in 2007; nothing that they keep a date of is older than this. */
const OLDEST = "1990-01-01";
/** What may well lie ahead; every other day is of something that has happened. */
const MAY_LIE_AHEAD = new Set([
  "Members.leftOn",
  "Success measures.starts",
  "Success measures.due",
  "Events.date",
  "Action plan.due",
  "Meetings.date",
  "Attendance.meetingDate",
  "Settings.yearStarts",
  "Settings.yearEnds",
  "Settings.asAt",
]);
const YEARS_AHEAD = 10;

const EVERY_DAY = { looksAt: "Every column of dates, and the dates in Settings" };

export const DAY_RULES: readonly Rule[] = [
  cellRule({
    id: "date-unreadable",
    severity: "error",
    ...EVERY_DAY,
    wrong: "A date cannot be read, so it counts for nothing.",
    mend: "Type the day, such as 31/03/2009, or clear the cell.",
    looksIn: (column) => column.kind === "day",
    find: (view, book) => {
      const { cell } = view;
      if (dayIn(view, book).state !== "unreadable") return null;
      return isPlaceholder(describeCell(cell)) ? null : unreadable(cell, book);
    },
  }),
  cellRule({
    id: "date-is-text",
    severity: "warning",
    ...EVERY_DAY,
    wrong: "A date is kept as text or as a bare number, so the sheet cannot sort or filter by it.",
    mend: "Type it as a date; the suggestion is how it is read now.",
    looksIn: (column) => column.kind === "day",
    find: (view, book) => {
      const reading = dayIn(view, book);
      return reading.state === "converted" ? keptAsText(view, reading.value, book) : null;
    },
  }),
  cellRule({
    id: "date-too-old",
    severity: "warning",
    ...EVERY_DAY,
    wrong: "A date is before 1990: most likely a slip in the year.",
    mend: "Put the year right.",
    looksIn: (column) => column.kind === "day",
    find: (view, book) => {
      const reading = dayIn(view, book);
      if (reading.state !== "read" || reading.value >= OLDEST) return null;
      return { says: `is ${describeDay(reading.value)}. Is the year right?` };
    },
  }),
  cellRule({
    id: "date-in-future",
    severity: "warning",
    looksAt: "Every date of something that has happened; due days and plans only beyond ten years",
    wrong: "A date lies in the future, of something that is said to have happened.",
    mend: "Put the date right, or clear it until the day has come.",
    looksIn: (column) => column.kind === "day",
    find: (view, book) => {
      const reading = dayIn(view, book);
      if (reading.state !== "read" || reading.value <= latestDay(view, book)) return null;
      return { says: `is ${describeDay(reading.value)}, ${whyTooLate(view, reading.value, book)}` };
    },
  }),
];

/** Several rules ask about one cell, and people type one date in many: each text is read once. */
export function dayIn({ cell }: CellView, book: Book): Reading<CalendarDate> {
  return cell.kind === "text" ? typedDay(cell, book).reading : readDay(cell);
}

interface TypedDay {
  readonly reading: Reading<CalendarDate>;
  readonly asTyped: DayAsTyped;
}

function typedDay(cell: CellValue, book: Book): TypedDay {
  const text = describeCell(cell);
  const days = book.index(typedDays);
  const held = days.get(text);
  if (held !== undefined) return held;
  const read = { reading: readDay(cell), asTyped: readDayAsTyped(cell) };
  days.set(text, read);
  return read;
}

function typedDays(): Map<string, TypedDay> {
  return new Map();
}

function unreadable(cell: CellValue, book: Book): Fault {
  const seen = describeCell(cell);
  const typed = cell.kind === "text" ? typedDay(cell, book).asTyped : readDayAsTyped(cell);
  const says = `is ${quoted(seen)}.`;
  switch (typed.kind) {
    case "day":
      return {
        says: `${says} That is no date yet; did you mean ${describeDay(typed.day)}?`,
        suggestion: describeDay(typed.day),
      };
    case "no such day":
      return { says: `${says} There is no such day; type the right one.` };
    case "month only":
      return { says: `${says} That is a month without a day; type the day too.` };
    case "year only":
      return { says: `${says} That is a year without a day; type the day and the month too.` };
    case "not a date":
      if (readAnswer(cell) === "Yes") {
        return { says: `${says} That says whether, not when; type the day.` };
      }
      return { says: `${says} That is no date; type the day, such as 31/03/2009.` };
    default:
      return typed satisfies never;
  }
}

function keptAsText(view: CellView, day: CalendarDate, book: Book): Fault {
  const { cell } = view;
  const seen = quoted(describeCell(cell));
  if (cell.kind === "number") {
    return {
      says: `is ${seen}, which is how a spreadsheet counts days. It is read as ${describeDay(day)}; type it as a date.`,
      suggestion: describeDay(day),
    };
  }
  const typed = typedDay(cell, book).asTyped;
  const read = `is ${seen}, kept as text. It is read as ${describeDay(day)}`;
  const other = typed.kind === "day" ? typed.alsoReadAs : null;
  if (typed.kind === "day" && typed.weekday !== null) {
    return { says: `${read}, but that was not a ${typed.weekday}; type the right day.` };
  }
  if (other === null) {
    return { says: `${read}; type it as a date.`, suggestion: describeDay(day) };
  }
  const either = `${read}, day first; month first it would be ${describeDay(other)}.`;
  const latest = latestDay(view, book);
  if (day > latest && other <= latest) {
    return { says: `${either} The first lies in the future; type the right one.` };
  }
  return { says: `${either} Type it as a date.`, suggestion: describeDay(day) };
}

function latestDay({ reading, field }: CellView, book: Book): CalendarDate {
  const { ahead, happened } = book.index(latestDays);
  return MAY_LIE_AHEAD.has(`${reading.table.name}.${field}`) ? ahead : happened;
}

function latestDays({ compact }: Book): { ahead: CalendarDate; happened: CalendarDate } {
  const { today, asAt, settings } = compact;
  const now = earlierOf(asAt, today) === asAt ? today : asAt;
  // A workbook looked at years later: what lies well beyond its year is a slip all the same.
  const end = settings.yearEnds !== null && settings.yearEnds > asAt ? settings.yearEnds : asAt;
  const beyond = addMonths(end, 12);
  return { ahead: addMonths(now, 12 * YEARS_AHEAD), happened: earlierOf(beyond, today) };
}

function whyTooLate(view: CellView, day: CalendarDate, book: Book): string {
  if (MAY_LIE_AHEAD.has(`${view.reading.table.name}.${view.field}`)) {
    return "more than ten years ahead. Is the year right?";
  }
  if (day > book.compact.today) return "which is still to come. Put the date right, or clear it.";
  return "more than a year after this programme year. Is the year right?";
}
