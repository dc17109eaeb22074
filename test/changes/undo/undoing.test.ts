import { BLANK, dayCell, textCell } from "../../../src/cells/cellValue";
import type { Change, RowMark } from "../../../src/changes/change";
import { identityOf } from "../../../src/changes/rowIdentity";
import { changesToUndo } from "../../../src/changes/undo/changesToUndo";
import { partsMade } from "../../../src/changes/undo/partsMade";
import { partsOfChanges, tablesShown } from "../../../src/changes/undo/partsOfChanges";
import { partsSince } from "../../../src/changes/undo/partsSince";
import {
  dayOfClick,
  isTooOld,
  rowsOfChanges,
  rowsToForget,
} from "../../../src/changes/undo/rowsToForget";
import { marksOfSettled, settledChanges } from "../../../src/changes/undo/settledChanges";
import type { CellPart, UndoableChange, UndoPart } from "../../../src/changes/undo/undoableChange";
import { marksOfMade, marksOfUndoing, marksOfUndone } from "../../../src/changes/undo/undoMarks";
import { changesInUndo, rowsOfChange } from "../../../src/changes/undo/undoRows";
import { readTable } from "../../../src/tables/readTable";
import { TABLES } from "../../../src/tables/tables";
import {
  aCompact,
  aDay,
  aMeasure,
  aMember,
  anEvent,
  type CompactParts,
} from "../../support/builders";

const readings = (parts: CompactParts = {}) => aCompact(parts).readings;
const text = textCell;

function cell(
  key: string,
  title: string,
  from: string,
  to: string,
  more: Partial<CellPart> = {},
): CellPart {
  return {
    kind: "cell",
    table: "Members",
    row: { key, fingerprint: "" },
    title,
    cell: "",
    from: { cell: text(from) },
    to: text(to),
    ...more,
  };
}

function change(
  parts: readonly UndoPart[],
  state: UndoableChange["state"] = "made",
  id = 1,
): UndoableChange {
  return { id, when: "7 Oct 2009, 14:30", sentence: "One click.", parts, state };
}

const ADDED: UndoPart = {
  kind: "row added",
  table: "Events",
  key: "E1",
  cells: [
    ["Ref", text("E1")],
    ["Event", text("Skills day")],
  ],
};
const REMOVED: UndoPart = {
  kind: "row removed",
  table: "Events",
  key: "E2",
  cells: [
    { title: "Ref", column: 1, kept: { cell: text("E2") } },
    { title: "Event", column: 2, kept: { cell: text("Jobs day") } },
  ],
};
const COPY: UndoPart = { kind: "copy kept", table: "Members", tab: "Members 2009" };

describe("what takes a change back is known before it is made", () => {
  const compact = aCompact({
    members: [aMember("Tresham", { Email: "old@b.example" }), aMember("Connexions")],
    events: [anEvent("E2", { Event: "Jobs day", Theirs: "blue" })],
  });
  const [tresham] = compact.readings.Members.rows;
  const [event] = compact.readings.Events.rows;
  if (tresham === undefined || event === undefined) throw new Error("no rows");
  const row = identityOf(compact.readings.Members, tresham);
  const setCells = (cells: readonly { title: string; from: string; to: string }[]): Change => ({
    kind: "set cells",
    table: "Members",
    cells: cells.map(({ title, from, to }) => ({ row, title, from: text(from), to: text(to) })),
  });
  const partsOf = (changes: readonly Change[], format = "", formula = "") =>
    partsOfChanges(changes, compact.readings, (table) => ({
      reading: compact.readings[table],
      formatAt: () => format,
      formulaAt: (_, column) => (column === 3 ? formula : ""),
    }));

  test("a cell, with its place and how it was shown", () => {
    const email = setCells([{ title: "Email", from: "old@b.example", to: "new@b.example" }]);
    const [part, ...others] = partsOf([email], "@");
    expect(others).toEqual([]);
    expect(part).toEqual({
      kind: "cell",
      table: "Members",
      row: { key: "Tresham", fingerprint: "" },
      title: "Email",
      cell: expect.stringMatching(/^[A-Z]+2$/),
      from: { cell: text("old@b.example"), format: "@" },
      to: text("new@b.example"),
    });
    expect(partsOf([email])[0]).toMatchObject({ from: { cell: text("old@b.example") } });
    expect(partsOf([email])[0]).not.toHaveProperty("from.format");
    expect(partsOfChanges([email], compact.readings, () => null)[0]).not.toHaveProperty(
      "from.format",
    );
  });

  test("a row that was renamed is known by both its names", () => {
    const renamed = setCells([
      { title: "Organisation", from: "Tresham", to: "Tresham Institute" },
      { title: "Email", from: "old@b.example", to: "" },
    ]);
    expect(partsOf([renamed])).toMatchObject([
      {
        title: "Organisation",
        row: { key: "Tresham Institute", fingerprint: "" },
        renamedFrom: "Tresham",
      },
      { title: "Email", row: { key: "Tresham Institute" }, renamedFrom: "Tresham" },
    ]);
  });

  test("a row whose new name another has is known by all that stands in it", () => {
    const renamed = setCells([{ title: "Organisation", from: "Tresham", to: "Connexions" }]);
    const [part] = partsOf([renamed]);
    expect(part?.kind === "cell" && part.row.fingerprint).toContain("Connexions");
    expect(part?.kind === "cell" && part.row.fingerprint).toContain("old@b.example");
  });

  test("what changes nothing, and what has gone, is no part", () => {
    expect(partsOf([setCells([{ title: "Email", from: "x", to: "x" }])])).toEqual([]);
    const gone = {
      row: { key: "Nobody", fingerprint: "" },
      title: "Email",
      from: BLANK,
      to: text("x"),
    };
    expect(partsOf([{ kind: "set cells", table: "Members", cells: [gone] }])).toEqual([]);
    const lost = { row, title: "Nowhere", from: BLANK, to: text("x") };
    expect(partsOf([{ kind: "set cells", table: "Members", cells: [lost] }])).toMatchObject([
      { cell: "" },
    ]);
  });

  test("rows that come in, by their key and all that is put into them", () => {
    const rows = [
      { ref: text("E1"), event: text("Skills day"), host: BLANK, nowhere: text("x") },
      { host: BLANK },
    ];
    expect(partsOf([{ kind: "append rows", table: "Events", rows }])).toEqual([ADDED]);
    const attended = {
      date: { kind: "day", day: aDay("2009-10-07"), time: "" },
      group: text("Steering Group"),
    } as const;
    expect(partsOf([{ kind: "append rows", table: "Meetings", rows: [attended] }])).toMatchObject([
      { key: "7 Oct 2009, Steering Group" },
    ]);
  });

  test("rows that go, with columns of people's, formats and formulas", () => {
    const remove: Change = {
      kind: "remove rows",
      table: "Events",
      rows: [identityOf(compact.readings.Events, event), { key: "E9", fingerprint: "" }],
    };
    const [part, ...others] = partsOf([remove], "@", "=RC[-1]");
    expect(others).toEqual([]);
    expect(part).toMatchObject({ kind: "row removed", table: "Events", key: "E2" });
    const cells = part?.kind === "row removed" ? part.cells : [];
    expect(cells.find(({ title }) => title === "Event")).toEqual({
      title: "Event",
      column: 2,
      kept: { cell: text("Jobs day"), format: "@" },
    });
    expect(cells.find(({ title }) => title === "Theirs")?.kept.cell).toEqual(text("blue"));
    expect(cells.find(({ column }) => column === 3)?.kept.formula).toBe("=RC[-1]");
    expect(cells.some(({ title }) => title === "Host")).toBe(false);
    const [plain] = partsOfChanges([remove], compact.readings, () => null);
    expect(plain?.kind === "row removed" && plain.cells[1]).toEqual({
      title: "Event",
      column: 2,
      kept: { cell: text("Jobs day") },
    });
  });

  test("a copy that is kept; of the add-on's own columns nothing", () => {
    const rewrite: Change = {
      kind: "rewrite columns",
      table: "Members",
      fields: ["check"],
      rows: [],
    };
    expect(
      partsOf([
        { kind: "keep copy", table: "Members", tab: "Members 2009", isBegun: false },
        rewrite,
      ]),
    ).toEqual([COPY]);
  });

  test("formulas are asked for where rows go, formats where cells are set", () => {
    const email = setCells([{ title: "Email", from: "", to: "x" }]);
    const remove: Change = { kind: "remove rows", table: "Members", rows: [] };
    const add: Change = { kind: "append rows", table: "Events", rows: [] };
    expect([...tablesShown([email, add])]).toEqual([["Members", false]]);
    expect([...tablesShown([email, remove])]).toEqual([["Members", true]]);
    expect([...tablesShown([remove, email])]).toEqual([["Members", true]]);
  });
});

describe("undoing", () => {
  const members = [aMember("Tresham", { Email: "new@b.example" })];

  test("puts cells back, against what the change put there, shown as they were", () => {
    const parts = [
      cell("Tresham", "Email", "old@b.example", "new@b.example", {
        from: { cell: text("old@b.example"), format: "@" },
      }),
    ];
    expect(changesToUndo(parts, readings({ members }))).toEqual([
      {
        kind: "set cells",
        table: "Members",
        cells: [
          {
            row: { key: "Tresham", fingerprint: "" },
            title: "Email",
            from: text("new@b.example"),
            to: text("old@b.example"),
            format: "@",
          },
        ],
      },
    ]);
    const [plain] = changesToUndo(
      [cell("Tresham", "Email", "old", "new@b.example")],
      readings({ members }),
    );
    expect(plain?.kind === "set cells" && plain.cells[0]).not.toHaveProperty("format");
  });

  test("leaves out what is back already, also under the name of before", () => {
    expect(
      changesToUndo([cell("Tresham", "Email", "new@b.example", "x")], readings({ members })),
    ).toEqual([]);
    const renamed = cell("Tresham Institute", "Organisation", "Tresham", "Tresham Institute", {
      renamedFrom: "Tresham",
    });
    expect(changesToUndo([renamed], readings({ members }))).toEqual([]);
  });

  test("leaves out what a later run has written anew in the add-on's own columns", () => {
    const measures = [aMeasure({ Status: "Missed" })];
    const status = cell("SM1", "Status", "At risk", "On course", { table: "Success measures" });
    expect(changesToUndo([status], readings({ measures }))).toEqual([]);
    const standing = cell("SM1", "Status", "At risk", "Missed", { table: "Success measures" });
    expect(changesToUndo([standing], readings({ measures }))).toHaveLength(1);
    const unit = cell("SM1", "Unit", "days", "events", { table: "Success measures" });
    expect(changesToUndo([unit], readings({ measures }))).toHaveLength(1);
  });

  test("takes out rows that came in, and brings back those that went, unless they are back", () => {
    const now = readings({ events: [anEvent("E1", { Event: "Skills day" })] });
    expect(changesToUndo([ADDED, REMOVED, COPY], now)).toEqual([
      { kind: "take rows back", table: "Events", rows: [ADDED] },
      {
        kind: "put rows back",
        table: "Events",
        rows: [REMOVED.kind === "row removed" ? REMOVED.cells : []],
      },
    ]);
    const back = readings({ events: [anEvent("E2", { Event: "Jobs day" })] });
    expect(changesToUndo([REMOVED], back)).toEqual([]);
  });

  test("follows a column that was renamed in its place", () => {
    const parts = [cell("Tresham", "Nickname", "A", "B", { cell: "B2" })];
    const grid = {
      name: "Members",
      cells: [
        ["Organisation", "Known as", "Email"],
        ["Tresham", "B", ""],
      ].map((line) => line.map((one) => (one === "" ? BLANK : text(one)))),
    };
    const reading = readTable(TABLES.Members, [grid]);
    const [found] = changesToUndo(parts, { ...readings(), Members: reading });
    expect(found?.kind === "set cells" && found.cells[0]?.title).toBe("Known as");
  });
});

describe("how far a change came", () => {
  const parts = [cell("Tresham", "Email", "", "new@b.example"), ADDED, REMOVED];

  test("is seen in the workbook: cells that hold it, rows that are there, rows that have gone", () => {
    const made = readings({
      members: [aMember("Tresham", { Email: "new@b.example" })],
      events: [anEvent("E1", { Event: "Skills day" })],
    });
    expect(partsMade(parts, made)).toEqual(parts);
    const notYet = readings({
      members: [aMember("Tresham", { Email: "" })],
      events: [anEvent("E2", { Event: "Jobs day" })],
    });
    expect(partsMade(parts, notYet)).toEqual([]);
    expect(
      partsMade([cell("Nobody", "Email", "", "x"), cell("Tresham", "Nowhere", "", "x")], made),
    ).toEqual([]);
  });

  test("a row that came back is known by all that people had in it, each once", () => {
    const other = readings({ events: [anEvent("E2", { Event: "Another day" })] });
    expect(partsMade([REMOVED], other)).toEqual([REMOVED]);
    const once = readings({ events: [anEvent("E2", { Event: "Jobs day" })] });
    expect(partsMade([REMOVED, REMOVED], once)).toEqual([REMOVED]);
    const formula = {
      ...REMOVED,
      cells: [{ title: "Event", column: 2, kept: { cell: text("x"), formula: "=1" } }],
    };
    expect(partsMade([formula], once)).toEqual([]);
    const nowhere = {
      ...REMOVED,
      cells: [{ title: "Nowhere", column: 9, kept: { cell: text("x") } }],
    };
    expect(partsMade([nowhere], once)).toEqual([]);
  });

  test("a copy alone is no change that could be undone, with others it is", () => {
    expect(partsMade([COPY], readings())).toEqual([]);
    expect(partsMade([COPY, REMOVED], readings())).toEqual([COPY, REMOVED]);
  });

  test("settles what was stopped, and leaves what was not", () => {
    const half = readings({
      members: [aMember("Tresham", { Email: "new@b.example" })],
      events: [anEvent("E2", { Event: "Jobs day" })],
    });
    const none = readings({
      members: [aMember("Tresham")],
      events: [anEvent("E2", { Event: "Jobs day" })],
    });
    const whole = readings({
      members: [aMember("Tresham", { Email: "new@b.example" })],
      events: [anEvent("E1", { Event: "Skills day" })],
    });
    const states = (state: UndoableChange["state"], now: typeof half) =>
      settledChanges([change(parts, state)], now).map((one) => [one.state, one.parts.length]);
    expect(states("being made", half)).toEqual([["made in part", 1]]);
    expect(states("being made", whole)).toEqual([["made", 3]]);
    expect(states("being made", none)).toEqual([]);
    expect(states("being undone", half)).toEqual([["made", 3]]);
    expect(states("being undone", none)).toEqual([["undone", 3]]);
    expect(states("made", none)).toEqual([["made", 3]]);
    expect(states("undone", half)).toEqual([["undone", 3]]);
  });
});

describe("the marks of the tab Undo", () => {
  const parts = [
    cell("Tresham Institute", "Organisation", "Tresham", "Tresham Institute", {
      renamedFrom: "Tresham",
    }),
    ADDED,
  ];
  const other = change([cell("Tresham", "Email", "", "x")], "made", 2);

  /** What the tab keeps of changes once they were marked. */
  function marked(changes: readonly UndoableChange[], marks: readonly RowMark[]) {
    const columns = Object.entries(TABLES.Undo.columns);
    const holds = (row: Record<string, unknown>, values: RowMark["where"]) =>
      Object.entries(values).every(
        ([field, value]) => JSON.stringify(row[field] ?? BLANK) === JSON.stringify(value),
      );
    const rows = changes.flatMap(rowsOfChange).map((before) => {
      const own = marks.filter(
        ({ where, unless }) =>
          holds(before, where) && !(unless !== undefined && holds(before, unless)),
      );
      return Object.assign({}, before, ...own.map(({ values }) => values));
    });
    const grid = {
      name: "Undo",
      cells: [
        columns.map(([, { title }]) => text(title)),
        ...rows.map((row) => columns.map(([field]) => row[field] ?? BLANK)),
      ],
    };
    return changesInUndo(readTable(TABLES.Undo, [grid])).map(({ id, state, parts: kept }) => [
      id,
      state,
      kept.length,
    ]);
  }

  test("of what was made, in part, and not at all", () => {
    const under = change(parts, "being made");
    expect(marked([under], marksOfMade(under, parts, false))).toEqual([[1, "made", 2]]);
    expect(marked([under], marksOfMade(under, parts.slice(0, 1), false))).toEqual([[1, "made", 1]]);
    expect(marked([under], marksOfMade(under, parts.slice(0, 1), true))).toEqual([
      [1, "made in part", 1],
    ]);
    expect(marked([under], marksOfMade(under, parts, true))).toEqual([[1, "made", 2]]);
    expect(marked([under], marksOfMade(under, [], true))).toEqual([]);
  });

  test("of what is being undone and what was", () => {
    const made = change(parts);
    expect(marked([made, other], marksOfUndoing(made))).toEqual([
      [2, "made", 1],
      [1, "being undone", 2],
    ]);
    expect(marksOfUndoing(change([]))).toEqual([]);
    const under = change(parts, "being undone");
    expect(marked([under, other], marksOfUndone(under, true))).toEqual([
      [2, "made", 1],
      [1, "undone", 2],
    ]);
    expect(marked([under], marksOfUndone(under, false))).toEqual([[1, "made", 2]]);
    expect(marksOfUndone({ ...under, state: "made in part" }, false)).toEqual([
      {
        where: { change: text("1"), undone: text("Being undone") },
        values: { undone: text("Made in part") },
      },
    ]);
  });

  test("tell other changes to a row its new name, and its old one once that is undone", () => {
    const where = (key: string) => ({ table: text("Members"), key: text(key) });
    const made = change(parts, "being made");
    expect(marksOfMade(made, parts, false)).toContainEqual({
      where: where("Tresham"),
      unless: { change: text("1") },
      values: { key: text("Tresham Institute") },
    });
    expect(marksOfMade(made, [ADDED], true)).not.toContainEqual(
      expect.objectContaining({ where: where("Tresham") }),
    );
    expect(marksOfUndone(made, true)).toContainEqual({
      where: where("Tresham Institute"),
      unless: { change: text("1") },
      values: { key: text("Tresham") },
    });
  });

  test("of what was stopped say what the workbook shows", () => {
    const half = readings({ events: [anEvent("E1", { Event: "Skills day" })] });
    expect(
      marked([change(parts, "being made")], marksOfSettled([change(parts, "being made")], half)),
    ).toEqual([[1, "made in part", 1]]);
    expect(
      marked(
        [change(parts, "being undone")],
        marksOfSettled([change(parts, "being undone")], half),
      ),
    ).toEqual([[1, "made", 2]]);
    expect(
      marked(
        [change(parts, "being undone")],
        marksOfSettled([change(parts, "being undone")], readings()),
      ),
    ).toEqual([[1, "undone", 2]]);
    expect(marksOfSettled([change(parts)], half)).toEqual([]);
  });
});

describe("what Undo forgets", () => {
  function undoTab(changes: readonly UndoableChange[], theirs: readonly string[] = []) {
    const columns = Object.entries(TABLES.Undo.columns);
    const rows = changes.flatMap(rowsOfChange);
    return readTable(TABLES.Undo, [
      {
        name: "Undo",
        cells: [
          columns.map(([, { title }]) => text(title)),
          ...rows.map((row) => columns.map(([field]) => row[field] ?? BLANK)),
          ...theirs.map((one) =>
            columns.map(([field]) => (field === "change" ? text(one) : text("theirs"))),
          ),
        ],
      },
    ]);
  }
  const TODAY = aDay("2009-10-07");
  const forgotten = (changes: readonly UndoableChange[], now = readings(), today = TODAY) =>
    rowsToForget(undoTab(changes, ["note"]), changes, now, today).map(({ key }) => key);
  const there = readings({ members: [aMember("Tresham")], events: [anEvent("E1")] });

  test("is what is older than ninety days, to the day", () => {
    expect(isTooOld("9 Jul 2009, 09:00", TODAY)).toBe(false);
    expect(isTooOld("8 Jul 2009, 09:00", TODAY)).toBe(true);
    expect(isTooOld("some day", TODAY)).toBe(true);
    expect([dayOfClick(" 7 Oct 2009 , 14:30"), dayOfClick("never")]).toEqual([TODAY, null]);
    const all = [change([cell("Tresham", "Email", "", "x")])];
    expect(forgotten(all, there)).toEqual([]);
    expect(forgotten(all, there, aDay("2010-02-01"))).toEqual(["1, Members, Tresham, Email"]);
  });

  test("is what is about a row that has gone, unless another change can bring it back", () => {
    const onMember = change([cell("Tresham", "Email", "", "x"), ADDED]);
    expect(forgotten([onMember], readings({ members: [aMember("TRESHAM")] }))).toEqual([
      "1, Events, E1",
    ]);
    expect(forgotten([onMember])).toEqual(["1, Members, Tresham, Email", "1, Events, E1"]);
    const gone: UndoPart = { kind: "row removed", table: "Members", key: "tresham", cells: [] };
    expect(forgotten([change([gone], "made", 2), onMember])).toEqual(["1, Events, E1"]);
    expect(forgotten([change([gone], "undone", 2), onMember])).toHaveLength(2);
    expect(forgotten([change([cell("Tresham", "Email", "", "x")], "being made")])).toEqual([]);
    expect(forgotten([onMember], readings({ without: ["Members"] }))).toEqual(["1, Events, E1"]);
  });

  test("by the change it is asked for, and never a row of people's", () => {
    const all = [change([ADDED]), change([REMOVED], "made", 2)];
    const tab = undoTab(all, ["note", "0", "1.5"]);
    expect(rowsOfChanges(tab, "all").map(({ key }) => key)).toEqual([
      "1, Events, E1",
      "2, Events, E2",
    ]);
    expect(rowsOfChanges(tab, all.slice(1)).map(({ key }) => key)).toEqual(["2, Events, E2"]);
  });
});

describe("what a click wrote of the add-on's own before its changes", () => {
  const LOG = { "As at": "2009-10-07", Measure: "SM1", Actual: 4, Recorded: "2009-10-07" };
  const LOGGED: Change = {
    kind: "replace rows",
    table: "Progress log",
    field: "asAt",
    equals: dayCell(aDay("2009-10-07")),
    matchOn: "measure",
    ignoring: ["recorded"],
    rows: [],
  };

  test("is taken back with them: cells in its columns, rows of its log", () => {
    const before = readings({ measures: [aMeasure({ Status: "At risk" })] });
    const now = readings({ measures: [aMeasure({ Status: "Missed" })], log: [LOG] });
    expect(partsSince(before, [LOGGED], now, () => null)).toMatchObject([
      {
        kind: "cell",
        table: "Success measures",
        title: "Status",
        from: { cell: text("At risk") },
        to: text("Missed"),
      },
      {
        kind: "row added",
        table: "Progress log",
        cells: expect.arrayContaining([["Measure", text("SM1")]]),
      },
    ]);
  });

  test("and rows of the log that it took out; nothing where nothing was written", () => {
    const before = readings({ measures: [aMeasure()], log: [LOG] });
    const without = readings({ measures: [aMeasure()] });
    expect(partsSince(before, [LOGGED], without, () => null)).toMatchObject([
      { kind: "row removed", table: "Progress log" },
    ]);
    expect(partsSince(before, [LOGGED], before, () => null)).toEqual([]);
    const theirs = readings({ measures: [aMeasure({ Target: 20 })], log: [LOG] });
    expect(partsSince(before, [LOGGED], theirs, () => null)).toEqual([]);
  });

  test("but not what somebody typed meanwhile into the log, beside its rows of that day", () => {
    const earlier = { ...LOG, "As at": "2009-07-07" };
    const before = readings({ measures: [aMeasure()], log: [earlier] });
    const typed = { ...LOG, "As at": "theirs" };
    const [changed, removed, added] = [[{ ...earlier, Actual: 5 }], [], [earlier, typed]].map(
      (log) => readings({ measures: [aMeasure()], log }),
    );
    for (const now of [changed, removed, added]) {
      expect(partsSince(before, [LOGGED], now ?? before, () => null)).toEqual([]);
    }
  });

  test("columns that the changes empty hold nothing afterwards", () => {
    const before = readings({ measures: [aMeasure({ Status: "At risk" })] });
    const empty: Change = {
      kind: "rewrite columns",
      table: "Success measures",
      fields: ["status"],
      rows: [],
    };
    expect(partsSince(before, [empty], before, () => null)).toMatchObject([
      { kind: "cell", title: "Status", from: { cell: text("At risk") }, to: BLANK },
    ]);
  });

  test("a row that leaves comes back with what its own columns held before", () => {
    const before = readings({ measures: [aMeasure({ Status: "At risk" })] });
    const now = readings({ measures: [aMeasure({ Status: "Missed" })] });
    const [row] = now["Success measures"].rows;
    if (row === undefined) throw new Error("no row");
    const remove: Change = {
      kind: "remove rows",
      table: "Success measures",
      rows: [identityOf(now["Success measures"], row)],
    };
    const [part, ...others] = partsSince(before, [remove], now, () => null);
    expect(others).toEqual([]);
    const cells = part?.kind === "row removed" ? part.cells : [];
    expect(cells.find(({ title }) => title === "Status")?.kept.cell).toEqual(text("At risk"));
    expect(cells.find(({ title }) => title === "Ref")?.kept.cell).toEqual(text("SM1"));
  });
});
