import { cellName, parseCellName } from "../../cells/sheetGrid";
import { changesToCloseCorrespondence, changesToSettle } from "../../chase/changesToCorrespondence";
import { chase } from "../../chase/chase";
import { chaseList, type PerhapsSent } from "../../chase/chaseList";
import { TOPIC_NAMES, TOPICS, type TopicName } from "../../chase/topics";
import { checkCompact } from "../../checks/checkCompact";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import { compactRead } from "../jobs/compactRead";
import { letterWordsState } from "../jobs/saveLetterWords";
import { whenFree } from "../memory/whenFree";
import type { Ports } from "../ports";
import { seenBriefly } from "./itemOfProblem";
import type { ChaseState, LettersState, MemberShown } from "./states/chaseState";

/**
 * Who lacks what, and who was asked when. What has been answered meanwhile is closed in
 * *Correspondence*; nothing else is written, and that not where somebody else is at work.
 */
export function readChase(ports: Ports): ChaseState {
  const compact = compactRead(ports, ports.workbook.read());
  const answered = changesToCloseCorrespondence(compact);
  if (answered.length === 0) return chaseState(compact);
  let refused: readonly string[] = [];
  whenFree(ports.lock, () => {
    refused = ports.workbook.apply(answered).refused;
  });
  return chaseState(compactRead(ports, ports.workbook.read()), refused);
}

/** The letters that are due; nothing is written and nothing is sent. */
export function previewLetters(
  ports: Ports,
  ask: { readonly topics: readonly TopicName[]; readonly again: readonly string[] },
): LettersState {
  const compact = compactRead(ports, ports.workbook.read());
  const { messages, waiting } = chase(compact, checkCompact(compact), ask);
  const { coordinator, coordinatorEmail } = compact.settings;
  return {
    messages,
    waiting: waiting.map(({ organisation }) => organisation),
    left: ports.mail.left(),
    from: { name: coordinator, email: coordinatorEmail },
  };
}

/** Says of a letter that was being sent when a run was stopped whether it went. */
export function settleLetter(
  ports: Ports,
  { letter, went }: { readonly letter: PerhapsSent; readonly went: boolean },
): ChaseState {
  return ports.lock.whileLocked(() => {
    const { refused } = ports.workbook.apply(changesToSettle(letter, went));
    return chaseState(compactRead(ports, ports.workbook.readAgain()), refused);
  });
}

function chaseState(compact: Compact, refused: readonly string[] = []): ChaseState {
  const problems = checkCompact(compact);
  const { members, perhapsSent, complete } = chaseList(compact, problems);
  return {
    asAt: compact.asAt,
    isAsAtTyped: compact.asAt !== compact.today,
    topics: TOPIC_NAMES.map((topic) => ({ topic, title: TOPICS[topic].title })),
    members: members.map((member) => memberShown(compact, problems, member)),
    perhapsSent,
    complete,
    words: letterWordsState(compact),
    refused,
  };
}

function memberShown(
  { readings: { Members: reading } }: Compact,
  problems: readonly Problem<RuleId>[],
  { sheetRow, ...member }: ReturnType<typeof chaseList>["members"][number],
): MemberShown {
  const column = reading.columnOf.email;
  if (member.why === "" || column === undefined || reading.sheetName === null) {
    return { ...member, fix: null, place: null };
  }
  const cell = cellName(column, sheetRow);
  const found = problems.find((problem) => {
    const place = parseCellName(problem.cell);
    return (
      problem.table === reading.table.name &&
      problem.suggestion !== null &&
      !problem.accepted &&
      place?.row === sheetRow &&
      place.column === column
    );
  });
  const fix = found?.suggestion == null ? null : { problem: namedIn(found), to: found.suggestion };
  return { ...member, fix, place: { sheet: reading.sheetName, cell } };
}

function namedIn(problem: Problem<RuleId>) {
  const { rule, table, key, column, cell } = problem;
  return { rule, table, key, column, cell, seen: seenBriefly(problem) };
}
