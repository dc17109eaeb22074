import { describeDay } from "../cells/calendarDate";
import { isOpen } from "../domain/actions/actionPlan";
import { commitmentIntegrity } from "../domain/actions/commitmentIntegrity";
import { aimsWithoutMeasure } from "../domain/aims/aimsWithoutMeasure";
import { nameOfEvent } from "../domain/measures/countEvents";
import { listedAll } from "../domain/words/listedAll";
import { clipped, listed } from "../domain/words/quoted";
import type { Run } from "./block";
import { bold, plain } from "./blocks";
import { initialsOfContact } from "./contactNames";
import { describeOftenMoved } from "./dueMoveWords";
import { impossibleFigures } from "./impossibleFigures";
import { type MeasureDetail, measureExceptions } from "./measureExceptions";
import type { ReportSubject } from "./reportSubject";

/** The most often moved; the others stand with the action plan. */
const MOST_MOVED = 5;
const LONGEST_NAME = 40;

/** How much each kind of exception says. */
export interface ExceptionDetail {
  readonly measures: MeasureDetail;
  /** So many actions, and so many events, at most have a line each; more share one. */
  readonly lines: number;
  /** So many names at most stand in that one; more are counted. */
  readonly names: number;
}

/** What needs attention, an item each. */
export function exceptionItems(
  subject: ReportSubject,
  detail: ExceptionDetail,
): readonly (readonly Run[])[] {
  return [
    ...measureExceptions(subject.judgements, detail.measures),
    ...impossibleFigures(subject, detail.names),
    ...actionItems(subject, detail),
    ...movedItems(subject),
    ...aimItems(subject),
    ...eventItems(subject, detail),
  ];
}

/** Whether anything needs attention, however much is said of it. */
export function hasExceptions(subject: ReportSubject): boolean {
  return exceptionItems(subject, { measures: "refs", lines: 0, names: 1 }).length > 0;
}

/** Those that the reasons of a measure ask about already are not asked about again. */
function eventItems(
  { unanswered, judgements }: ReportSubject,
  { measures, lines, names }: ExceptionDetail,
): (readonly Run[])[] {
  const asked = new Set(measures === "reasons" ? judgements.flatMap((judged) => judged.asked) : []);
  const open = unanswered.filter((event) => !asked.has(nameOfEvent(event)));
  if (open.length > lines) {
    const named = listed(
      open.map(({ ref, event }) => ref || clipped(event, LONGEST_NAME)),
      names,
    );
    const [is, its, it] = open.length === 1 ? ["is", "its", "it"] : ["are", "their", "they"];
    const sentence = `${named} ${is} past ${its} day, marked neither held nor cancelled. Did ${it} happen?`;
    return [[bold("Events "), plain(sentence)]];
  }
  return open.map(({ ref, event, date }) => [
    bold(`${ref || event} `),
    plain(
      `${ref === "" ? "" : `${event} `}was to be on ${date === null ? "a day" : describeDay(date)}. Did it happen?`,
    ),
  ]);
}

function actionItems(
  subject: ReportSubject,
  { lines, names }: ExceptionDetail,
): (readonly Run[])[] {
  const { overdue } = subject.actions;
  if (overdue.length > lines) {
    const named = listed(
      overdue.map(({ ref, action }) => ref || clipped(action, LONGEST_NAME)),
      names,
    );
    const sentence = `${named} ${overdue.length === 1 ? "is" : "are"} overdue: see the action plan.`;
    return [[bold("Actions "), plain(sentence)]];
  }
  return overdue.map(({ ref, action, owner, due }) => {
    const since = due === null ? "" : ` since ${describeDay(due)}`;
    const who = owner === "" ? "" : ` (${initialsOfContact(subject, owner)})`;
    return [bold(`${ref || "Action"} `), plain(`${action} is overdue${since}${who}.`)];
  });
}

/** Open actions whose day was moved again and again: one line, whatever their number. */
function movedItems({ compact }: ReportSubject): (readonly Run[])[] {
  const open = commitmentIntegrity(compact).moved.filter(
    ({ action }) => action.status === "Deferred" || isOpen(compact, action),
  );
  const named = describeOftenMoved(open.slice(0, MOST_MOVED));
  return named === "" ? [] : [[bold("Deferred again "), plain(`${named}.`)]];
}

/** Aims of the Charter that no success measure serves, where the workbook says which there are. */
function aimItems({ compact }: ReportSubject): (readonly Run[])[] {
  const without = aimsWithoutMeasure(compact) ?? [];
  if (without.length === 0) return [];
  const [has, aims] = without.length === 1 ? ["has", "Aim"] : ["have", "Aims"];
  const named = without.map(({ ref, aim }) => `${ref} (${clipped(aim)})`);
  return [
    [bold(`${aims} of the Charter `), plain(`${listedAll(named)} ${has} no success measure.`)],
  ];
}
