import { describeDay } from "../../domain/calendarDate";
import { paragraph } from "../blocks";
import { numberOf } from "../figures";
import { headline } from "../headline";
import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** The answer to the Steering Group's one question, in two sentences. */
export function summary({
  compact,
  judgements,
  actions,
  meetings,
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
  return [paragraph(`${headline(judgements)}${plan}`, "lead")];
}
