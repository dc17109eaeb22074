import { readAnswer } from "../../cells/answer";
import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { type CellValue, describeCell } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import type { DayAsTyped } from "../dayAsTyped";
import type { NotADay } from "../notADay";
import type { Fault } from "../rule";

/** Says why a cell cannot be read as a day, and which day was meant where that is certain. */
export function dayUnreadable(cell: CellValue, typed: DayAsTyped): Fault {
  const seen = describeCell(cell);
  const says = `is ${quoted(seen)}.`;
  if (typed.kind === "day") {
    return {
      says: `${says} That is no date yet; did you mean ${describeDay(typed.day)}?`,
      suggestion: describeDay(typed.day),
    };
  }
  if (typed.kind === "no such day") {
    if (typed.monthFirst === null) {
      return { says: `${says} There is no such day; type the right one.` };
    }
    const other = describeDay(typed.monthFirst);
    return {
      says: `${says} Day first there is no such day; month first it would be ${other}. Type the right one.`,
    };
  }
  const isAnswer = typed.kind === "not a date" && readAnswer(cell) === "Yes";
  return { says: `${says} ${MEND_BY_KIND[isAnswer ? "whether" : typed.kind]}` };
}

const MEND_BY_KIND: { readonly [K in NotADay]: string } = {
  "month only": "That is a month without a day; type the day too.",
  "year only": "That is a year without a day; type the day and the month too.",
  "no year": "That has no year; type the day whole, such as 31/03/2009.",
  "strange year": "Its year cannot be read; type it with four figures.",
  "several days": "That is more than one day; type one, such as 31/03/2009.",
  "time of year": "That is a time of year without a day; type the day, such as 31/03/2009.",
  "day and more": "It has more in it than the day; type the day alone, such as 31/03/2009.",
  whether: "That says whether, not when; type the day.",
  "not a date": "That is no date; type the day, such as 31/03/2009.",
};

/** Says how a day that is no date yet is read, and whether it can have been meant otherwise. */
export function keptAsText(
  cell: CellValue,
  typed: DayAsTyped,
  {
    day,
    latest,
    doubt,
  }: { readonly day: CalendarDate; readonly latest: CalendarDate; readonly doubt: string },
): Fault {
  const kept = cell.kind === "number" ? "which is how a spreadsheet counts days" : "kept as text";
  const read = `is ${quoted(describeCell(cell))}, ${kept}. It is read as ${describeDay(day)}`;
  if (typed.kind === "day" && typed.weekday !== null) {
    return { says: `${read}, but that was not a ${typed.weekday}; type the right day.` };
  }
  const other = typed.kind === "day" ? typed.alsoReadAs : null;
  const either = other === null ? "" : `, day first; month first it would be ${describeDay(other)}`;
  if (other !== null && day > latest && other <= latest) {
    return { says: `${read}${either}. The first lies in the future; type the right one.` };
  }
  if (doubt !== "") return { says: `${read}${doubt}` };
  const mend = other === null ? "; type it as a date." : `${either}. Type it as a date.`;
  return { says: `${read}${mend}`, suggestion: describeDay(day) };
}
