import { daysBetween, describeDay } from "../../cells/calendarDate";
import { daysInWords, tidyFigure } from "../words/figure";
import type { FigureWords } from "../words/figureWords";
import { clipped, listed } from "../words/quoted";
import { DIRECTION_RULES } from "./directions/directions";
import type { Judged } from "./judged";
import type { NotCounted } from "./judgement";
import type { Missing } from "./missing";
import { inWords, part, type Reason, sentenceOf, wholeSentence } from "./reasons";
import { actualParts, targetInWords } from "./standingWords";
import { daysExpectedLate, isShortOfBookings } from "./statusOf";
import { type Tally, totalOf } from "./tally";

/** More names than this are counted, not listed. */
const MOST_UNCLEAR = 12;

/** The arithmetic behind a status, in plain sentences (design, section 4). */
export function whyJudged(judged: Judged, notes: readonly string[]): readonly Reason[] {
  return [...reasonsFor(judged), ...allWhole(notes), ...remarks(judged.tally)];
}

/** What is missing and how to mend it, and what could be counted all the same. */
export function whyNotJudged(
  missing: readonly Missing[],
  tally: Tally | null,
  words: FigureWords,
): readonly Reason[] {
  const lacks = missing.flatMap(({ about, sentence }) => wholeSentence(sentence, about));
  if (tally === null) return lacks;
  const counted = tally.actual === null ? "" : `${words.count(tally.actual)} so far.`;
  return [...lacks, ...wholeSentence(counted), ...remarks(tally)];
}

/** Before its start a measure without a figure has simply not started. */
export function whyNotStarted(
  { starts, due, asAt }: Pick<Judged, "starts" | "due" | "asAt">,
  soFar: string,
  notes: readonly string[],
): readonly Reason[] {
  const wait = daysInWords(daysBetween(asAt, starts));
  const by = `due by ${describeDay(due)}`;
  return [
    sentenceOf([
      part("starts", `Starts on ${describeDay(starts)}`),
      part("other", `in ${wait}`, ", "),
      part("so far", soFar),
      part("due day", by, ", "),
    ]),
    ...allWhole(notes),
  ];
}

function reasonsFor(judged: Judged): readonly Reason[] {
  const { words } = DIRECTION_RULES[judged.direction];
  switch (judged.status) {
    case "Achieved":
      return [sentenceOf(words.achieved(judged))];
    case "Missed":
      return [sentenceOf(words.missed(judged)), ...cameLate(judged)];
    case "Not started":
      return whyNotStarted(judged, soFar(judged), []);
    case "On course":
    case "At risk":
    case "Off course":
      return [sentenceOf(words.underWay(judged)), ...mustBeBooked(judged), ...late(judged)];
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
  const figure = inWords([{ parts: actualParts(judged), end: "" }]);
  return `${figure} so far, target ${targetInWords(judged)}`;
}

function cameLate(judged: Judged): readonly Reason[] {
  const { actual, target, asAt, reachedLateOn, tally, words, direction } = judged;
  if (reachedLateOn !== null) {
    return wholeSentence(`Reached late, on ${describeDay(reachedLateOn)}.`, "reached late");
  }
  const late = totalOf(tally.late);
  const short = tidyFigure(target - actual - late);
  if (late === 0 || direction !== "Increase" || short <= 0) return [];
  return wholeSentence(
    `${words.step(late)} more came after the deadline, so ${words.step(short)} short on ${describeDay(asAt)}.`,
  );
}

function mustBeBooked(judged: Judged): readonly Reason[] {
  const { actual, target, booked, due, words, oneAction } = judged;
  if (!isShortOfBookings(judged) || oneAction !== null) return [];
  const toBook = words.level(tidyFigure(target - actual - booked));
  return wholeSentence(
    `The last quarter of its time has begun and ${toBook} more must be booked, for ${describeDay(due)} at the latest.`,
  );
}

/** What is known of the one action that is the measure. */
function late(judged: Judged): readonly Reason[] {
  const { oneAction, due, direction } = judged;
  if (oneAction === null || direction !== "Increase") return [];
  if (oneAction.isDeferred) return wholeSentence("It is deferred.", "deferred");
  const days = daysExpectedLate(judged);
  if (days !== null && oneAction.expectedOn !== null) {
    const after = `${daysInWords(days)} after the measure is due`;
    return [
      sentenceOf([
        part("expected", `It is expected on ${describeDay(oneAction.expectedOn)}`),
        part("other", after, ", ", `That is ${after}`),
      ]),
    ];
  }
  if (!isShortOfBookings(judged)) return [];
  return wholeSentence(
    `The last quarter of its time has begun and no day on or before ${describeDay(due)} is expected for it.`,
  );
}

function remarks(tally: Tally): readonly Reason[] {
  return allWhole([...tally.notes, unclears(tally), unreadables(tally)]);
}

function allWhole(sentences: readonly string[]): readonly Reason[] {
  return sentences.flatMap((sentence) => wholeSentence(sentence));
}

function unclears({ unclear }: Tally): string {
  if (unclear.length === 0) return "";
  const names = unclear.map(nameAndWhy);
  return `Not counted, because it is no plain Yes or No: ${listed(names, MOST_UNCLEAR)}.`;
}

function unreadables({ unreadable }: Tally): string {
  if (unreadable.length === 0) return "";
  const names = unreadable.map(nameAndWhy);
  const isAllTyped = unreadable.every(({ why }) => why.isUnreadable);
  const because = isAllTyped ? ", because nobody can read it" : "";
  return `Not counted${because}: ${listed(names)}.`;
}

function nameAndWhy({ name, why }: NotCounted): string {
  return `${clipped(name)} (${clipped(why.inWords, 120)})`;
}
