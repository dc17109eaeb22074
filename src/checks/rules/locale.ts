import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { dayOrderOf, inOtherOrder } from "../../cells/dayOrder";
import { localeNotice, timeZoneNotice } from "../../domain/settingsNotice";
import type { Checkup } from "../checkup";
import { isInDoubt } from "../daysInDoubt";
import { tabsReadMonthFirst } from "../readMonthFirst";
import { type CellView, cellRule, tableRule } from "../rule";
import { latestDay } from "./latestDay";

const MEND = "Choose File > Settings, set Locale to United Kingdom and save.";

/** Whether the spreadsheet reads what is typed as people in the United Kingdom mean it. */
export const LOCALE_RULES = [
  tableRule({
    kind: "headers",
    id: "locale-not-day-first",
    severity: "warning",
    looksAt: "The spreadsheet: File > Settings, Locale",
    wrong: "Typed dates are not read day first, so 07/10/2009 becomes 10 July.",
    mend: MEND,
    find: ({ table }, { compact }) => {
      const { localeAndZone } = compact.howRead;
      const message = localeNotice(localeAndZone);
      if (table.name !== "Settings" || message === null) return [];
      return [{ message, seen: localeAndZone.locale }];
    },
  }),
  tableRule({
    kind: "headers",
    id: "time-zone-not-british",
    severity: "warning",
    looksAt: "The spreadsheet: File > Settings, Time zone",
    wrong: "A day begins at another hour than in the United Kingdom.",
    mend: "Choose File > Settings, set Time zone to London and save.",
    find: ({ table }, { compact }) => {
      const { localeAndZone } = compact.howRead;
      const message = timeZoneNotice(localeAndZone);
      if (table.name !== "Settings" || message === null) return [];
      return [{ message, seen: localeAndZone.timeZone }];
    },
  }),
  cellRule({
    id: "date-in-either-order",
    severity: "warning",
    looksAt:
      "Every column of dates, where dates are or were not read day first, or look so: those after the 12th are text and no others are",
    wrong: "Day and month of a date may have been changed about when it was typed.",
    mend: "Set the locale first, then type the date again; accept it where it is right.",
    // What is in Accepted is written by the add-on, which changes nothing about.
    looksIn: (column, _, table) => column.nature === "day" && table.name !== "Accepted",
    find: (view, checkup) => {
      const { cell } = view;
      const other = cell.kind === "day" ? inOtherOrder(cell.day) : null;
      if (cell.kind !== "day" || other === null) return null;
      const why = whyInDoubt(view, cell.day, checkup);
      if (why === null) return null;
      const latest = latestDay(view, checkup);
      const isCertain = cell.day > latest && other <= latest;
      return {
        says: `is ${describeDay(cell.day)}. If it was typed day first it is ${describeDay(other)}: ${why}.`,
        suggestion: isCertain ? describeDay(other) : null,
      };
    },
  }),
];

function whyInDoubt({ reading }: CellView, day: CalendarDate, checkup: Checkup): string | null {
  const { howRead } = checkup.compact;
  if (isInDoubt(day, howRead)) {
    return dayOrderOf(howRead.localeAndZone.locale) === "day first"
      ? "this spreadsheet read dates in another order"
      : "this spreadsheet reads dates in another order";
  }
  return checkup.index(tabsReadMonthFirst).has(reading.table.name)
    ? "dates after the 12th are text in this tab, as where they are read month first"
    : null;
}
