import { describeDay } from "../../cells/calendarDate";
import type { ParagraphBlock } from "../block";
import { bold, paragraph, plain } from "../blocks";
import { numberOf } from "../figures";
import { headline } from "../headline";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** More are counted only: the first page stays one page. */
const MOST_BLOCKERS = 4;

/** The answer to the Steering Group's one question, in two sentences. */
export const summary: Section = {
  holds: "The headline sentences",
  fitsCell: true,
  write: (subject) => {
    const { judgements, blockers } = subject;
    return [
      paragraph(`${headline(judgements)}${planSentence(subject)}`, "lead"),
      ...(blockers.length === 0 ? [] : [blockersNotice(blockers)]),
    ];
  },
};

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

/** A report can be made in spite of blockers, but must not look as if there were none. */
function blockersNotice(blockers: readonly string[]): ParagraphBlock {
  const shown = blockers.slice(0, MOST_BLOCKERS);
  const rest = blockers.length - shown.length;
  const more = rest === 0 ? "" : ` ${numberOf(rest, "more is", "more are")} in the Report view.`;
  return paragraph(
    [bold("Draft: some figures cannot be relied on yet. "), plain(`${shown.join(" ")}${more}`)],
    "notice",
  );
}
