import { describeDay } from "../../cells/calendarDate";
import { inOtherOrder } from "../../cells/dayOrder";
import { rowKey } from "../../changes/rowIdentity";
import { DATE_IN_EITHER_ORDER, localeNotice, timeZoneNotice } from "../../domain/settingsNotice";
import { type Doubt, doubtOf, isAnyInDoubt, isMisread } from "../daysInDoubt";
import { type CellView, cellRule, tableRule } from "../rule";
import { dayColumn, dayPlace, tabsTyped } from "../typedDayCells";
import { latestDay } from "./latestDay";

const MEND = "Choose File > Settings, set Locale to United Kingdom and save.";

/** Whether the spreadsheet reads what is typed as people in the United Kingdom mean it. */
export const LOCALE_RULES = [
  tableRule({
    kind: "headers",
    id: "locale-not-day-first",
    tab: "Settings",
    severity: "warning",
    looksAt: "The spreadsheet: File > Settings, Locale",
    wrong: "Typed dates are not read day first, so 07/10/2009 becomes 10 July.",
    mend: MEND,
    find: (_, { compact }) => {
      const { localeAndZone } = compact.howRead;
      const message = localeNotice(localeAndZone);
      if (message === null) return [];
      return [{ message, seen: localeAndZone.locale }];
    },
  }),
  tableRule({
    kind: "headers",
    id: "time-zone-not-british",
    tab: "Settings",
    severity: "warning",
    looksAt: "The spreadsheet: File > Settings, Time zone",
    wrong: "A day begins at another hour than in the United Kingdom.",
    mend: "Choose File > Settings, set Time zone to London and save.",
    find: (_, { compact }) => {
      const { localeAndZone } = compact.howRead;
      const message = timeZoneNotice(localeAndZone);
      if (message === null) return [];
      return [{ message, seen: localeAndZone.timeZone }];
    },
  }),
  cellRule({
    id: DATE_IN_EITHER_ORDER,
    severity: "warning",
    looksAt:
      "Every column of dates, where dates are or were not read day first, or look so: those after the 12th are text, and hardly a date of the tab, or of its column, is after the 12th",
    wrong: "Day and month of a date may have been changed about when it was typed.",
    mend: "Set the locale first. Then apply, or type the date again; accept it where it is right.",
    looksIn: (column, _, table) => column.nature === "day" && tabsTyped().includes(table.name),
    find: (view, checkup) => {
      const { cell, reading } = view;
      if (cell.kind !== "day" || !isAnyInDoubt(checkup)) return null;
      const other = inOtherOrder(cell.day);
      if (other === null) return null;
      const table = reading.table.name;
      const { sheetRow } = view.row;
      const title = headerOf(view);
      const place = (): string => dayPlace(table, rowKey(reading, view.row), title);
      const at = { table, sheetRow, title, place };
      const doubt = doubtOf(cell.day, at, checkup);
      if (doubt === null) return null;
      const latest = latestDay(view, checkup);
      const isImpossible = cell.day > latest && other <= latest;
      // While dates are read month first, what is put right would be in doubt again.
      const isLikely = doubt !== "the locale" && isMisread(dayColumn(table, title), checkup);
      return {
        says: `is ${describeDay(cell.day)}. If it was typed day first it is ${describeDay(other)}: ${WHY[doubt]}.`,
        suggestion: isImpossible || isLikely ? describeDay(other) : null,
      };
    },
  }),
];

const WHY: { readonly [D in Doubt]: string } = {
  "the locale": "this spreadsheet reads dates in another order",
  "the locale before": "this spreadsheet read dates in another order",
  "the rest of the tab":
    "dates after the 12th are text in this tab, as where they are read month first",
  "the rest of the column":
    "dates after the 12th are text in this column, as where they are read month first",
};

function headerOf({ reading, field }: CellView): string {
  // In Settings a row has a declaration of its own for its Value.
  const at = reading.columnOf[reading.table.rowsAre === "settings" ? "value" : field];
  return reading.headers.find(({ column }) => column === at)?.title ?? "";
}
