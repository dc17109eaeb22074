import type { Project } from "../../local/appsScript/project/project";
import type { AnswerOf, AskOf, CallName } from "../../src/app/calls/calls";
import type { Column } from "../../src/tables/column";
import { TABLES_IN_ORDER } from "../../src/tables/tables";
import { answerOf, columnOf, edit, sheetOf, workbookOf } from "./addOn";

/** What one way in asks of Google's services, beside the least that could do. */
export interface CallsOfEntryPoint {
  readonly what: string;
  readonly calls: number;
  readonly lowest: number;
}

/** What a way in cannot do without. */
interface Needs {
  /** It writes, so it holds the lock while it reads and writes. */
  readonly locks?: true;
  /** Tables that it writes cells to, each once, between two looks. */
  readonly writes?: number;
  /** Writes rows below a table: one call that adds, one look at each of what stands around it. */
  readonly adds?: number;
  /** It can be undone: what is about to be is written in *Undo* before, and marked as made after. */
  readonly isUndoable?: true;
  /** Calls of its own, with what they are for. */
  readonly own?: Readonly<Record<string, number>>;
}

const LOCK = { "getDocumentLock, tryLock, flush, releaseLock": 4 };
const OPENING = {
  getActiveSpreadsheet: 1,
  "the zone of the spreadsheet and of the script, the locale": 3,
  "the properties, and all that is in them": 2,
};
/** The range, the look before, the formulas that are to stay, the write, the look after. */
const WRITE = 5;
/** What was written is read again, for what it makes of the problems. */
const READ_AGAIN = 3;
/** The row and where it came to stand: appendRow, getLastRow, its range, the look. */
const ADD = 4;
/**
 * How the cells were shown, of one moment with their values: 2; *Undo* read: 2; its row: 4, with a look
 * at the headers 2; that row marked, between two looks: 4, and its ranges 2; the number of the change
 * and the day of the oldest, in the properties: 2.
 */
const UNDOABLE = 18;

/** The least calls that a way in can do with: one read a table, one write a table changed. */
function lowestCalls(project: Project, { locks, writes, adds, isUndoable, own }: Needs): number {
  const names = new Set(workbookOf(project).sheets.map(({ name }) => name));
  const tables = TABLES_IN_ORDER.filter(({ name, isMemory }) => names.has(name) && !isMemory);
  const reads = tables.map(({ columns }) => {
    const all = Object.values<Column>(columns);
    const isFilledByPeople = all.some(({ auto }) => !auto);
    const hasPerCents = all.some(
      (column) => column.nature === "number" && column.shownAsPercent === "as people show it",
    );
    return 2 + (isFilledByPeople ? 1 : 0) + (hasPerCents ? 1 : 0);
  });
  return sum([
    ...Object.values(OPENING),
    1 + names.size,
    ...reads,
    ...(locks ? Object.values(LOCK) : []),
    (writes ?? 0) * (WRITE + READ_AGAIN),
    (adds ?? 0) * ADD,
    isUndoable ? UNDOABLE : 0,
    ...Object.values(own ?? {}),
  ]);
}

/** The ways in that a coordinator waits for, each on the same workbook as the one before has left it. */
export function callsOfEntryPoints(project: Project): readonly CallsOfEntryPoint[] {
  const found: CallsOfEntryPoint[] = [];
  const measured = <T>(what: string, needs: Needs, work: () => T): T => {
    const lowest = lowestCalls(project, needs);
    project.calls.reset();
    const answer = work();
    found.push({ what, calls: project.calls.counted().total, lowest });
    return answer;
  };
  const ask = <N extends CallName>(what: string, needs: Needs, name: N, asked: AskOf<N>) =>
    measured(what, needs, (): AnswerOf<N> => answerOf(project, name, asked));

  ask("Progress", {}, "readProgress", {});
  ask("Today", {}, "readToday", {});
  ask("Report", {}, "readReport", {});
  answerOf(project, "updateProgress", { asAt: null });
  ask("Update progress, nothing changed", { locks: true }, "updateProgress", { asAt: null });
  for (const row of [3, 4, 5]) typeEmail(project, row, `some.one${row} @kgh.example`);
  answerOf(project, "checkWorkbook", {});
  ask("Check, nothing changed", { locks: true }, "checkWorkbook", {});
  const problems = ask("Problems", {}, "readProblems", {});

  const items = problems.groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.items));
  const cards = problems.members.flatMap((card) => card.items);
  const [first, second, third] = [...items, ...cards].filter(
    ({ suggestion }) => suggestion !== null,
  );
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error("The sample has no three problems with a suggestion.");
  }
  // The first change adds the tab Undo.
  answerOf(project, "applyFix", { problem: named(first) });
  const change = { locks: true, writes: 2, isUndoable: true } as const;
  const { change: id } = ask("Apply a suggestion", change, "applyFix", { problem: named(second) });
  ask("Undo it", change, "undoChange", { id: id ?? 0 });
  const accepting = { locks: true, writes: 1, adds: 1, isUndoable: true } as const;
  ask("Accept a problem", accepting, "acceptProblem", { problem: named(third), reason: "Known" });

  const { form } = ask("Member", {}, "readMember", { which: { at: "next problem", after: 0 } });
  const notes = form?.sections
    .flatMap(({ fields }) => fields)
    .find(({ title }) => title === "Notes");
  if (!form || !notes) throw new Error("The sample has no member with a problem.");
  ask("Save a member", { ...change, writes: 1 }, "saveMember", {
    organisation: form.organisation,
    row: form.row,
    cells: [{ title: "Notes", from: notes.value, to: "Rang on Monday" }],
  });
  // Rows that were added below the last get their drop-downs and looks.
  answerOf(project, "setUpWorkbook", {});
  ask("Set up, nothing missing", setUpNeeds(project), "setUpWorkbook", {});
  return found;
}

/** As a person who types an address into a row of Members. */
export function typeEmail(project: Project, row: number, text: string): void {
  const members = sheetOf(project, "Members");
  edit(project, {
    kind: "type",
    sheetId: members.id,
    row,
    column: columnOf(members, "Email"),
    text,
  });
}

/** Everything that might be missing is asked for, and nothing but the tabs and their rules can grow. */
function setUpNeeds(project: Project): Needs {
  const tabs = workbookOf(project).sheets;
  const conditionalFormats = tabs.flatMap((sheet) => sheet.conditionalFormats).length;
  const protections = tabs.flatMap((sheet) => sheet.protections).length;
  return {
    locks: true,
    own: {
      "rows, frozen rows, and of the first rows the notes, formats and drop-downs": 6 * tabs.length,
      "formula and place of each conditional format": 4 * conditionalFormats,
      "words and place of each protection": 3 * protections,
    },
  };
}

function named<P extends { readonly rule: unknown }>(item: P & AskOf<"applyFix">["problem"]) {
  const { rule, table, key, column, cell, seen } = item;
  return { rule, table, key, column, cell, seen };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
