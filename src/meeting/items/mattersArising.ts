import { describeDay } from "../../cells/calendarDate";
import { listedAll } from "../../domain/words/listedAll";
import { actionsTable } from "../../report/actionsTable";
import type { Block } from "../../report/block";
import { heading } from "../../report/blocks";
import { initialsOfContact } from "../../report/contactNames";
import { numberOf } from "../../report/figures";
import type { PlannedAction } from "../../tables/compact";
import { type KindOfItem, plainItem } from "../agendaItem";
import type { MeetingSubject } from "../meetingSubject";

/** The group's own actions: overdue, due by the meeting, due later. */
export const mattersArising: KindOfItem = {
  called: /\bmatters arising\b|\bactions? from\b/i,
  title: "Matters arising",
  holds:
    "the group's own actions: overdue, due by the meeting, open for later, done since the last",
  when: "always",
  write: (subject) => {
    const lists = listsOf(subject).filter(({ actions }) => actions.length > 0);
    return [
      {
        ...plainItem(mattersArising.title, "Discussion"),
        about: aboutActions(subject),
        notes: lists.flatMap(({ title, actions }): readonly Block[] => [
          heading(3, `${title} (${actions.length})`),
          actionsTable(subject.report, title, actions),
        ]),
        minuted: lists
          .flatMap(({ actions }) => actions)
          .map((action) => `${inOneLine(subject, action)}: \u2026`),
      },
    ];
  },
};

function listsOf({ actions, meeting }: MeetingSubject): readonly {
  readonly title: string;
  readonly actions: readonly PlannedAction[];
}[] {
  return [
    { title: "Overdue", actions: actions.overdue },
    { title: `Due by the meeting, ${describeDay(meeting.date)}`, actions: actions.dueByMeeting },
    { title: "Due later, put off or on no day", actions: actions.later },
    { title: "Done since the last meeting", actions: actions.done },
  ];
}

function aboutActions({ actions, group }: MeetingSubject): string {
  const { overdue, dueByMeeting, later } = actions;
  if (overdue.length + dueByMeeting.length + later.length === 0) {
    return `No action of the ${group.replace(/^the /i, "")} is open.`;
  }
  const counts = [
    ...(overdue.length === 0 ? [] : [`${numberOf(overdue.length, "is", "are")} overdue`]),
    ...(dueByMeeting.length === 0
      ? []
      : [`${numberOf(dueByMeeting.length, "is", "are")} due by the meeting`]),
    ...(later.length === 0 ? [] : [`${numberOf(later.length, "is", "are")} open for later`]),
  ];
  return `Of the group's own actions ${listedAll(counts)}.`;
}

/** "A1 Distribute the Charter (CD, due 10 Dec 2009)". */
function inOneLine({ report }: MeetingSubject, { ref, action, owner, due }: PlannedAction): string {
  const who = initialsOfContact(report, owner);
  const facts = [who, due === null ? "" : `due ${describeDay(due)}`].filter((one) => one !== "");
  const words = [ref, action].filter((one) => one !== "").join(" ");
  return facts.length === 0 ? words : `${words} (${facts.join(", ")})`;
}
