import { applyFix } from "../../../src/app/calls/applyFix";
import { readProblems } from "../../../src/app/calls/readProblems";
import { undoChange } from "../../../src/app/calls/undoChange";
import type { Ports } from "../../../src/app/ports";
import { type MemoryWorkbook, memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMember, gridsOf } from "../../support/builders";

const TYPED = { kind: "text", text: "14th May 2009" } as const;
const MENDED = { kind: "day", day: "2009-05-14", time: "" };

function workbook(): MemoryWorkbook {
  const member = { ...aMember("Ashfield District Council"), "Skills Pledge on": TYPED };
  return memoryWorkbook(gridsOf({ members: [member] }), aDay("2009-10-07"));
}

function cellOf(book: MemoryWorkbook) {
  return book.cell("Members", "Skills Pledge on", 2);
}

function problemOf(ports: Ports) {
  const { groups, members } = readProblems(ports);
  const byRule = groups.flatMap(({ rules }) => rules.flatMap(({ items }) => items));
  const items = [...members.flatMap(({ items }) => items), ...byRule];
  const found = items.find(({ seen }) => seen === TYPED.text);
  if (found === undefined) throw new Error("The day has no suggestion.");
  const { rule, table, key, column, cell, seen } = found;
  return { rule, table, key, column, cell, seen };
}

/** The ports of a run that is stopped: nothing that it does after so many steps gets through. */
function stoppedAfter(steps: number, { memory, workbook, ...ports }: Ports): Ports {
  let left = steps;
  const step = <T>(job: () => T): T => {
    if (left-- <= 0) throw new Error("Service error");
    return job();
  };
  return {
    ...ports,
    memory: { ...memory, remember: (...value) => step(() => memory.remember(...value)) },
    workbook: {
      ...workbook,
      apply: (changes) => step(() => workbook.apply(changes)),
      undoTab: {
        ...workbook.undoTab,
        apply: (changes) => step(() => workbook.undoTab.apply(changes)),
      },
    },
  };
}

test.each([
  [0, "what is about to be changed cannot be remembered"],
  [1, "it is remembered, and nothing was written yet"],
  [2, "it is remembered with the day of the oldest, and nothing was written yet"],
])("a fix that is stopped after %i steps has changed nothing: %s", (steps) => {
  const book = workbook();
  const problem = problemOf(book.ports);
  expect(() => applyFix(stoppedAfter(steps, book.ports), { problem })).toThrow("Service error");
  expect(cellOf(book)).toEqual(TYPED);
  expect(readProblems(book.ports).changes).toEqual([]);
});

test("a fix that is stopped before it could be marked as made is listed, and can be undone", () => {
  const book = workbook();
  const problem = problemOf(book.ports);
  expect(() => applyFix(stoppedAfter(3, book.ports), { problem })).toThrow("Service error");
  expect(cellOf(book)).toEqual(MENDED);
  const [change] = readProblems(book.ports).changes;
  expect(change).toMatchObject({ undone: false });
  undoChange(book.ports, { id: change?.id ?? -1 });
  expect(cellOf(book)).toEqual(TYPED);
});

test("an undo that is stopped once the cell is back is listed as undone", () => {
  const book = workbook();
  const { change } = applyFix(book.ports, { problem: problemOf(book.ports) });
  const ask = { id: change ?? -1 };
  expect(() => undoChange(stoppedAfter(2, book.ports), ask)).toThrow("Service error");
  expect(cellOf(book)).toEqual(TYPED);
  expect(readProblems(book.ports).changes).toMatchObject([{ undone: true }]);
});

test("an undo that is stopped before the cell is back can be asked for again", () => {
  const book = workbook();
  const { change } = applyFix(book.ports, { problem: problemOf(book.ports) });
  const ask = { id: change ?? -1 };
  expect(() => undoChange(stoppedAfter(1, book.ports), ask)).toThrow("Service error");
  expect(readProblems(book.ports).changes).toMatchObject([{ undone: false }]);
  undoChange(book.ports, ask);
  expect(cellOf(book)).toEqual(TYPED);
});
