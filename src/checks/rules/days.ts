import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { OLDEST_DAY } from "../../domain/calendar/oldestDay";
import type { Checkup } from "../checkup";
import { dayIn, typedDay } from "../dayIn";
import { type CellView, cellRule } from "../rule";
import { dayUnreadable, keptAsText } from "./dayFaults";
import { latestDay, mayLieAhead } from "./latestDay";

const EVERY_DAY = { looksAt: "Every column of dates, and the dates in Settings" };

export const DAY_RULES = [
  cellRule({
    id: "date-unreadable",
    severity: "error",
    ...EVERY_DAY,
    wrong: "A date cannot be read, so it counts for nothing.",
    mend: "Type the day, such as 31/03/2009, or clear the cell.",
    looksIn: (column) => column.nature === "day",
    find: (view, checkup) => {
      const { cell } = view;
      if (dayIn(view, checkup).state !== "unreadable") return null;
      return isPlaceholder(describeCell(cell))
        ? null
        : dayUnreadable(cell, typedDay(cell, checkup).asTyped);
    },
  }),
  cellRule({
    id: "date-is-text",
    severity: "warning",
    ...EVERY_DAY,
    wrong: "A date is kept as text or as a bare number, so the sheet cannot sort or filter by it.",
    mend: "Type it as a date; the suggestion is how it is read now.",
    looksIn: (column) => column.nature === "day",
    find: (view, checkup) => {
      const reading = dayIn(view, checkup);
      if (reading.state !== "converted") return null;
      const latest = latestDay(view, checkup);
      // The day itself is then wrong as well, and nobody can say what it should be.
      const doubt =
        reading.value < OLDEST_DAY
          ? ". Is the year right?"
          : reading.value > latest
            ? `, ${whyTooLate(view, reading.value, checkup)}`
            : "";
      const { asTyped } = typedDay(view.cell, checkup);
      return keptAsText(view.cell, asTyped, { day: reading.value, latest, doubt });
    },
  }),
  cellRule({
    id: "date-too-old",
    severity: "warning",
    ...EVERY_DAY,
    wrong: "A date is before 1990: most likely a slip in the year.",
    mend: "Put the year right.",
    looksIn: (column) => column.nature === "day",
    find: (view, checkup) => {
      const reading = dayIn(view, checkup);
      if (reading.state !== "read" || reading.value >= OLDEST_DAY) return null;
      return { says: `is ${describeDay(reading.value)}. Is the year right?` };
    },
  }),
  cellRule({
    id: "date-in-future",
    severity: "warning",
    looksAt: "Every date of something that has happened; due days and plans only beyond ten years",
    wrong: "A date lies in the future, of something that is said to have happened.",
    mend: "Put the date right, or clear it until the day has come.",
    looksIn: (column) => column.nature === "day",
    find: (view, checkup) => {
      const reading = dayIn(view, checkup);
      if (reading.state !== "read" || reading.value <= latestDay(view, checkup)) return null;
      return {
        says: `is ${describeDay(reading.value)}, ${whyTooLate(view, reading.value, checkup)}`,
      };
    },
  }),
];

function whyTooLate(view: CellView, day: CalendarDate, checkup: Checkup): string {
  if (mayLieAhead(view.column)) {
    return "more than ten years ahead. Is the year right?";
  }
  if (day > checkup.compact.today)
    return "which is still to come. Put the date right, or clear it.";
  return "more than a year after this programme year. Is the year right?";
}
