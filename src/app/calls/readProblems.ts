import { markAccepted } from "../../checks/acceptance";
import { checkCompact } from "../../checks/checkCompact";
import { countProblems } from "../../checks/countProblems";
import { type RuleId, ruleOf } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import type { Compact, Member } from "../../tables/compact";
import type { Checked } from "../jobs/checkAfterChange";
import { compactRead } from "../jobs/compactRead";
import { undoableChanges } from "../memory/undoableChanges";
import type { Ports } from "../ports";
import { describeChange } from "./describeChange";
import { itemOfProblem } from "./itemOfProblem";
import { memberProblems } from "./memberForm";
import { isAskable, mailTo } from "./memberMail";
import { MENDS, mendOf } from "./mends";
import type { MemberCard, ProblemGroup, ProblemsState, RuleProblems } from "./states/problemsState";
import { openProblemsOf, thereToCheck } from "./thereToCheck";

/** Problems of one rule sent to the page at once. */
const MOST_ITEMS = 200;
/** Cards of members, and problems in one: what is beyond stands in the list by rule. */
const MOST_CARDS = 100;
const MOST_IN_CARD = 40;
/** Nobody reads further back; the tab *Undo* has them all. */
const MOST_CHANGES = 200;

/** Checks the whole workbook as it is now, and writes nothing. */
export function readProblems(ports: Ports): ProblemsState {
  const reading = ports.workbook.read();
  const compact = compactRead(ports, reading);
  return problemsState(ports, { compact, problems: checkCompact(compact) });
}

/** The Problems view for a workbook that was just checked. */
export function problemsState(ports: Ports, { compact, problems }: Checked): ProblemsState {
  const there = thereToCheck(compact);
  const open = openProblemsOf(compact, problems);
  const cards = cardsOf(compact, open);
  const inCards = new Set(cards.flatMap((card) => card.problems));
  return {
    there,
    counts: countProblems([...open, ...problems.filter(({ accepted }) => accepted)]),
    members: cards.map((card) => cardOf(compact, card)),
    groups: groupsShown(compact, open, inCards),
    accepted: problems
      .filter(({ accepted }) => accepted)
      .slice(0, MOST_ITEMS)
      .map((problem) => itemOfProblem(compact, problem, reasonFor(compact, problem))),
    changes: undoableChanges(ports, compact.readings, compact.today)
      .slice(0, MOST_CHANGES)
      .map(describeChange),
  };
}

/** The members with several problems, worst first; the others stand in the list by rule. */
function cardsOf(
  compact: Compact,
  open: readonly Problem<RuleId>[],
): readonly MemberWithProblems[] {
  const byRow = memberProblems({ compact, problems: open });
  const rows = new Map(compact.members.map((member) => [member.row.sheetRow, member]));
  const cards = Array.from(byRow, ([row, problems]) => ({ member: rows.get(row), problems }));
  return cards
    .flatMap(({ member, problems }): readonly MemberWithProblems[] =>
      member !== undefined && problems.length > 1 && problems.length <= MOST_IN_CARD
        ? [{ member, problems, errors: problems.filter(isError).length }]
        : [],
    )
    .sort((a, b) => b.errors - a.errors || b.problems.length - a.problems.length)
    .slice(0, MOST_CARDS);
}

interface MemberWithProblems {
  readonly member: Member;
  readonly problems: readonly Problem<RuleId>[];
  readonly errors: number;
}

function isError({ severity }: Problem<RuleId>): boolean {
  return severity === "error";
}

function cardOf(compact: Compact, { member, problems }: MemberWithProblems): MemberCard {
  const { sheetName } = compact.readings.Members;
  const row = member.row.sheetRow;
  const isToAsk = problems.some((problem) => isAskable(problem));
  const { mail, sentence } = mailTo(compact, member, problems);
  return {
    row,
    organisation: member.organisation === "" ? `Row ${row}` : member.organisation,
    place: sheetName === null ? null : { sheet: sheetName, cell: `A${row}` },
    counts: countProblems(problems),
    items: problems.map((problem) => itemOfProblem(compact, problem)),
    mail: isToAsk ? mail : null,
    mailSentence: isToAsk && mail === null ? sentence : "",
  };
}

function groupsShown(
  compact: Compact,
  problems: readonly Problem<RuleId>[],
  inCards: ReadonlySet<Problem<RuleId>>,
): readonly ProblemGroup[] {
  return MENDS.map((words) => {
    const mended = problems.filter((problem) => mendOf(problem) === words.mend);
    return { ...words, rules: byRule(compact, mended, inCards), total: mended.length };
  }).filter(({ total }) => total > 0);
}

function byRule(
  compact: Compact,
  problems: readonly Problem<RuleId>[],
  inCards: ReadonlySet<Problem<RuleId>>,
): readonly RuleProblems[] {
  return Array.from(
    groupedBy(problems, ({ rule }) => rule),
    ([rule, found]) => {
      const others = found.filter((problem) => !inCards.has(problem));
      return {
        rule,
        ...wordsOfRule(rule),
        total: found.length,
        inCards: found.length - others.length,
        items: others.slice(0, MOST_ITEMS).map((problem) => itemOfProblem(compact, problem)),
      };
    },
  );
}

/** What a rule says of itself: what is wrong, and how it is mended. */
export function wordsOfRule(id: RuleId): { readonly title: string; readonly how: string } {
  const { wrong, mend } = ruleOf(id);
  return { title: wrong, how: mend };
}

function reasonFor(compact: Compact, problem: Problem<RuleId>): string {
  const row = compact.accepted.find((acceptance) =>
    markAccepted([{ ...problem, accepted: false }], [acceptance]).some(({ accepted }) => accepted),
  );
  return row?.reason || "no reason given";
}
