import { describeDay } from "../../cells/calendarDate";
import type { Block } from "../block";
import { bold, list, paragraph, plain } from "../blocks";
import { decisionsAskedFor } from "../decisions";
import { numberOf } from "../figures";
import { firstSteps } from "../firstSteps";
import { headline } from "../headline";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** What the paper is for, and the answer to the Steering Group's one question. */
export const summary: Section = {
  holds: "The purpose of the paper and the headline sentences",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    if (subject.judgements.length === 0) return nothingYet(subject);
    return [
      paragraph([bold("Purpose: "), plain(purpose(subject))]),
      paragraph(`${headline(subject.judgements)}${planSentence(subject)}`, "lead"),
    ];
  },
};

function purpose({ compact, judgements }: ReportSubject): string {
  const asked = decisionsAskedFor(compact, judgements).length;
  // The first recommendation is to note how things stand.
  const last = asked + 1;
  const numbers = asked < 2 ? "2" : `2 ${asked === 2 ? "and" : "to"} ${last}`;
  const which = numberOf(asked, "decision (recommendation", "decisions (recommendations");
  const decisions = asked === 0 ? "" : `, and to ask for ${which} ${numbers})`;
  return `to say whether the Compact is on course for its targets${decisions}.`;
}

/** No page of "no": what is to be done before there is something to report. */
function nothingYet(subject: ReportSubject): readonly Block[] {
  const { compact } = subject;
  const why = `no success measure has been set.${planSentence(subject)}`;
  return [
    paragraph([bold("Nothing to report yet: "), plain(why)], "lead"),
    paragraph("What to do in the workbook:", "intro"),
    list(firstSteps(compact)),
  ];
}

function planSentence({ compact, actions, meetings }: ReportSubject): string {
  if (compact.actions.length === 0) return "";
  const late = actions.overdue.length;
  const due = actions.dueBeforeNext.length;
  const next = meetings.next?.date ?? null;
  const overdue = late === 0 ? "no action is" : numberOf(late, "action is", "actions are");
  const soon = due === 0 ? "none is" : numberOf(due, "is", "are");
  const until = next === null ? "" : `; ${soon} due by the meeting on ${describeDay(next)}`;
  return ` In the action plan ${overdue} overdue${until}.`;
}
