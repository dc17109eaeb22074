import { BLANK } from "../../cells/cellValue";
import type { Gap } from "../../chase/gap";
import { letterTo } from "../../chase/letter";
import { type RuleId, ruleOf } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Compact, Member } from "../../tables/compact";
import { readCell } from "../../tables/readCell";
import { TABLES } from "../../tables/tables";
import { mendOf } from "./mends";
import type { Mail } from "./states/mail";

const STILL_RIGHT = "Are you still the main contact for the Compact, and are these details right?";

/** One plain address, as it would stand in a mailto: link. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/;

/**
 * A letter to the main contact, in the words of the coordinator's own letters, that asks for what the row does not say, for the coordinator to
 * read, change and send; or why there is none to write.
 */
export function mailTo(
  compact: Compact,
  member: Member,
  problems: readonly Problem<RuleId>[],
): { readonly mail: Mail | null; readonly sentence: string } {
  const phone = member.phone === "" ? "" : ` The telephone number is ${clipped(member.phone, 40)}.`;
  if (member.email === "") {
    return { mail: null, sentence: `There is no e-mail address to write to.${phone}` };
  }
  if (!ADDRESS.test(member.email)) {
    return { mail: null, sentence: `Mend the e-mail address first, then write to it.${phone}` };
  }
  const asked = questionsFor(compact, member, problems);
  const questions = asked.length === 0 ? [STILL_RIGHT] : asked;
  const gaps = questions.map((sentence): Gap => ({ topic: "contact", sentence }));
  const { organisation } = member;
  const chased = { organisation, member, rows: [member], gaps };
  return {
    mail: {
      to: member.email,
      ...letterTo(compact, {
        name: member.mainContact,
        parts: [{ chased, gaps, step: "first" }],
      }),
    },
    sentence:
      questions.length === 1
        ? "A letter with 1 question, for you to read and send."
        : `A letter with ${questions.length} questions, for you to read and send.`,
  };
}

/** Whether only the member can put it right, or knows what would be. */
export function isAskable(problem: Problem<RuleId>): boolean {
  const { asks } = ruleOf(problem.rule);
  return (asks !== undefined && asks !== null) || mendOf(problem) === "ask" || isToCorrect(problem);
}

/** What cannot be right, or is not there, and no rule asks about in words of its own. */
function whatIsRight(problem: Problem<RuleId>): readonly string[] {
  const { column, seen } = problem;
  if (ruleOf(problem.rule).asks || column === "" || !isAskable(problem)) return [];
  const current = seen.trim() === "" ? "nothing" : `\u201c${clipped(seen, 60)}\u201d`;
  return [`Under ${column} we have ${current}. What should it be?`];
}

function isToCorrect(problem: Problem<RuleId>): boolean {
  return mendOf(problem) === "correct" && problem.seen.trim() !== "";
}

/** What the columns ask where they are blank, and rules because of a problem; in their order. */
function questionsFor(
  { readings }: Compact,
  member: Member,
  problems: readonly Problem<RuleId>[],
): readonly string[] {
  const ofColumns = Object.entries<Column>(TABLES.Members.columns).flatMap(([field, column]) => {
    const at = readings.Members.columnOf[field];
    const header = readings.Members.headers.find((candidate) => candidate.column === at);
    const found = problems.filter((problem) => problem.column === header?.title);
    const cell = at === undefined ? BLANK : cellAt(member.row, at);
    const isOpen = !("value" in readCell(column, cell));
    const ofColumn = isOpen ? column.asks : null;
    return [
      ...(ofColumn === null ? [] : [ofColumn]),
      ...found.flatMap((problem) => ruleOf(problem.rule).asks ?? []),
      ...(ofColumn === null ? found.flatMap(whatIsRight) : []),
    ];
  });
  return Array.from(new Set(ofColumns));
}
