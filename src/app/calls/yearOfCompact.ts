import {
  addDays,
  addMonths,
  type CalendarDate,
  describeDay,
  partsOfDay,
  weekdayOf,
} from "../../cells/calendarDate";
import { type CalendarYear, calendarYear, isInYear } from "../../domain/calendar/calendarYear";
import { yearFindings } from "../../domain/calendar/yearFindings";
import { yearLanes } from "../../domain/calendar/yearLanes";
import type { YearLane, YearMark } from "../../domain/calendar/yearMark";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import type { DayOfYear, YearState } from "./states/yearState";

/** A list that somebody scrolls through; the workbook has all of them. */
const MOST_DAYS = 250;
const MOST_FINDINGS = 20;

/** The year on one page as the sidebar lists it: the same lanes as the report's picture, by month. */
export function yearOfCompact(compact: Compact): YearState {
  const year = calendarYear(compact);
  const marks = yearLanes(compact)
    .flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })))
    .sort((a, b) => (a.mark.day < b.mark.day ? -1 : a.mark.day > b.mark.day ? 1 : 0));
  const days = marks
    .slice(0, MOST_DAYS)
    .map(({ lane, mark }) => ({ on: mark.day, ...dayOfYear(lane, mark) }));
  const { asAt } = compact;
  const at = days.findIndex(({ on }) => on > asAt);
  const before = at < 0 ? days.length : at;
  const withAsAt = isInYear(year, asAt)
    ? [...days.slice(0, before), asAtDay(asAt), ...days.slice(before)]
    : days;
  const inMonths = groupedBy(withAsAt, ({ on }) => on.slice(0, 7));
  return {
    sentence: `From ${describeDay(year.from)} to ${describeDay(year.to)}.`,
    findings: yearFindings(compact)
      .slice(0, MOST_FINDINGS)
      .map(({ kind, sentence }) => ({ kind, sentence })),
    months: monthsOf(year).map((first) => ({
      name: monthOf(first),
      days: (inMonths.get(first.slice(0, 7)) ?? []).map(({ on: _, ...day }) => day),
    })),
    left: marks.length - days.length,
  };
}

function dayOfYear({ kind, name }: YearLane, { day, state, ref, about }: YearMark): DayOfYear {
  const words = {
    meeting: [name, about],
    event: [[ref, about].filter((part) => part !== "").join(" ")],
    measure: [ref, about],
    action: [ref, about],
    report: ["Report", about],
  }[kind];
  return {
    day: shortDay(day),
    kind,
    state,
    label: labelOf(kind, name, ref),
    what: clipped(words.filter((part) => part !== "").join(", "), 160),
  };
}

const MOST_LETTERS = 8;

/** "SG", "LD" of the Learning and Development Theme Group, "E1". */
function labelOf(kind: YearLane["kind"], name: string, ref: string): string {
  if (kind === "report") return "Report";
  if (kind !== "meeting") return Array.from(ref).slice(0, MOST_LETTERS).join("");
  const own = name.replace(/\bTheme Group$/i, "");
  const capitals = own.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length > 1 ? capitals.slice(0, 4).join("") : own.slice(0, MOST_LETTERS).trim();
}

/** The first day of each month that the year touches. */
function monthsOf({ from, to }: CalendarYear): readonly CalendarDate[] {
  const first = addDays(from, 1 - partsOfDay(from).day);
  return Array.from({ length: 13 }, (_, index) => addMonths(first, index)).filter(
    (day) => day <= to,
  );
}

function asAtDay(day: CalendarDate) {
  return {
    on: day,
    day: shortDay(day),
    kind: "as at",
    state: null,
    label: "As at",
    what: "As at",
  } as const;
}

function shortDay(day: CalendarDate): string {
  return `${weekdayOf(day).slice(0, 3)} ${partsOfDay(day).day}`;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function monthOf(day: CalendarDate): string {
  const { month, year } = partsOfDay(day);
  return `${MONTHS[month - 1]} ${year}`;
}
