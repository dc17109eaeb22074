import { describeDay } from "../../domain/calendarDate";
import { bold, paragraph, plain } from "../blocks";
import { numberOf } from "../figures";
import { headline } from "../headline";
import type { Block, ParagraphBlock } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** More are counted only: the first page stays one page. */
const MOST_BLOCKERS = 4;

/** The answer to the Steering Group's one question, in two sentences. */
export function summary({
  compact,
  judgements,
  actions,
  meetings,
  blockers,
}: ReportSubject): readonly Block[] {
  const { overdue, dueBeforeNext } = actions;
  const next = meetings.next?.date ?? null;
  const until =
    next === null
      ? ""
      : `; ${numberOf(dueBeforeNext.length, "is", "are")} due before the meeting on ${describeDay(next)}`;
  const plan =
    compact.actions.length === 0
      ? ""
      : ` In the action plan ${numberOf(overdue.length, "action is", "actions are")} overdue${until}.`;
  return [
    paragraph(`${headline(judgements)}${plan}`, "lead"),
    ...(blockers.length === 0 ? [] : [blockersNotice(blockers)]),
  ];
}

/** A report can be made in spite of them: it must not look as if there were none. */
function blockersNotice(blockers: readonly string[]): ParagraphBlock {
  const shown = blockers.slice(0, MOST_BLOCKERS);
  const rest = blockers.length - shown.length;
  const more = rest === 0 ? "" : ` ${numberOf(rest, "more is", "more are")} in the Report view.`;
  return paragraph(
    [bold("Draft: some figures cannot be relied on yet. "), plain(`${shown.join(" ")}${more}`)],
    "notice",
  );
}
