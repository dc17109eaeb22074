import { daysBetween, describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { cellName } from "../cells/sheetGrid";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import { eventsThatNeedAnAnswer, nameOfEvent } from "../domain/measures/countEvents";
import type { Judgement } from "../domain/measures/judgement";
import { isSteeringGroup } from "../domain/meetings/meetings";
import type { Problem } from "../domain/problem";
import { DATE_IN_EITHER_ORDER, localeNotice } from "../domain/settingsNotice";
import { ageInWords } from "../domain/words/ageInWords";
import type { Compact } from "../tables/compact";
import type { TableReading, TableRow } from "../tables/tableReading";
import { changesFigures } from "./changesFigures";
import { contactsInTexts } from "./contactsInTexts";
import { numberOf } from "./figures";
import { measureName, measureRef } from "./measureName";
import { meetingsAround } from "./meetingsAround";
import { meetingsWithoutAnswer } from "./meetingsHeld";
import { meetingWarnings } from "./meetingWarnings";

/** What stands in the way of a report that can be trusted, in sentences. */
export interface Preflight {
  /** A figure or status in the report would be wrong or missing. It can be made, and says so. */
  readonly blockers: readonly string[];
  /** The report would be better with this. */
  readonly warnings: readonly string[];
  /** How many problems the coordinator has decided to live with. */
  readonly accepted: number;
}

/** More than this of one kind are counted, not listed. */
const MOST = 20;
const OLD_AFTER_DAYS = 31;

/** Looks at everything that a report is made from before it is made. */
export function preflight(
  compact: Compact,
  judgements: readonly Judgement[],
  problems: readonly Problem[],
): Preflight {
  const open = problems.filter(({ accepted }) => !accepted);
  const blocking = open.filter((problem) => changesFigures(compact, problem));
  return {
    blockers: [
      ...(judgements.length === 0 ? ["There is no success measure to report on."] : []),
      ...datesMonthFirst(compact, blocking.filter(isDateInDoubt).length),
      ...unjudged(judgements),
      ...atMost(
        blocking.filter((problem) => !isDateInDoubt(problem)).map(({ message }) => message),
        "more errors change figures",
      ),
    ],
    warnings: [
      ...atMost(unansweredEvents(compact), "more events wait for an answer"),
      ...atMost(withoutComment(compact, judgements), "more measures have no Comment"),
      ...atMost(meetingWarnings(compact), "more meetings wait for an answer"),
      ...atMost(groupsWithoutUpdate(compact), "more groups have not reported"),
      ...atMost(contactsInTexts(compact), "more texts name contacts"),
      ...ageWarnings(compact),
      ...otherProblems(open.filter((problem) => !isNamed(compact, problem)).length),
    ],
    accepted: problems.length - open.length,
  };
}

/** Whether a warning says it in words of its own, or a blocker does. */
function isNamed(compact: Compact, problem: Problem): boolean {
  return asksWhetherHeld(compact, problem) || changesFigures(compact, problem);
}

function asksWhetherHeld(compact: Compact, { table, cell }: Problem): boolean {
  switch (table) {
    case "Events":
      return isAtStatus(compact.readings.Events, eventsThatNeedAnAnswer(compact), cell);
    case "Meetings":
      return isAtStatus(compact.readings.Meetings, meetingsWithoutAnswer(compact), cell);
    default:
      return false;
  }
}

function isAtStatus(
  { columnOf }: TableReading,
  records: readonly { readonly row: TableRow }[],
  cell: string,
): boolean {
  const column = columnOf.status;
  return column !== undefined && records.some(({ row }) => cellName(column, row.sheetRow) === cell);
}

/** Every figure that hangs on a date may be wrong, and none looks so. */
function datesMonthFirst({ howRead }: Compact, inDoubt: number): string[] {
  const notice = localeNotice(howRead.localeAndZone);
  if (notice !== null) return [notice];
  if (inDoubt === 0) return [];
  const dates = numberOf(inDoubt, "date that figures go by", "dates that figures go by");
  return [
    `${dates} may have been read month first. Compact > Check the workbook names what to apply, type again or accept.`,
  ];
}

/** Whether it is a date whose day and month may have been changed about. */
export function isDateInDoubt({ rule }: Problem): boolean {
  return rule === DATE_IN_EITHER_ORDER;
}

function unjudged(judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ status }) => status === "Not judged")
    .map((judged) => `${measureName(judged)} is not judged. ${judged.why}`);
}

function unansweredEvents(compact: Compact): string[] {
  return eventsThatNeedAnAnswer(compact).map((event) => {
    const when = event.date === null ? "" : ` on ${describeDay(event.date)}`;
    return `${nameOfEvent(event)} was to be${when} and is still ${event.status}. Did it happen?`;
  });
}

function withoutComment(compact: Compact, judgements: readonly Judgement[]): string[] {
  return judgements.filter(asksForCorrectiveAction).flatMap((judged) => {
    const measure = compact.measures.find(({ row }) => row.sheetRow === judged.sheetRow);
    if (measure === undefined || measure.comment !== "") return [];
    return [
      `${measureRef(judged)} is ${judged.status.toLowerCase()}. Say in its Comment what is done about it: the report asks for a corrective action.`,
    ];
  });
}

/** Groups that meet, and have not reported since the last Steering Group meeting. */
function groupsWithoutUpdate(compact: Compact): string[] {
  const last = meetingsAround(compact, null).last?.date ?? null;
  const reported = new Set(
    compact.groupUpdates
      .filter(({ date }) => last === null || date === null || date > last)
      .map(({ group }) => normalisedTitle(group)),
  );
  const groups = new Map<string, string>();
  for (const { group } of [...compact.meetings, ...compact.groupUpdates]) {
    if (group !== "" && !isSteeringGroup(group)) groups.set(normalisedTitle(group), group);
  }
  const since = last === null ? "" : ` since the meeting on ${describeDay(last)}`;
  return [...groups]
    .filter(([key]) => !reported.has(key))
    .map(([, group]) => `${group} has not reported${since}. Add its update to Group updates.`);
}

function ageWarnings({ asAt, today }: Compact): string[] {
  const days = daysBetween(asAt, today);
  if (Math.abs(days) <= OLD_AFTER_DAYS) return [];
  const where = days > 0 ? `${ageInWords(days)} ago` : "still to come";
  return [`The figures are as at ${describeDay(asAt)}, which is ${where}.`];
}

function otherProblems(count: number): string[] {
  if (count === 0) return [];
  const found = numberOf(count, "other problem", "other problems");
  const harmless = count === 1 ? "it changes no figure" : "none of them changes a figure";
  return [`The checks find ${found} in the workbook; ${harmless}.`];
}

function atMost(sentences: readonly string[], rest: string): readonly string[] {
  if (sentences.length <= MOST) return sentences;
  return [...sentences.slice(0, MOST), `${sentences.length - MOST} ${rest}.`];
}
