import { daysBetween, describeDay } from "../../cells/calendarDate";
import { countOf, daysInWords, figureInUnit, stepOf, tidyFigure } from "../words/figure";
import { clipped, listed } from "../words/quoted";
import { type JudgedMeasure, ofTarget } from "./judgedMeasure";
import type { MeasureTerms } from "./measureTerms";
import { type Tally, totalOf } from "./tally";
import { whyUnderWay } from "./whyUnderWay";

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
  const targetInUnit = { unit: judged.terms.unit, target: judged.target };
  return {
    ...judged,
    actual: figureInUnit(judged.actual, targetInUnit),
    target: figureInUnit(judged.target, targetInUnit),
    dueByNow: figureInUnit(judged.dueByNow, targetInUnit),
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
      return whyUnderWay(judged);
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

function unreadables({ unreadable }: Tally): string {
  if (unreadable.length === 0) return "";
  const names = unreadable.map(({ name, reason }) => `${clipped(name)} (${clipped(reason, 120)})`);
  return `Not counted, because nobody can read it: ${listed(names)}.`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
