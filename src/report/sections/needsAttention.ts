import { describeDay } from "../../cells/calendarDate";
import { isOpen } from "../../domain/actions/actionPlan";
import { commitmentIntegrity } from "../../domain/actions/commitmentIntegrity";
import { aimsWithoutMeasure } from "../../domain/aims/aimsWithoutMeasure";
import type { Judgement } from "../../domain/measures/judgement";
import { describeFigure } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { clipped } from "../../domain/words/quoted";
import type { Status } from "../../tables/status";
import type { ParagraphBlock, Run } from "../block";
import { bold, heading, list, paragraph, plain, statusRun } from "../blocks";
import { initialsOfContact } from "../contactNames";
import { describeOftenMoved } from "../dueMoveWords";
import { numberOf } from "../figures";
import { measureRef } from "../measureName";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** Worst first: the meeting discusses these; the others are only reported. */
const ATTENTION: readonly Status[] = ["Missed", "Off course", "At risk", "Not judged"];

/** More overdue actions than this are counted here and listed with the action plan. */
const MOST_ACTIONS = 4;
/** As with the actions: the events stand in a table of their own. */
const MOST_EVENTS = 4;
const MOST_MEASURES = 8;
/** The most often moved; the others stand with the action plan. */
const MOST_MOVED = 5;
/** More are counted only: the first page stays one page. */
const MOST_BLOCKERS = 4;

export const needsAttention: Section = {
  holds: "Exceptions: what needs attention, and last what in the data is still open",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    const { judgements, blockers } = subject;
    const attention = [
      ...measureItems(judgements),
      ...actionItems(subject),
      ...movedItems(subject),
      ...aimItems(subject),
      ...eventItems(subject),
    ];
    if (judgements.length === 0 && attention.length === 0) return [];
    return [
      heading(1, "Exceptions"),
      ...(attention.length === 0
        ? [paragraph("Nothing is at risk, off course or overdue.")]
        : [list(attention)]),
      ...(judgements.length === 0 ? [] : draftNotice(blockers)),
    ];
  },
};

/** A report can be made in spite of blockers, but must not look as if there were none. */
function draftNotice(blockers: readonly string[]): readonly ParagraphBlock[] {
  if (blockers.length === 0) return [];
  const shown = blockers.slice(0, MOST_BLOCKERS);
  const rest = blockers.length - shown.length;
  const more = rest === 0 ? "" : ` ${numberOf(rest, "more is", "more are")} in the Report view.`;
  const words = `${shown.join(" ")}${more}`;
  return [
    paragraph([bold("Draft: some figures cannot be relied on yet. "), plain(words)], "notice"),
  ];
}

function measureItems(judgements: readonly Judgement[]): (readonly Run[])[] {
  const wanting = ATTENTION.flatMap((status) => judgements.filter((one) => one.status === status));
  const shown = wanting.length > MOST_MEASURES ? wanting.slice(0, MOST_MEASURES) : wanting;
  const rest = wanting.slice(shown.length);
  return [
    ...shown.map((judged) => [
      bold(`${measureRef(judged)} `),
      statusRun(judged.status),
      plain(` ${judged.why}`),
    ]),
    ...(rest.length === 0
      ? []
      : [
          [
            plain(
              `${numberOf(rest.length, "more measure needs", "more measures need")} attention: ${listedAll(rest.map(measureRef))}.`,
            ),
          ],
        ]),
  ];
}

function eventItems({ unanswered }: ReportSubject): (readonly Run[])[] {
  if (unanswered.length > MOST_EVENTS) {
    const sentence = `${describeFigure(unanswered.length)} events whose day has passed are not marked as held or cancelled. Did they happen?`;
    return [[bold("Events "), plain(sentence)]];
  }
  return unanswered.map(({ ref, event, date }) => [
    bold(`${ref || event} `),
    plain(
      `${ref === "" ? "" : `${event} `}was to be on ${date === null ? "a day" : describeDay(date)}. Did it happen?`,
    ),
  ]);
}

function actionItems(subject: ReportSubject): (readonly Run[])[] {
  const { overdue } = subject.actions;
  if (overdue.length > MOST_ACTIONS) {
    return [
      [
        bold("Action plan "),
        plain(
          `${numberOf(overdue.length, "action is", "actions are")} overdue; they are listed with the action plan.`,
        ),
      ],
    ];
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
