import { describeDay } from "../../cells/calendarDate";
import { isOpen } from "../../domain/actions/actionPlan";
import { commitmentIntegrity } from "../../domain/actions/commitmentIntegrity";
import { aimsWithoutMeasure } from "../../domain/aims/aimsWithoutMeasure";
import { listedAll } from "../../domain/words/listedAll";
import { clipped } from "../../domain/words/quoted";
import type { Block, ParagraphBlock, Run } from "../block";
import { bold, heading, list, paragraph, plain } from "../blocks";
import { initialsOfContact } from "../contactNames";
import { describeOftenMoved } from "../dueMoveWords";
import { numberOf } from "../figures";
import { roomBelow } from "../firstPage";
import { type MeasureDetail, measureExceptions } from "../measureExceptions";
import { heightOf } from "../pageRoom";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { successMeasures } from "./successMeasures";

/** The most often moved; the others stand with the action plan. */
const MOST_MOVED = 5;

/** How much each kind of exception says: all that the first page has room for. */
interface Detail {
  readonly measures: MeasureDetail;
  /** Of actions and events so many at most are named; more are counted here and listed in their tables. */
  readonly named: number;
  readonly blockers: number;
}

const DETAILS: readonly Detail[] = [
  { measures: "reasons", named: 4, blockers: 4 },
  { measures: "reasons", named: 1, blockers: 2 },
  { measures: "story", named: 4, blockers: 4 },
  { measures: "story", named: 1, blockers: 2 },
  { measures: "story", named: 0, blockers: 0 },
];
const SHORTEST: Detail = { measures: "refs", named: 0, blockers: 0 };

export const needsAttention: Section = {
  holds: "Exceptions: what needs attention, and last what in the data is still open",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    const room = roomBelow(subject, successMeasures.write(subject));
    for (const detail of DETAILS) {
      const blocks = exceptions(subject, detail);
      if (heightOf(blocks) <= room) return blocks;
    }
    return exceptions(subject, SHORTEST);
  },
};

function exceptions(subject: ReportSubject, detail: Detail): readonly Block[] {
  const { judgements, blockers } = subject;
  const attention = [
    ...measureExceptions(judgements, detail.measures),
    ...actionItems(subject, detail),
    ...movedItems(subject),
    ...aimItems(subject),
    ...eventItems(subject, detail),
  ];
  if (judgements.length === 0 && attention.length === 0) return [];
  return [
    heading(1, "Exceptions"),
    ...(attention.length === 0
      ? [paragraph("Nothing is at risk, off course or overdue.")]
      : [list(attention)]),
    ...(judgements.length === 0 ? [] : draftNotice(blockers, detail)),
  ];
}

/** A report can be made in spite of blockers, but must not look as if there were none. */
function draftNotice(
  blockers: readonly string[],
  { blockers: most }: Detail,
): readonly ParagraphBlock[] {
  if (blockers.length === 0) return [];
  const shown = blockers.slice(0, most);
  const rest = blockers.length - shown.length;
  const left = shown.length === 0 ? "" : "more ";
  const more =
    rest === 0 ? [] : [`${numberOf(rest, `${left}is`, `${left}are`)} in the Report view.`];
  const words = [...shown, ...more].join(" ");
  return [
    paragraph([bold("Draft: some figures cannot be relied on yet. "), plain(words)], "notice"),
  ];
}

/** Those that the reasons of a measure ask about already are not asked about again. */
function eventItems(
  { unanswered, judgements }: ReportSubject,
  { measures, named }: Detail,
): (readonly Run[])[] {
  const isAsked = (name: string): boolean =>
    measures === "reasons" && name !== "" && judgements.some(({ why }) => asksAbout(why, name));
  const open = unanswered.filter(({ event }) => !isAsked(event));
  if (open.length > named) {
    const are = numberOf(
      open.length,
      "event whose day has passed is",
      "events whose day has passed are",
    );
    const sentence = `${are} not marked as held or cancelled. Did ${open.length === 1 ? "it" : "they"} happen?`;
    return [[bold("Events "), plain(sentence)]];
  }
  return open.map(({ ref, event, date }) => [
    bold(`${ref || event} `),
    plain(
      `${ref === "" ? "" : `${event} `}was to be on ${date === null ? "a day" : describeDay(date)}. Did it happen?`,
    ),
  ]);
}

function asksAbout(why: string, event: string): boolean {
  const [, asked = ""] = why.split("Did it happen? ");
  return asked.includes(clipped(event));
}

function actionItems(subject: ReportSubject, { named }: Detail): (readonly Run[])[] {
  const { overdue } = subject.actions;
  if (overdue.length > named) {
    return [
      [
        bold("Action plan "),
        plain(
          `${numberOf(overdue.length, "action is overdue; it is", "actions are overdue; they are")} listed with the action plan.`,
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
