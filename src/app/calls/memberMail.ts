import { BLANK } from "../../cells/cellValue";
import { type RuleId, ruleOf } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Compact, Member } from "../../tables/compact";
import { readCell } from "../../tables/readCell";
import { TABLES } from "../../tables/tables";
import type { Mail } from "./states/memberState";

const STILL_RIGHT = "Are you still the main contact for the Compact, and are these details right?";

/** One plain address, as it would stand in a mailto: link. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/;

/**
 * A letter to the main contact that asks for what the row does not say, for the coordinator to
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
  const { compactName, coordinator } = compact.settings;
  const name = compactName === "" ? "the Compact" : compactName;
  return {
    mail: {
      to: member.email,
      subject: `${compactName === "" ? "Compact" : compactName}: ${member.organisation}`,
      body: [
        member.mainContact === "" ? "Hello," : `Dear ${member.mainContact},`,
        `To keep the record of ${name} right, could you tell me:`,
        questions.map((question, index) => `${index + 1}. ${question}`).join("\n"),
        ["Thank you", coordinator].filter((line) => line !== "").join("\n"),
      ].join("\n\n"),
    },
    sentence:
      questions.length === 1
        ? "A letter with 1 question, for you to read and send."
        : `A letter with ${questions.length} questions, for you to read and send.`,
  };
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
    return [
      ...(isOpen && column.asks !== null ? [column.asks] : []),
      ...found.flatMap(({ rule }) => ruleOf(rule).asks ?? []),
    ];
  });
  return Array.from(new Set(ofColumns));
}
