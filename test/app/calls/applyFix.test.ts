import {
  acceptProblem,
  acceptProblems,
  bringBackProblem,
} from "../../../src/app/calls/acceptProblem";
import { applyAllFixes, applyFix, applyFixes } from "../../../src/app/calls/applyFix";
import type { NamedProblem } from "../../../src/app/calls/namedProblem";
import { readProblems } from "../../../src/app/calls/readProblems";
import { saveMember } from "../../../src/app/calls/saveMember";
import type { ProblemItem, ProblemsState } from "../../../src/app/calls/states/problemsState";
import { undoChange } from "../../../src/app/calls/undoChange";
import { type MemoryWorkbook, memoryWorkbook } from "../../sidebar/memoryPorts";
import { at } from "../../support/at";
import { aDay, aMember, gridsOf } from "../../support/builders";

const TODAY = aDay("2009-10-07");
const MEMBERS = ["Ashfield", "Bolsover", "Chesterfield"].map((name) =>
  aMember(`${name} District Council`, {
    "Main contact": `${name[0]}. Person`,
    Email: `person@${name.toLowerCase()}.gov.uk`,
  }),
);
/** Text that reads as a day with certainty: one suggestion, one rule. */
const TYPED_DAYS = ["14th May 2009", "2nd June 2009", ""];

function workbook(): MemoryWorkbook {
  const members = MEMBERS.map((member, index) => ({
    ...member,
    "Skills Pledge on": { kind: "text", text: TYPED_DAYS[index] ?? "" } as const,
  }));
  return memoryWorkbook(gridsOf({ members }), TODAY);
}

function problemAt(state: ProblemsState, cell: string): ProblemItem {
  const found = itemsOf(state).find((problem) => problem.cell === cell);
  if (found === undefined) throw new Error(`No problem at ${cell}`);
  return found;
}

function itemsOf({ groups }: ProblemsState): ProblemItem[] {
  return groups.flatMap(({ rules }) => rules.flatMap(({ items }) => items));
}

function named({ rule, table, key, column, cell, seen }: ProblemItem): NamedProblem {
  return { rule, table, key, column, cell, seen };
}

const PLEDGE_CELL = at("Members", "Skills Pledge on", 2);
const NEXT_PLEDGE_CELL = at("Members", "Skills Pledge on", 3);

function pledge(book: MemoryWorkbook, row: number) {
  return book.cell("Members", "Skills Pledge on", row);
}

test("a fix changes its one cell, and the list is shorter", () => {
  const book = workbook();
  const before = readProblems(book.ports);
  const problem = problemAt(before, PLEDGE_CELL);
  expect(problem.seen).toBe("14th May 2009");
  const { sentence, problems } = applyFix(book.ports, { problem: named(problem) });
  expect(sentence).toBe("Applied.");
  expect(pledge(book, 2)).toEqual({ kind: "day", day: "2009-05-14", time: "" });
  expect(pledge(book, 3)).toEqual({ kind: "text", text: "2nd June 2009" });
  expect(itemsOf(problems).length).toBe(itemsOf(before).length - 1);
});

test("apply all mends every cell of the rule and nothing else", () => {
  const book = workbook();
  const { rule } = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { sentence } = applyAllFixes(book.ports, { rule });
  expect(sentence).toBe("Applied to 2 cells.");
  expect(pledge(book, 2)).toEqual({ kind: "day", day: "2009-05-14", time: "" });
  expect(pledge(book, 3)).toEqual({ kind: "day", day: "2009-06-02", time: "" });
  expect(book.cell("Members", "Email", 2)).toEqual({
    kind: "text",
    text: "person@ashfield.gov.uk",
  });
});

test("a fix refuses when the cell has changed since", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  book.put("Members", "Skills Pledge on", 2, { kind: "text", text: "15th May 2009" });
  expect(() => applyFix(book.ports, { problem: named(problem) })).toThrow(
    "Ashfield District Council, Skills Pledge on has changed since this list was made.",
  );
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "15th May 2009" });
});

test("a fix finds its row again where rows were inserted", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  book.insertRow("Members", 2);
  applyFix(book.ports, { problem: named(problem) });
  expect(pledge(book, 3)).toEqual({ kind: "day", day: "2009-05-14", time: "" });
});

test("one click undoes it, also after the sidebar was closed", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { change } = applyFix(book.ports, { problem: named(problem) });
  // Nothing but the workbook and the document's memory is left of the page that applied it.
  const [remembered] = readProblems(book.ports).changes;
  expect(remembered).toEqual({
    id: change,
    when: "7 Oct 2009, 14:30",
    sentence: "Ashfield District Council: Skills Pledge on",
    size: 1,
    cells: [
      `Ashfield District Council: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) from '14th May 2009' to '14 May 2009'`,
    ],
    undone: false,
  });
  const undone = undoChange(book.ports, { id: change ?? 0 });
  expect(undone.sentence).toBe("Undone.");
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "14th May 2009" });
  expect(undone.problems.changes[0]?.undone).toBe(true);
});

test("apply all is undone in one step", () => {
  const book = workbook();
  const { rule } = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { change } = applyAllFixes(book.ports, { rule });
  undoChange(book.ports, { id: change ?? 0 });
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "14th May 2009" });
  expect(pledge(book, 3)).toEqual({ kind: "text", text: "2nd June 2009" });
});

test("apply all over two tables is one step to undo", () => {
  const day = { kind: "text", text: "14th May 2009" } as const;
  const book = memoryWorkbook(
    gridsOf({
      members: [{ ...MEMBERS[0], "Skills Pledge on": day }],
      actions: [{ Ref: "A1", Action: "Ask", Status: "In progress", Due: day }],
    }),
    TODAY,
  );
  const { rule } = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { sentence, change } = applyAllFixes(book.ports, { rule });
  expect(sentence).toBe("Applied to 2 cells.");
  expect(book.cell("Action plan", "Due", 2)).toMatchObject({ day: "2009-05-14" });
  undoChange(book.ports, { id: change ?? 0 });
  expect(pledge(book, 2)).toEqual(day);
  expect(book.cell("Action plan", "Due", 2)).toEqual(day);
});

test("a date in Settings is mended as a date", () => {
  const settings = { "Year starts": { kind: "text", text: "1st April 2009" } as const };
  const book = memoryWorkbook(gridsOf({ settings }), TODAY);
  const problem = itemsOf(readProblems(book.ports)).find(({ table, suggestion }) => {
    return table === "Settings" && suggestion !== null;
  });
  if (problem === undefined) throw new Error("Nothing to mend in Settings.");
  applyFix(book.ports, { problem: named(problem) });
  expect(book.cell("Settings", "Value", Number(problem.cell.slice(1)))).toEqual({
    kind: "day",
    day: "2009-04-01",
    time: "",
  });
});

test("undo leaves a cell alone that was changed after the fix, and says so", () => {
  const book = workbook();
  const { rule } = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { change } = applyAllFixes(book.ports, { rule });
  book.put("Members", "Skills Pledge on", 2, { kind: "text", text: "never" });
  const { refused } = undoChange(book.ports, { id: change ?? 0 });
  expect(refused.length).toBe(1);
  expect(refused[0]).toContain("Ashfield District Council");
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "never" });
  expect(pledge(book, 3)).toEqual({ kind: "text", text: "2nd June 2009" });
});

test("a change is undone once", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { change } = applyFix(book.ports, { problem: named(problem) });
  undoChange(book.ports, { id: change ?? 0 });
  expect(() => undoChange(book.ports, { id: change ?? 0 })).toThrow("was undone before");
});

test("a new name is undone by the new name", () => {
  const book = workbook();
  const { change } = saveMember(book.ports, {
    organisation: "Ashfield District Council",
    row: 2,
    cells: [
      { title: "Organisation", from: "Ashfield District Council", to: "Ashfield DC" },
      { title: "Phone", from: "", to: "01623 450000" },
    ],
  });
  undoChange(book.ports, { id: change ?? 0 });
  expect(book.cell("Members", "Organisation", 2)).toEqual({
    kind: "text",
    text: "Ashfield District Council",
  });
  expect(book.cell("Members", "Phone", 2)).toEqual({ kind: "blank" });
});

test("two changes to a row are undone in any order, though one of them gave it another name", () => {
  const book = workbook();
  const save = (title: string, from: string, to: string, organisation: string) =>
    saveMember(book.ports, { organisation, row: 2, cells: [{ title, from, to }] }).change ?? 0;
  const phone = save("Phone", "", "01623 450000", "Ashfield District Council");
  const name = save(
    "Organisation",
    "Ashfield District Council",
    "Ashfield DC",
    "Ashfield District Council",
  );
  const size = save("Size", "", "250-999", "Ashfield DC");
  expect(undoChange(book.ports, { id: phone }).refused).toEqual([]);
  expect(undoChange(book.ports, { id: name }).refused).toEqual([]);
  expect(undoChange(book.ports, { id: size }).refused).toEqual([]);
  const [Organisation, Phone, Size] = ["Organisation", "Phone", "Size"].map((title) =>
    book.cell("Members", title, 2),
  );
  expect([Organisation, Phone, Size]).toEqual([
    { kind: "text", text: "Ashfield District Council" },
    { kind: "blank" },
    { kind: "blank" },
  ]);
});

test("what was changed is remembered newest first, however much of it there is", () => {
  const book = workbook();
  const long = "\u0001\u{1f600}".repeat(16_000);
  let current = "";
  for (const letter of ["a", "b", "c", "d"]) {
    const to = letter + long;
    saveMember(book.ports, {
      organisation: "Ashfield District Council",
      row: 2,
      cells: [{ title: "Notes", from: current, to }],
    });
    current = to;
  }
  const { changes } = readProblems(book.ports);
  expect(changes.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
  expect(changes[0]?.cells[0]).toContain("to 'd\u{1f600}");
  for (const { id } of changes) undoChange(book.ports, { id });
  expect(book.cell("Members", "Notes", 2)).toEqual({ kind: "blank" });
});

test("accepting asks for nothing but the reason, is written down, and keeps quiet", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { problems } = acceptProblem(book.ports, {
    problem: named(problem),
    reason: " The chair wants it so. ",
  });
  expect(book.cell("Accepted", "Rule", 2)).toEqual({ kind: "text", text: problem.rule });
  expect(book.cell("Accepted", "Where", 2)).toEqual({
    kind: "text",
    text: "Members: Ashfield District Council",
  });
  expect(book.cell("Accepted", "Reason", 2)).toEqual({
    kind: "text",
    text: "The chair wants it so.",
  });
  expect(itemsOf(problems).some(({ cell }) => cell === PLEDGE_CELL)).toBe(false);
  expect(problems.counts.accepted).toBe(1);
  expect(problems.accepted[0]?.reason).toBe("The chair wants it so.");
});

test("an accepted problem comes back when the value changes", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  acceptProblem(book.ports, { problem: named(problem), reason: "so be it" });
  book.put("Members", "Skills Pledge on", 2, { kind: "text", text: "15th May 2009" });
  expect(problemAt(readProblems(book.ports), PLEDGE_CELL).seen).toBe("15th May 2009");
});

test("an accepted problem can be brought back, and other acceptances stay", () => {
  const book = workbook();
  const first = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const second = problemAt(readProblems(book.ports), NEXT_PLEDGE_CELL);
  acceptProblem(book.ports, { problem: named(first), reason: "one" });
  const { problems } = acceptProblem(book.ports, { problem: named(second), reason: "two" });
  const accepted = problems.accepted.find(({ cell }) => cell === PLEDGE_CELL);
  if (accepted === undefined) throw new Error("It was not accepted.");
  const after = bringBackProblem(book.ports, { problem: named(accepted) }).problems;
  expect(problemAt(after, PLEDGE_CELL).seen).toBe("14th May 2009");
  expect(after.accepted.map(({ cell, reason }) => [cell, reason])).toEqual([
    [NEXT_PLEDGE_CELL, "two"],
  ]);
});

test("accepting works in a workbook that has no Accepted tab", () => {
  const members = [
    { ...MEMBERS[0], "Skills Pledge on": { kind: "text", text: "14th May 2009" } as const },
  ];
  const book = memoryWorkbook(gridsOf({ members, without: ["Accepted"] }), TODAY);
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  const { problems } = acceptProblem(book.ports, { problem: named(problem), reason: "so be it" });
  expect(problems.counts.accepted).toBe(1);
});

test("several are accepted for one reason with one write, and one undo brings them all back", () => {
  const book = workbook();
  const apply = jest.spyOn(book.ports.workbook, "apply");
  const before = readProblems(book.ports);
  const both = [PLEDGE_CELL, NEXT_PLEDGE_CELL].map((cell) => named(problemAt(before, cell)));
  const gone = { ...named(problemAt(before, PLEDGE_CELL)), seen: "12th May" };
  const { problems, change, refused } = acceptProblems(book.ports, {
    problems: [...both, gone],
    reason: "so be it",
  });
  const writes = apply.mock.calls.filter(([changes]) =>
    changes.some(({ table }) => table === "Accepted"),
  );
  expect(writes).toHaveLength(1);
  expect(problems.counts.accepted).toBe(2);
  expect(refused).toEqual(["1 has changed since this list was made: look again."]);
  if (change === null) throw new Error("Nothing can be undone.");
  const after = undoChange(book.ports, { id: change }).problems;
  expect(after.counts).toEqual(before.counts);
});

test("the suggestions of several problems are applied in one step", () => {
  const book = workbook();
  const before = readProblems(book.ports);
  const both = [PLEDGE_CELL, NEXT_PLEDGE_CELL].map((cell) => named(problemAt(before, cell)));
  const { change, sentence } = applyFixes(book.ports, { problems: both });
  expect(sentence).toBe("Applied to 2 cells.");
  expect(pledge(book, 2).kind).toBe("day");
  if (change === null) throw new Error("Nothing can be undone.");
  undoChange(book.ports, { id: change });
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "14th May 2009" });
});

test("while someone else holds the lock, nothing is applied", () => {
  const book = workbook();
  const problem = problemAt(readProblems(book.ports), PLEDGE_CELL);
  book.lock();
  expect(() => applyFix(book.ports, { problem: named(problem) })).toThrow("Try again.");
  expect(pledge(book, 2)).toEqual({ kind: "text", text: "14th May 2009" });
});
