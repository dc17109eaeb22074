import { type CalendarDate, daysBetween, describeDay } from "./calendarDate";
import { lastMilestone } from "./dueByNow";
import {
  countOf,
  daysInWords,
  describeFigure,
  figureInUnit,
  levelOf,
  stepOf,
  tidyFigure,
} from "./figure";
import type { Counted } from "./judgement";
import type { MeasureTerms } from "./measureTerms";
import { clipped, listed } from "./quoted";
import type { Status } from "./status";
import { isShortOfBookings, type Standing } from "./statusOf";
import { type Tally, totalOf } from "./tally";

/** Everything that the explanation of a judged measure draws on. */
export interface JudgedMeasure extends Standing {
  readonly status: Status;
  readonly reachedOn: CalendarDate | null;
  readonly reachedLateOn: CalendarDate | null;
  readonly terms: MeasureTerms;
  readonly tally: Tally;
}

/** The arithmetic behind a status, in plain sentences (design, section 4). */
export function whyJudged(judged: JudgedMeasure): string {
  const { terms, tally } = judged;
  return sentences([
    ...reasons(inUnit(judged)),
    ...terms.notes,
    ...tally.notes,
    unreadables(tally),
  ]);
}

/** What is missing and how to mend it, and what could be counted all the same. */
export function whyNotJudged(terms: MeasureTerms, tally: Tally | null): string {
  const counted =
    tally === null ? "" : `${countOf(figureInUnit(tally.actual, terms), terms.unit)} so far.`;
  const rest = tally === null ? [] : [...tally.notes, unreadables(tally)];
  return sentences([...terms.missing, counted, ...rest]);
}

/** With its figures as they are said. */
function inUnit(judged: JudgedMeasure): JudgedMeasure {
  const said = { unit: judged.terms.unit, target: judged.target };
  return {
    ...judged,
    actual: figureInUnit(judged.actual, said),
    target: figureInUnit(judged.target, said),
    dueByNow: figureInUnit(judged.dueByNow, said),
  };
}

function reasons(judged: JudgedMeasure): readonly string[] {
  switch (judged.status) {
    case "Achieved":
      return [achieved(judged)];
    case "Missed":
      return missed(judged);
    case "Not started":
      return [notStarted(judged)];
    case "On course":
    case "At risk":
    case "Off course":
      return underWay(judged);
    case "Not judged":
      return judged.terms.missing;
    default:
      return judged.status satisfies never;
  }
}

function achieved(judged: JudgedMeasure): string {
  const { reachedOn, target } = judged;
  if (reachedOn !== null) return `${ofTarget(judged)}; reached on ${describeDay(reachedOn)}.`;
  if (target <= 0) return `${ofTarget(judged)}; the target is no more than 0, so it is reached.`;
  return `${ofTarget(judged)}; the target is reached.`;
}

function missed(judged: JudgedMeasure): readonly string[] {
  const { actual, target, due, asAt, reachedLateOn, tally } = judged;
  const { unit } = judged.terms;
  const short = tidyFigure(target - actual);
  const first = `${ofTarget(judged)} by ${describeDay(due)}; ${stepOf(short, unit)} short.`;
  if (reachedLateOn !== null) return [first, `Reached late, on ${describeDay(reachedLateOn)}.`];
  const late = totalOf(tally.late);
  if (late === 0) return [first];
  const still = stepOf(tidyFigure(short - late), unit);
  return [
    first,
    `${stepOf(late, unit)} more came after the deadline, so ${still} short on ${describeDay(asAt)}.`,
  ];
}

function notStarted(judged: JudgedMeasure): string {
  const { starts, due, asAt } = judged;
  const wait = daysInWords(daysBetween(asAt, starts));
  return `Starts on ${describeDay(starts)}, in ${wait}; ${ofTarget(judged)} so far, due by ${describeDay(due)}.`;
}

function underWay(judged: JudgedMeasure): readonly string[] {
  const { actual, target, booked, due, terms } = judged;
  const parts = [ofTarget(judged), dueInWords(judged)];
  if (booked > 0) parts.push(bookedInWords(judged));
  const needed = stepOf(tidyFigure(target - actual), terms.unit);
  parts.push(`${needed} more needed ${daysLeftInWords(judged)}`);
  const first = `${parts.join("; ")}.`;
  if (!isShortOfBookings(judged)) return [first];
  const toBook = describeFigure(tidyFigure(target - actual - booked));
  return [
    first,
    `The last quarter of its time has begun and ${toBook} more must be booked, for ${describeDay(due)} at the latest.`,
  ];
}

function ofTarget({ actual, target, terms }: JudgedMeasure): string {
  return `${levelOf(actual, terms.unit)} of ${countOf(target, terms.unit)}`;
}

function dueInWords({ actual, dueByNow, asAt, status, terms }: JudgedMeasure): string {
  const figure = levelOf(dueByNow, terms.unit);
  const missing = tidyFigure(dueByNow - actual);
  // What is booked makes up for it where the measure is on course.
  const isShort = missing > 0 && status !== "On course";
  const short = isShort ? `, so ${stepOf(missing, terms.unit)} short` : "";
  const [firstMilestone] = terms.milestones;
  if (firstMilestone === undefined) {
    return `${figure} due by ${describeDay(asAt)} at an even pace${short}`;
  }
  const last = lastMilestone(terms.milestones, asAt);
  return last === null
    ? `${figure} due before the first milestone on ${describeDay(firstMilestone.on)}${short}`
    : `${figure} due by the milestone of ${describeDay(last.on)}${short}`;
}

function bookedInWords({ actual, booked, tally }: JudgedMeasure): string {
  const names = listed(tally.booked.map(nameAndDay));
  const brings = booked === 1 ? "brings" : "bring";
  return `${booked} booked (${names}) ${brings} it to ${describeFigure(actual + booked)}`;
}

function daysLeftInWords({ asAt, due }: JudgedMeasure): string {
  const days = daysBetween(asAt, due);
  return days === 0 ? `by ${describeDay(due)}, the last day` : `in ${daysInWords(days)}`;
}

function nameAndDay({ name, on }: Counted): string {
  return on === null ? clipped(name) : `${clipped(name)} on ${describeDay(on)}`;
}

function unreadables({ unreadable }: Tally): string {
  if (unreadable.length === 0) return "";
  const names = unreadable.map(({ name, reason }) => `${clipped(name)} (${clipped(reason, 120)})`);
  return `Not counted, because nobody can read it: ${listed(names)}.`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
