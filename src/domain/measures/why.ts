import { daysBetween, describeDay } from "../../cells/calendarDate";
import { daysInWords, tidyFigure } from "../words/figure";
import type { FigureWords } from "../words/figureWords";
import { clipped, listed } from "../words/quoted";
import { DIRECTION_RULES } from "./directions/directions";
import type { Judged } from "./judged";
import { actualInWords, targetInWords } from "./standingWords";
import { daysExpectedLate, isShortOfBookings } from "./statusOf";
import { type Tally, totalOf } from "./tally";

/** More names than this are counted, not listed. */
const MOST_UNCLEAR = 12;

/** The arithmetic behind a status, in plain sentences (design, section 4). */
export function whyJudged(judged: Judged, notes: readonly string[]): string {
  return sentences([...reasons(judged), ...notes, ...remarks(judged.tally)]);
}

/** What is missing and how to mend it, and what could be counted all the same. */
export function whyNotJudged(
  missing: readonly string[],
  tally: Tally | null,
  words: FigureWords,
): string {
  if (tally === null || tally.actual === null) {
    return sentences([...missing, ...(tally === null ? [] : remarks(tally))]);
  }
  const counted = `${words.count(tally.actual)} so far.`;
  return sentences([...missing, counted, ...remarks(tally)]);
}

/** Before its start a measure without a figure has simply not started. */
export function whyNotStarted(
  { starts, due, asAt }: Pick<Judged, "starts" | "due" | "asAt">,
  soFar: string,
  notes: readonly string[],
): string {
  const wait = daysInWords(daysBetween(asAt, starts));
  return sentences([
    `Starts on ${describeDay(starts)}, in ${wait}; ${soFar}, due by ${describeDay(due)}.`,
    ...notes,
  ]);
}

function reasons(judged: Judged): readonly string[] {
  const { words } = DIRECTION_RULES[judged.direction];
  switch (judged.status) {
    case "Achieved":
      return [`${words.achieved(judged)}.`];
    case "Missed":
      return [`${words.missed(judged)}.`, ...cameLate(judged)];
    case "Not started":
      return [whyNotStarted(judged, soFar(judged), [])];
    case "On course":
    case "At risk":
    case "Off course":
      return [`${words.underWay(judged).join("; ")}.`, ...mustBeBooked(judged), ...late(judged)];
    case "Not judged":
      return [];
    default:
      return judged.status satisfies never;
  }
}

function soFar(judged: Judged): string {
  const { words, actual, target, share } = judged;
  if (share === null && judged.direction === "Increase") {
    return `${words.level(actual)} of ${words.count(target)} so far`;
  }
  return `${actualInWords(judged)} so far, target ${targetInWords(judged)}`;
}

function cameLate(judged: Judged): readonly string[] {
  const { actual, target, asAt, reachedLateOn, tally, words, direction } = judged;
  if (reachedLateOn !== null) return [`Reached late, on ${describeDay(reachedLateOn)}.`];
  const late = totalOf(tally.late);
  const short = tidyFigure(target - actual - late);
  if (late === 0 || direction !== "Increase" || short <= 0) return [];
  return [
    `${words.step(late)} more came after the deadline, so ${words.step(short)} short on ${describeDay(asAt)}.`,
  ];
}

function mustBeBooked(judged: Judged): readonly string[] {
  const { actual, target, booked, due, words, oneAction } = judged;
  if (!isShortOfBookings(judged) || oneAction !== null) return [];
  const toBook = words.level(tidyFigure(target - actual - booked));
  return [
    `The last quarter of its time has begun and ${toBook} more must be booked, for ${describeDay(due)} at the latest.`,
  ];
}

/** What is known of the one action that is the measure. */
function late(judged: Judged): readonly string[] {
  const { oneAction, due, direction } = judged;
  if (oneAction === null || direction !== "Increase") return [];
  if (oneAction.isDeferred) return ["It is deferred."];
  const days = daysExpectedLate(judged);
  if (days !== null && oneAction.expectedOn !== null) {
    return [
      `It is expected on ${describeDay(oneAction.expectedOn)}, ${daysInWords(days)} after the measure is due.`,
    ];
  }
  if (!isShortOfBookings(judged)) return [];
  return [
    `The last quarter of its time has begun and no day on or before ${describeDay(due)} is expected for it.`,
  ];
}

function remarks(tally: Tally): readonly string[] {
  return [...tally.notes, unclears(tally), unreadables(tally)];
}

function unclears({ unclear }: Tally): string {
  if (unclear.length === 0) return "";
  const names = unclear.map(({ name, reason }) => `${clipped(name)} (${clipped(reason, 120)})`);
  return `Not counted, because it is no plain Yes or No: ${listed(names, MOST_UNCLEAR)}.`;
}

function unreadables({ unreadable }: Tally): string {
  if (unreadable.length === 0) return "";
  const names = unreadable.map(({ name, reason }) => `${clipped(name)} (${clipped(reason, 120)})`);
  const isAllTyped = unreadable.every(({ reason }) => reason.startsWith("unreadable"));
  const because = isAllTyped ? ", because nobody can read it" : "";
  return `Not counted${because}: ${listed(names)}.`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
