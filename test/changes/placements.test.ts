import { BLANK, type CellValue, numberCell, textCell } from "../../src/cells/cellValue";
import { cellBlocks, type NewCells } from "../../src/changes/cellBlocks";
import { matchLines } from "../../src/changes/matchLines";
import { placeChange } from "../../src/changes/placeChange";
import { placeFormats } from "../../src/changes/placeFormats";
import { identityOf, rowFinder, rowKey, rowsFound } from "../../src/changes/rowIdentity";
import { rowsTakenBack } from "../../src/changes/rowsTakenBack";
import { whatIsLeft } from "../../src/changes/whatIsLeft";
import { readTable } from "../../src/tables/readTable";
import { TABLES } from "../../src/tables/tables";
import { aSheet, type Typed } from "../support/builders";

const events = (...rows: readonly (readonly Typed[])[]) =>
  readTable(TABLES.Events, [aSheet("Events", rows)]);
const members = (...rows: readonly (readonly Typed[])[]) =>
  readTable(TABLES.Members, [aSheet("Members", rows)]);
const HEADERS = ["Ref", "Event", "Type", "Host"];

describe("the fewest rectangles", () => {
  const cells = (...list: readonly (readonly [number, number, CellValue])[]): NewCells => {
    const all: NewCells = new Map();
    for (const [row, column, value] of list) {
      all.set(row, (all.get(row) ?? new Map()).set(column, value));
    }
    return all;
  };
  const standing = () => textCell("old");
  const A = textCell("a");
  const OLD = textCell("old");

  test("of columns that the add-on owns span from the first row that differs to the last", () => {
    const wanted = cells([5, 2, A], [3, 2, A], [4, 2, OLD], [3, 3, OLD], [3, 6, A], [9, 3, OLD]);
    expect(cellBlocks(wanted, standing, "whole span")).toEqual({
      blocks: [
        {
          row: 3,
          column: 2,
          cells: [
            [A, OLD],
            [OLD, OLD],
            [A, OLD],
          ],
        },
        { row: 3, column: 6, cells: [[A]] },
      ],
      cellsChanged: 3,
      ofOtherKind: [],
    });
  });

  test("of cells between people's own hold nothing but what differs, neighbours below each other together", () => {
    const wanted = cells([3, 2, A], [4, 2, A], [6, 2, A], [3, 3, A], [5, 2, OLD]);
    expect(cellBlocks(wanted, standing, "single cells").blocks).toEqual([
      { row: 3, column: 2, cells: [[A], [A]] },
      { row: 6, column: 2, cells: [[A]] },
      { row: 3, column: 3, cells: [[A]] },
    ]);
  });

  test("are none where all of it stands there", () => {
    expect(cellBlocks(cells([3, 2, OLD]), standing, "whole span")).toEqual({
      blocks: [],
      cellsChanged: 0,
      ofOtherKind: [],
    });
    // A run of columns in which nothing differs is not written either.
    expect(cellBlocks(cells([3, 2, OLD], [3, 5, A]), standing, "whole span").blocks).toEqual([
      { row: 3, column: 5, cells: [[A]] },
    ]);
  });

  test("tell the columns whose cells held something else than the figure or day that comes", () => {
    const held: Readonly<Record<number, CellValue>> = {
      1: textCell("x"),
      2: BLANK,
      3: numberCell(1),
      4: textCell("x"),
    };
    const wanted = cells(
      [3, 1, numberCell(2)],
      [3, 2, numberCell(2)],
      [3, 3, numberCell(2)],
      [3, 4, textCell("y")],
    );
    const { ofOtherKind } = cellBlocks(wanted, (_, column) => held[column] ?? BLANK, "whole span");
    expect(ofOtherKind).toEqual([1]);
    const day = { kind: "day", day: "2009-10-07", time: "" } as unknown as CellValue;
    expect(
      cellBlocks(cells([3, 4, day]), (_, c) => held[c] ?? BLANK, "whole span").ofOtherKind,
    ).toEqual([4]);
  });
});

describe("lines that were moved", () => {
  const match = (before: readonly string[], after: readonly string[]) =>
    matchLines(after.length, [{ before, after }]);

  test("are found by what they say", () => {
    expect(match(["a", "b", "c"], ["c", "a", "b"])).toEqual([2, 0, 1]);
    expect(match(["a", "b"], ["a", "new", "b"])).toEqual([0, null, 1]);
  });

  test("that say the same stay where they were, then are taken in their order", () => {
    expect(match(["a", "a", "b"], ["b", "a", "a"])).toEqual([2, 1, 0]);
    expect(match(["a", "b", "a"], ["x", "a", "a"])).toEqual([null, 0, 2]);
    expect(match(["a"], ["a", "a"])).toEqual([0, 1]);
  });

  test("that say nothing, or something else now, are those that followed the one above", () => {
    expect(match(["a", "b", "c"], ["a", "B", "c"])).toEqual([0, 1, 2]);
    expect(match(["a", "", "c"], ["a", "", "c"])).toEqual([0, 1, 2]);
    expect(match(["", "b"], ["", "b"])).toEqual([0, 1]);
    expect(match(["a", "b"], ["b", "x"])).toEqual([1, 2]);
    expect(match(["a", "b"], ["b", "a"])).toEqual([1, 0]);
  });

  test("are found by the surer telling first", () => {
    const tellings = [
      { before: ["a1", "b1"], after: ["b1", "a2"] },
      { before: ["a", "b"], after: ["a", "a"] },
    ];
    expect(matchLines(2, tellings)).toEqual([1, 0]);
  });
});

describe("a row is found again", () => {
  test("by its key, whatever its letters, spaces and other cells", () => {
    const [row] = events(HEADERS, ["E1", "Skills day", "Other", "Tresham"]).rows;
    const before = events(HEADERS, ["E1", "Skills day", "Other", "Tresham"]);
    const now = events(HEADERS, ["E2", "Jobs day", "Other", ""], [" e1 ", "Another", "Other", ""]);
    if (row === undefined) throw new Error("no row");
    expect(rowFinder(now)(identityOf(before, row))?.sheetRow).toBe(3);
  });

  test("by all that was typed where several share its key, each once", () => {
    const before = events(
      HEADERS,
      ["E1", "Skills day", "Other", "A"],
      ["E1", "Skills day", "Other", "B"],
    );
    const now = events(
      ["Host", "Ref", "Event", "Type"],
      ["B", "E1", "Skills day", "Other"],
      ["A", "E1", "Skills day", "Other"],
    );
    const [a, b] = before.rows.map((row) => identityOf(before, row));
    if (a === undefined || b === undefined) throw new Error("no rows");
    const find = rowFinder(now);
    expect([find(a)?.sheetRow, find(b)?.sheetRow, find(a)]).toEqual([3, 2, null]);
    const found = rowsFound(now);
    expect(
      [a, b, a, b, { ...b }, { key: "E1", fingerprint: "[]" }].map((one) => found(one)?.sheetRow),
    ).toEqual([3, 2, 3, 2, 2, undefined]);
  });

  test("is not, where its key is blank and something in it has changed, or its key has gone", () => {
    const before = members(["Organisation", "Email"], ["", "a@b.example"]);
    const [row] = before.rows;
    if (row === undefined) throw new Error("no row");
    const identity = identityOf(before, row);
    expect(rowFinder(members(["Organisation", "Email"], ["", "a@c.example"]))(identity)).toBeNull();
    expect(rowFinder(before)(identity)?.sheetRow).toBe(2);
    expect(rowFinder(before)({ key: "Tresham", fingerprint: "" })).toBeNull();
  });

  test("whose key has parts is named by those that are filled in", () => {
    const meetings = readTable(TABLES.Meetings, [
      aSheet("Meetings", [
        ["Date", "Group", "Status"],
        ["2009-10-07", "Steering Group", "Held"],
        ["", "Steering Group", "Planned"],
      ]),
    ]);
    expect(meetings.rows.map((row) => rowKey(meetings, row))).toEqual([
      "7 Oct 2009, Steering Group",
      "Steering Group",
    ]);
  });

  test("what the add-on itself wrote is no part of what tells it", () => {
    const before = members(["Organisation", "Check"], ["Tresham", "x"], ["Tresham", "y"]);
    const [first, second] = before.rows.map((row) => identityOf(before, row).fingerprint);
    expect(first).toBe(second);
  });
});

describe("marks", () => {
  const reading = events(
    HEADERS,
    ["E1", "Skills day", "Other", "A"],
    ["E2", "Skills day", "Other", "B"],
    ["E3", "Jobs day", "Other", "A"],
  );
  const hosts = (
    marks: Extract<Parameters<typeof placeChange>[0], { kind: "mark rows" }>["marks"],
  ) => placeChange({ kind: "mark rows", table: "Events", marks }, reading).blocks;

  test("go to the rows that hold all of some values, but those that hold the others", () => {
    const skills = textCell("Skills day");
    expect(hosts([{ where: { event: skills }, values: { host: textCell("C") } }])).toEqual([
      { row: 2, column: 4, cells: [[textCell("C")], [textCell("C")]] },
    ]);
    expect(
      hosts([
        {
          where: { event: skills },
          unless: { ref: textCell("E1") },
          values: { host: textCell("C") },
        },
      ]),
    ).toEqual([{ row: 3, column: 4, cells: [[textCell("C")]] }]);
    expect(
      hosts([{ where: { event: skills, host: textCell("A") }, values: { host: textCell("C") } }]),
    ).toEqual([{ row: 2, column: 4, cells: [[textCell("C")]] }]);
    expect(
      hosts([
        {
          where: { event: skills },
          unless: { ref: textCell("E1"), host: textCell("B") },
          values: { host: textCell("C") },
        },
      ]),
    ).toEqual([{ row: 2, column: 4, cells: [[textCell("C")], [textCell("C")]] }]);
    expect(hosts([{ where: { event: textCell("None") }, values: { host: BLANK } }])).toEqual([]);
  });

  test("of one row the later holds", () => {
    const where = { ref: textCell("E3") };
    const to = (host: string) => ({ where, values: { host: textCell(host) } });
    expect(hosts([to("C"), to("D")])).toEqual([{ row: 4, column: 4, cells: [[textCell("D")]] }]);
  });
});

describe("number formats", () => {
  const reading = readTable(TABLES["Success measures"], [
    aSheet("Success measures", [
      ["Ref", "Target", "Actual", "Due by now", "Status"],
      ["SM1", 1, 2, 3, "At risk"],
      ["SM2", 1, 2, 3, "At risk"],
    ]),
  ]);
  const rows = (formats: readonly (Record<string, string> | undefined)[]) =>
    formats.flatMap((one, index) => {
      const row = reading.rows[index];
      if (row === undefined) return [];
      return [
        {
          row: identityOf(reading, row),
          values: {},
          ...(one === undefined ? {} : { formats: one }),
        },
      ];
    });
  const placesOf = (
    formats: readonly (Record<string, string> | undefined)[],
    present: Record<string, string>,
    inUnit: readonly string[] | undefined = ["actual", "dueByNow", "forecast"],
  ) =>
    Object.fromEntries(
      placeFormats(
        {
          kind: "rewrite columns",
          table: "Success measures",
          fields: [],
          rows: rows(formats),
          inUnit,
        },
        reading,
        (row, column) => present[`${row},${column}`] ?? "General",
      ),
    );

  test("are given where they differ, by the names of the cells", () => {
    expect(
      placesOf([{ actual: "0%" }, { actual: "0%", dueByNow: "0.0%" }], { "3,3": "0%" }),
    ).toEqual({
      "0%": ["C2"],
      "0.0%": ["D3"],
    });
    expect(placesOf([{ actual: "0%" }, { actual: "0%" }], {})).toEqual({ "0%": ["C2", "C3"] });
  });

  test("of a plain figure stay, unless they are of another unit", () => {
    expect(placesOf([{}, undefined], { "2,3": "0%", "2,4": "0.000", "3,3": "£#,##0" })).toEqual({
      General: ["C2", "C3"],
    });
  });

  test("are of no cell where no column is in a unit, and of none in a row that has gone", () => {
    expect(placesOf([{ status: "0%" }], {}, [])).toEqual({});
    const gone = { row: { key: "SM9", fingerprint: "" }, values: {}, formats: { actual: "0%" } };
    const change = {
      kind: "rewrite columns",
      table: "Success measures",
      fields: [],
      rows: [gone],
    } as const;
    expect(placeFormats({ ...change, inUnit: ["actual"] }, reading, () => "General").size).toBe(0);
  });
});

describe("rows that came in are taken back", () => {
  const came = (key: string, cells: Record<string, string>) => ({
    key,
    cells: Object.entries(cells).map(([title, text]) => [title, textCell(text)] as const),
  });
  const back = (
    reading: ReturnType<typeof events>,
    rows: readonly ReturnType<typeof came>[],
    hasFormulas: (column: number) => boolean = () => false,
  ) => {
    const { leaving, refused } = rowsTakenBack(
      { kind: "take rows back", table: "Events", rows },
      reading,
      hasFormulas,
    );
    return { leaving: [...leaving], refused };
  };
  const ADDED = came("E1", { Ref: "E1", Event: "Skills day", Type: "Other" });

  test("where they hold what was put into them, wherever they stand", () => {
    const reading = events(
      HEADERS,
      ["E2", "Jobs day", "Other", ""],
      ["E1", "Skills day", "Other", ""],
    );
    expect(back(reading, [ADDED])).toEqual({ leaving: [3], refused: [] });
  });

  test("not where a person has typed since, and the cell is named", () => {
    const changed = events(HEADERS, ["E1", "Skills morning", "Other", ""]);
    expect(back(changed, [ADDED])).toEqual({
      leaving: [],
      refused: ['Events: "E1": Event (B2) has changed since, so the row was left as it is.'],
    });
    const filledIn = events(HEADERS, ["E1", "Skills day", "Other", "Tresham"]);
    expect(back(filledIn, [ADDED]).refused).toEqual([
      'Events: "E1": Host (D2) has changed since, so the row was left as it is.',
    ]);
    expect(back(filledIn, [ADDED], (column) => column === 4)).toEqual({
      leaving: [2],
      refused: [],
    });
    const theirs = events([...HEADERS, "Theirs"], ["E1", "Skills day", "Other", "", "x"]);
    expect(back(theirs, [ADDED]).refused).toEqual([
      'Events: "E1": Theirs (E2) has changed since, so the row was left as it is.',
    ]);
  });

  test("also where a cell is blank that was to be filled in, but not where all are", () => {
    expect(back(events(HEADERS, ["E1", "", "Other", ""]), [ADDED])).toEqual({
      leaving: [2],
      refused: [],
    });
    const whole = events(HEADERS, ["E1", "", "Other", ""], ["E1", "Skills day", "Other", ""]);
    expect(back(whole, [ADDED])).toEqual({ leaving: [3], refused: [] });
    const noneOfIt = came("E1", { Event: "Skills day" });
    expect(back(events(HEADERS, ["E1", "", "Other", ""]), [noneOfIt]).leaving).toEqual([]);
  });

  test("each at most once, and one that has gone is said to have", () => {
    const reading = events(HEADERS, ["E1", "Skills day", "Other", ""]);
    expect(back(reading, [ADDED, ADDED])).toEqual({
      leaving: [2],
      refused: ['Events: "E1" is no longer there under that name; nothing of it was taken back.'],
    });
    expect(back(reading, [came("", { Event: "x" })]).refused).toEqual([
      "Events is no longer there under that name; nothing of it was taken back.",
    ]);
  });

  test("of many that stay twenty are named", () => {
    const many = Array.from({ length: 23 }, (_, index) => came(`E${index + 10}`, { Event: "x" }));
    const { refused } = back(events(HEADERS, ["E1", "Skills day", "Other", ""]), many);
    expect(refused.length).toBe(21);
    expect(refused[20]).toBe("Events: 3 more rows have changed since and were left as they are.");
    expect(back(events(HEADERS, ["E1", "x", "Other", ""]), many.slice(0, 20)).refused.length).toBe(
      20,
    );
  });
});

test("what is left of cells to set are those that do not hold it yet, or are not there", () => {
  const reading = events(
    HEADERS,
    ["E1", "Skills day", "Other", ""],
    ["E2", "Jobs day", "Other", ""],
  );
  const cell = (key: string, title: string, to: string) => ({
    row: { key, fingerprint: "" },
    title,
    from: BLANK,
    to: textCell(to),
  });
  const cells = [
    cell("E1", "Event", "Skills day"),
    cell("E2", "Event", "Skills day"),
    cell("E9", "Event", "x"),
    cell("E1", "Nowhere", "x"),
  ];
  const left = whatIsLeft({ kind: "set cells", table: "Events", cells }, reading);
  expect(left).toEqual({ kind: "set cells", table: "Events", cells: cells.slice(1) });
});
