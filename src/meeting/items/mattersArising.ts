import { describeDay } from "../../cells/calendarDate";
import { type Carried, carriedFrom } from "../../domain/actions/carriedFrom";
import { dueMoves } from "../../domain/actions/dueDays";
import { dueHistory } from "../../domain/actions/dueHistory";
import { listedAll } from "../../domain/words/listedAll";
import { ordinal } from "../../domain/words/ordinal";
import { actionsTable } from "../../report/actionsTable";
import type { Block } from "../../report/block";
import { heading } from "../../report/blocks";
import { initialsOfContact } from "../../report/contactNames";
import { describeDueMoves, describeOftenMoved } from "../../report/dueMoveWords";
import { numberOf } from "../../report/figures";
import type { PlannedAction } from "../../tables/compact";
import { type KindOfItem, plainItem } from "../agendaItem";
import type { MeetingSubject } from "../meetingSubject";

interface ListOfActions {
  readonly title: string;
  readonly isClosed: boolean;
  readonly actions: readonly PlannedAction[];
}

/** The group's own actions, carried from meeting to meeting until they are closed. */
export const mattersArising: KindOfItem = {
  called: /\bmatters arising\b|\bactions? from\b/i,
  title: "Matters arising",
  holds:
    "the group's own actions until they are closed: overdue, due by the meeting, open for later; from which meeting each was carried, and how often its day was moved; closed since the last",
  when: "always",
  write: (subject) => {
    const lists = listsOf(subject).filter(({ actions }) => actions.length > 0);
    const more = moreOf(subject);
    return [
      {
        ...plainItem(mattersArising.title, "Discussion"),
        about: aboutActions(subject),
        notes: lists.flatMap(({ title, isClosed, actions }): readonly Block[] => [
          heading(3, `${title} (${actions.length})`),
          actionsTable(subject.report, title, actions, isClosed ? undefined : more),
        ]),
        minuted: lists.flatMap(({ isClosed, actions }) =>
          actions.map((action) => {
            const became = isClosed
              ? "closed"
              : "completed, or deferred to the next meeting, or \u2026";
            return `${inOneLine(subject, action)}: ${became}`;
          }),
        ),
      },
    ];
  },
};

function listsOf({ actions, meeting, previous }: MeetingSubject): readonly ListOfActions[] {
  const closed =
    previous === null ? "Closed" : `Closed since the meeting of ${describeDay(previous.date)}`;
  return [
    { title: "Overdue", isClosed: false, actions: actions.overdue },
    {
      title: `Due by the meeting, ${describeDay(meeting.date)}`,
      isClosed: false,
      actions: actions.dueByMeeting,
    },
    { title: "Due later, put off or on no day", isClosed: false, actions: actions.later },
    { title: closed, isClosed: true, actions: actions.done },
  ];
}

/** "Carried from the meeting of 7 Oct 2009, the second time. Its due day was moved twice: …" */
function moreOf({ compact, group, meeting }: MeetingSubject): (action: PlannedAction) => string {
  const carriedOf = carriedFrom(compact, group);
  const historyOf = dueHistory(compact);
  return (action) =>
    [carriedInWords(carriedOf(action, meeting.date)), describeDueMoves(historyOf, action)]
      .filter((sentence) => sentence !== "")
      .join(" ");
}

function carriedInWords(carried: Carried | null): string {
  if (carried === null) return "";
  const again = carried.times === 1 ? "" : `, the ${ordinal(carried.times)} time`;
  return `Carried from the meeting of ${describeDay(carried.from.date)}${again}.`;
}

function aboutActions({ actions, compact, group }: MeetingSubject): string {
  const { overdue, dueByMeeting, later, done } = actions;
  const open = [...overdue, ...dueByMeeting, ...later];
  const closed =
    done.length === 0
      ? ""
      : ` ${numberOf(done.length, "is", "are")} closed since the last meeting.`;
  if (open.length === 0) return `No action of the ${group.replace(/^the /i, "")} is open.${closed}`;
  const counts = [
    ...(overdue.length === 0 ? [] : [`${numberOf(overdue.length, "is", "are")} overdue`]),
    ...(dueByMeeting.length === 0
      ? []
      : [`${numberOf(dueByMeeting.length, "is", "are")} due by the meeting`]),
    ...(later.length === 0 ? [] : [`${numberOf(later.length, "is", "are")} open for later`]),
  ];
  const historyOf = dueHistory(compact);
  const often = describeOftenMoved(
    open.map((action) => ({ action, everMoved: dueMoves(historyOf(action)).length })),
  );
  const moved = often === "" ? "" : ` ${often}.`;
  return `Of the group's own actions ${listedAll(counts)}.${closed}${moved}`;
}

/** "A1 Distribute the Charter (CD, due 10 Dec 2009)". */
function inOneLine({ report }: MeetingSubject, { ref, action, owner, due }: PlannedAction): string {
  const who = initialsOfContact(report, owner);
  const facts = [who, due === null ? "" : `due ${describeDay(due)}`].filter((one) => one !== "");
  const words = [ref, action].filter((one) => one !== "").join(" ");
  return facts.length === 0 ? words : `${words} (${facts.join(", ")})`;
}
