import { describeDay } from "../../cells/calendarDate";
import { type CellValue, dayCell, describeCell, tidyText } from "../../cells/cellValue";
import { type DayAsTyped, readDayAsTyped } from "../../checks/dayAsTyped";
import type { NotADay } from "../../checks/notADay";
import { type CellRead, nothingRead, notRead, valueRead } from "./cellRead";
import type { Marks } from "./marks";
import { oldAnswer } from "./oldAnswer";
import { serialDay } from "./serials";

/**
 * A day where one reading is certain, day first (design, section 8). Yes and No are kept apart; what
 * is neither is kept in Notes, and no day is ever made up.
 */
export function readOldDay(cell: CellValue, marks: Marks): CellRead {
  if (cell.kind === "day") {
    return cell.day < "1900"
      ? notRead(describeCell(cell), "which is no day")
      : valueRead(dayCell(cell.day));
  }
  const answer = oldAnswer(cell, marks);
  if (answer === "nothing") return nothingRead();
  if (answer === "Yes" || answer === "No") return { ...nothingRead(), answer };
  const text = tidyText(describeCell(cell));
  if (answer === "in doubt") return notRead(text, "which may be a tick or a cross");
  const serial = serialDay(cell);
  if (serial !== null) {
    if (marks.allSerials) return valueRead(dayCell(serial));
    return notRead(text, `which is ${describeDay(serial)} only if it counts days as Excel does`);
  }
  if (cell.kind === "number") return notRead(text, "which is no day");
  const typed = readDayAsTyped({ kind: "text", text });
  if (typed.kind !== "day") {
    const signed = SAYS_DONE.exec(text)?.[1];
    const inside = signed === undefined ? typed : readDayAsTyped({ kind: "text", text: signed });
    return inside.kind === "day" ? certainDay(inside, text, marks) : notRead(text, whyNoDay(typed));
  }
  return certainDay(typed, text, marks);
}

/** "Yes - 12/03/2008", "Signed on 12 March 2008": nothing but a day is said. */
const SAYS_DONE =
  /^(?:(?:yes|y|signed|made|done|completed?|agreed|joined|held|on|✓|✔)[\s,:;.–-]*)+\(?(\d.*?|[A-Z][a-z]+\.? \d.*?)\)?$/i;

function certainDay(
  { day, alsoReadAs, weekday }: Extract<DayAsTyped, { kind: "day" }>,
  text: string,
  { monthFirst }: Marks,
): CellRead {
  if (weekday !== null) return notRead(text, `which was not a ${weekday}`);
  if (alsoReadAs !== null && monthFirst) {
    return notRead(text, "in a column where other dates have the month first");
  }
  return valueRead(dayCell(day));
}

function whyNoDay(typed: DayAsTyped): string {
  if (typed.kind === "no such day") {
    return typed.monthFirst === null
      ? "a day that there is not"
      : "which is a day only if the month comes first";
  }
  return typed.kind === "day" ? "which is no day" : WHY_BY_KIND[typed.kind];
}

const WHY_BY_KIND: { readonly [K in NotADay]: string } = {
  "month only": "a month without a day",
  "year only": "a year without a day",
  "no year": "a day without a year",
  "strange year": "a day with a year that there is not",
  "several days": "more than one day",
  "time of year": "a time of year, not a day",
  "day and more": "a day with something else beside it",
  whether: "but not when",
  "not a date": "which is no day",
};
