import { readProblems } from "../../../src/app/calls/readProblems";
import { saveMember } from "../../../src/app/calls/saveMember";
import { emptyUndoList, undoChange } from "../../../src/app/calls/undoChange";
import { checkWorkbookJob } from "../../../src/app/jobs/checkWorkbook";
import { readMinutesJob } from "../../../src/app/jobs/readMinutesJob";
import { readStatementJob } from "../../../src/app/jobs/readStatementJob";
import { updateProgressJob } from "../../../src/app/jobs/updateProgress";
import { describeCell } from "../../../src/cells/cellValue";
import { type MemoryWorkbook, memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMeasure, aMember, gridsOf } from "../../support/builders";

const NAME = "Ashfield District Council";

function workbook(): MemoryWorkbook {
  const members = [NAME, "Bolsover District Council"].map((name) => aMember(name));
  return memoryWorkbook(
    gridsOf({ members, measures: [aMeasure({ Ref: "SM1" })] }),
    aDay("2009-10-07"),
  );
}

/** The same spreadsheet, opened by somebody else on a later day: nothing but its tabs is there. */
function openedOn(day: string, book: MemoryWorkbook): MemoryWorkbook {
  return memoryWorkbook(book.grids(), aDay(day));
}

function save(book: MemoryWorkbook, organisation: string, phone: string, from = ""): number {
  const rows = book.grids().find(({ name }) => name === "Members")?.cells ?? [];
  const row = rows.findIndex(
    ([first]) => first !== undefined && describeCell(first) === organisation,
  );
  const cells = [{ title: "Phone", from, to: phone }];
  return saveMember(book.ports, { organisation, row: row + 1, cells }).change ?? 0;
}

function undoRows(book: MemoryWorkbook): readonly string[] {
  const [, ...rows] = book.grids().find(({ name }) => name === "Undo")?.cells ?? [];
  return rows.map((row) => row.map(describeCell).join("|")).filter((line) => /[^|]/.test(line));
}

test("anybody undoes it on another day, and in a copy of the spreadsheet", () => {
  const first = workbook();
  save(first, NAME, "01623 450000");
  const later = openedOn("2010-01-05", first);
  const [change] = readProblems(later.ports).changes;
  undoChange(later.ports, { id: change?.id ?? 0 });
  expect(later.cell("Members", "Phone", 2)).toEqual({ kind: "blank" });
});

test("after 90 days it is not shown, not undone, and gone at the next check", () => {
  const first = workbook();
  const id = save(first, NAME, "01623 450000");
  const later = openedOn("2010-01-06", first);
  expect(readProblems(later.ports).changes).toEqual([]);
  expect(() => undoChange(later.ports, { id })).toThrow("too long ago");
  checkWorkbookJob(later.ports);
  expect(undoRows(later)).toEqual([]);
});

test("updating progress forgets it as well, once the oldest is too old", () => {
  const first = workbook();
  save(first, NAME, "01623 450000");
  const late = openedOn("2010-01-06", first);
  late.ports.memory.remember("oldest change that can be undone", "2009-10-07");
  expect(first.ports.memory.recall("oldest change that can be undone")).toBe("2009-10-07");
  updateProgressJob(late.ports, { asAt: null });
  expect(undoRows(late)).toEqual([]);
});

test("what is about a row that has gone is forgotten at the next change, and nothing else is", () => {
  const book = workbook();
  save(book, NAME, "01623 450000");
  save(book, "Bolsover District Council", "01246 242424");
  book.put("Members", "Organisation", 2, { kind: "text", text: "Another" });
  save(book, "Bolsover District Council", "01246 000000", "01246 242424");
  const left = undoRows(book);
  expect(left).toHaveLength(2);
  expect(left.join("\n")).not.toContain("01623");
});

test("emptied, it keeps no old value", () => {
  const book = workbook();
  save(book, NAME, "01623 450000");
  const { problems } = emptyUndoList(book.ports);
  expect(problems.changes).toEqual([]);
  expect(undoRows(book)).toEqual([]);
});

test("a tab of that name that is somebody's own keeps its rows, numbers or not", () => {
  const book = workbook();
  const own = {
    name: "Undo",
    cells: [
      ["Change", "Mine"].map((text) => ({ kind: "text", text }) as const),
      [{ kind: "number", number: 1 } as const, { kind: "text", text: "kept" } as const],
    ],
  };
  const theirs = memoryWorkbook(
    [...book.grids().filter(({ name }) => name !== "Undo"), own],
    aDay("2009-10-07"),
  );
  emptyUndoList(theirs.ports);
  expect(undoRows(theirs)).toEqual(["1|kept"]);
});

test("once somebody has deleted the tab nothing is listed, and no number comes again", () => {
  const book = workbook();
  const id = save(book, NAME, "01623 450000");
  const without = memoryWorkbook(
    book.grids().filter(({ name }) => name !== "Undo"),
    aDay("2009-10-08"),
  );
  for (const key of ["last change that could be undone"]) {
    without.ports.memory.remember(key, book.ports.memory.recall(key));
  }
  expect(readProblems(without.ports).changes).toEqual([]);
  expect(() => undoChange(without.ports, { id })).toThrow("too long ago");
  expect(save(without, "Bolsover District Council", "01246 242424")).toBeGreaterThan(id);
});

test("rows of the tab that somebody has made something else of are left out, the rest is undone", () => {
  const book = workbook();
  save(book, NAME, "01623 450000");
  const id = save(book, "Bolsover District Council", "01246 242424");
  book.put("Undo", "From", 2, { kind: "text", text: "never mind" });
  expect(undoChange(book.ports, { id }).refused).toEqual([]);
  expect(readProblems(book.ports).changes.map((change) => [change.id, change.undone])).toEqual([
    [id, true],
  ]);
});

describe("what an older version remembers with the document", () => {
  const cell = {
    table: "Members",
    row: { key: NAME, fingerprint: "" },
    title: "Phone",
    cell: "M2",
    from: { kind: "blank" },
    to: { kind: "text", text: "01623 450000" },
  };
  const before = { when: "6 Oct 2009, 9:05", sentence: "Phone", cells: [cell], undone: false };

  function withMemory(): MemoryWorkbook {
    const book = workbook();
    book.put("Members", "Phone", 2, { kind: "text", text: "01623 450000" });
    const changes = [
      { ...before, id: 8 },
      { ...before, id: 3, when: "1 Jan 2009, 9:05" },
    ];
    book.ports.memory.remember("changes made in the sidebar", JSON.stringify(changes));
    return book;
  }

  test("is listed and can be undone", () => {
    const book = withMemory();
    expect(readProblems(book.ports).changes.map(({ id }) => id)).toEqual([8]);
    expect(undoChange(book.ports, { id: 8 }).refused).toEqual([]);
    expect(book.cell("Members", "Phone", 2)).toEqual({ kind: "blank" });
    expect(book.ports.memory.recall("changes made in the sidebar")).toBeNull();
  });

  test("is moved into the tab at the first change, and numbers go on from there", () => {
    const book = withMemory();
    expect(save(book, "Bolsover District Council", "01246 242424")).toBe(9);
    expect(undoRows(book).map((line) => line.split("|")[0])).toEqual(["8", "9"]);
    expect(book.ports.memory.recall("changes made in the sidebar")).toBeNull();
    expect(undoChange(book.ports, { id: 8 }).refused).toEqual([]);
  });
});

test("reading a Statement is undone as a whole", () => {
  const book = workbook();
  const before = describeAll(book);
  const parts = [
    { kind: "line", text: "Hold 3 Good Practice Events before the end of March 2010" },
  ] as const;
  readStatementJob(book.ports, { parts, year: "2009-10", write: true });
  expect(describeAll(book)).not.toEqual(before);
  const [change] = readProblems(book.ports).changes;
  expect(undoChange(book.ports, { id: change?.id ?? 0 }).refused).toEqual([]);
  expect(describeAll(book)).toEqual(before);
});

test("reading minutes is undone as a whole", () => {
  const book = workbook();
  const before = describeAll(book);
  const parts = [
    { kind: "line", text: "Steering Group, 7 September 2009" },
    { kind: "line", text: "Action: Asha Abbott to book the venue by 30 September 2009" },
  ] as const;
  readMinutesJob(book.ports, { parts, write: true, leave: [], notes: [] });
  expect(describeAll(book)).not.toEqual(before);
  const [change] = readProblems(book.ports).changes;
  expect(undoChange(book.ports, { id: change?.id ?? 0 }).refused).toEqual([]);
  expect(describeAll(book)).toEqual(before);
});

/** What people have: the list of what can be undone, and the column Check, are the add-on's. */
function describeAll(book: MemoryWorkbook): readonly string[] {
  return book
    .grids()
    .filter(({ name }) => name !== "Undo" && name !== "Members")
    .map(
      ({ name, cells }) =>
        `${name}: ${cells.map((row) => row.map(describeCell).join("|")).join("\n")}`,
    )
    .sort();
}
