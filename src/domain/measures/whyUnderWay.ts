import { daysBetween, describeDay } from "../../cells/calendarDate";
import { daysInWords, describeFigure, levelOf, stepOf, tidyFigure } from "../words/figure";
import { clipped, listed } from "../words/quoted";
import { lastMilestone } from "./dueByNow";
import { type JudgedMeasure, ofTarget } from "./judgedMeasure";
import type { Counted } from "./judgement";
import { isShortOfBookings } from "./statusOf";

/** Why a measure is on course, at risk or off course: what is due, what is booked, what is left. */
export function whyUnderWay(judged: JudgedMeasure): readonly string[] {
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
