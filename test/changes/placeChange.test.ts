import { parseIsoDay } from "../../src/cells/calendarDate";
import {
  BLANK,
  type CellValue,
  dayCell,
  describeCell,
  numberCell,
  textCell,
} from "../../src/cells/cellValue";
import type { CellBlock } from "../../src/changes/cellBlocks";
import type { Change } from "../../src/changes/change";
import { placeChange } from "../../src/changes/placeChange";
import { identityOf } from "../../src/changes/rowIdentity";
import { readTable } from "../../src/tables/readTable";
import { TABLES } from "../../src/tables/tables";
import { fc } from "../support/fastCheck";

const MEASURES = TABLES["Success measures"];
const LOG = TABLES["Progress log"];

describe("rewriting the columns of the add-on's own", () => {
  test("each status goes to its own measure after the rows were sorted", () => {
    const before = sheet(["Ref", "Target", "Status"], ["SM1", 27, ""], ["SM2", 8, ""]);
    const after = sheet(["Ref", "Target", "Status"], ["SM2", 8, ""], ["SM1", 27, ""]);
    const change = statuses(before, { SM1: "On course", SM2: "Missed" });
    expect(applied(after, MEASURES, change)).toEqual([
      ["Ref", "Target", "Status"],
      ["SM2", "8", "Missed"],
      ["SM1", "27", "On course"],
    ]);
  });

  test("a row inserted meanwhile gets no status, and one that left is said", () => {
    const before = sheet(["Ref", "Target", "Status"], ["SM1", 27, ""], ["SM2", 8, ""]);
    const after = sheet(["Ref", "Target", "Status"], ["NEW", 1, "Missed"], ["SM1", 27, ""]);
    const change = statuses(before, { SM1: "On course", SM2: "Missed" });
    expect(applied(after, MEASURES, change)).toEqual([
      ["Ref", "Target", "Status"],
      ["NEW", "1", ""],
      ["SM1", "27", "On course"],
    ]);
    const placed = placeChange(change, readTable(MEASURES, [after]));
    expect(placed.refused).toEqual([
      'Success measures: "SM2" was moved away or changed meanwhile.',
    ]);
  });

  test("two measures with one Ref keep their own status, told apart by what was typed", () => {
    const before = sheet(["Ref", "Target", "Status"], ["SM1", 27, ""], ["SM1", 8, ""]);
    const reading = readTable(MEASURES, [before]);
    const change: Change = {
      kind: "rewrite columns",
      table: "Success measures",
      fields: ["status"],
      rows: reading.rows.map((row, index) => ({
        row: identityOf(reading, row),
        values: { status: textCell(index === 0 ? "Achieved" : "Missed") },
      })),
    };
    const after = sheet(["Ref", "Target", "Status"], ["SM1", 8, ""], ["SM1", 27, ""]);
    expect(applied(after, MEASURES, change)).toEqual([
      ["Ref", "Target", "Status"],
      ["SM1", "8", "Missed"],
      ["SM1", "27", "Achieved"],
    ]);
  });

  test("a row that a person has cleared loses what the add-on wrote in it; a total keeps it", () => {
    const before = sheet(
      ["Ref", "Target", "Status"],
      ["SM1", 27, ""],
      ["", "", "Missed"],
      ["Total", 27, "ours"],
    );
    expect(applied(before, MEASURES, statuses(before, { SM1: "On course" }))).toEqual([
      ["Ref", "Target", "Status"],
      ["SM1", "27", "On course"],
      ["", "", ""],
      ["Total", "27", "ours"],
    ]);
  });

  test("what is there already is not written again", () => {
    const before = sheet(["Ref", "Status"], ["SM1", "On course"]);
    const change = statuses(before, { SM1: "On course" });
    expect(placeChange(change, readTable(MEASURES, [before])).blocks).toEqual([]);
  });

  test("people's column between two of the add-on's is not written", () => {
    const before = sheet(["Actual", "Ref", "Status"], ["", "SM1", ""]);
    const reading = readTable(MEASURES, [before]);
    const change: Change = {
      kind: "rewrite columns",
      table: "Success measures",
      fields: ["actual", "status"],
      rows: reading.rows.map((row) => ({
        row: identityOf(reading, row),
        values: { actual: numberCell(3), status: textCell("At risk") },
      })),
    };
    const { blocks } = placeChange(change, reading);
    expect(blocks.map(({ column, cells }) => [column, cells[0]?.length])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  test("whatever order the rows are in, every measure gets its own status and no other", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }).filter(isPlain), {
          minLength: 1,
          maxLength: 12,
          selector: (ref) => ref.toLowerCase().trim(),
        }),
        fc.infiniteStream(fc.nat()),
        (refs, order) => {
          const rows = refs.map((ref) => [ref, 1, ""]);
          const before = sheet(["Ref", "Target", "Status"], ...rows);
          const change = statuses(before, Object.fromEntries(refs.map((ref) => [ref, `S ${ref}`])));
          const shuffled = rows
            .map((row) => ({ row, at: order.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
          const after = sheet(["Ref", "Target", "Status"], ...shuffled);
          for (const [ref, , status] of applied(after, MEASURES, change).slice(1)) {
            expect(status).toBe(`S ${ref}`);
          }
        },
      ),
    );
  });
});

describe("where a column has gone meanwhile", () => {
  const GONE =
    'Success measures: 1 row went without what was to stand in "Status", which is no longer there.';

  test("a row that is added is said to lack what was to stand there, and what it lacks alone", () => {
    const values = { ref: textCell("SM1"), status: textCell("Missed"), comment: BLANK };
    const change = { kind: "append rows", table: "Success measures", rows: [values] } as const;
    const reading = readTable(MEASURES, [sheet(["Ref", "Target"], ["SM0", 1])]);
    expect(placeChange(change, reading).refused).toEqual([GONE]);
    const whole = readTable(MEASURES, [sheet(["Ref", "Status"], ["SM0", ""])]);
    expect(placeChange(change, whole).refused).toEqual([]);
  });

  test("a measure whose status is written nowhere is said to be so", () => {
    const before = sheet(["Ref", "Target", "Status"], ["SM1", 27, ""]);
    const reading = readTable(MEASURES, [sheet(["Ref", "Target", "State"], ["SM1", 27, ""])]);
    expect(placeChange(statuses(before, { SM1: "Missed" }), reading).refused).toEqual([GONE]);
  });
});

describe("the log of a day", () => {
  const header = ["Recorded", "As at", "Measure", "Actual"];
  const OCTOBER = day("2009-10-07");
  const JULY = day("2009-07-08");

  test("is added below what is there", () => {
    const log = sheet(header, [JULY, JULY, "SM1", 17]);
    expect(applied(log, LOG, logOf({ SM1: 21 }))).toEqual([
      header,
      ["8 Jul 2009", "8 Jul 2009", "SM1", "17"],
      ["7 Oct 2009", "7 Oct 2009", "SM1", "21"],
    ]);
  });

  test("takes the place of that day's rows, wherever they stand", () => {
    const log = sheet(header, [OCTOBER, OCTOBER, "SM1", 20], [JULY, JULY, "SM1", 17]);
    expect(applied(log, LOG, logOf({ SM1: 21, SM2: 4 }))).toEqual([
      header,
      ["7 Oct 2009", "7 Oct 2009", "SM1", "21"],
      ["8 Jul 2009", "8 Jul 2009", "SM1", "17"],
      ["7 Oct 2009", "7 Oct 2009", "SM2", "4"],
    ]);
  });

  test("is left alone where only the day of recording differs", () => {
    const log = sheet(header, [JULY, OCTOBER, "SM1", 21]);
    expect(placeChange(logOf({ SM1: 21 }), readTable(LOG, [log])).blocks).toEqual([]);
  });

  test("loses the rows of measures that are no longer there", () => {
    const log = sheet(header, [OCTOBER, OCTOBER, "SM1", 21], [OCTOBER, OCTOBER, "SM9", 1]);
    expect(applied(log, LOG, logOf({ SM1: 21 }))).toEqual([
      header,
      ["7 Oct 2009", "7 Oct 2009", "SM1", "21"],
      ["", "", "", ""],
    ]);
  });

  test("puts a new measure in the place of one that has gone", () => {
    const log = sheet(
      header,
      [OCTOBER, OCTOBER, "SM1", 21],
      [OCTOBER, OCTOBER, "SM9", 1],
      [JULY, JULY, "SM1", 17],
    );
    expect(applied(log, LOG, logOf({ SM2: 4, SM1: 21 }))).toEqual([
      header,
      ["7 Oct 2009", "7 Oct 2009", "SM1", "21"],
      ["7 Oct 2009", "7 Oct 2009", "SM2", "4"],
      ["8 Jul 2009", "8 Jul 2009", "SM1", "17"],
    ]);
  });

  test("is known by its day, however that is kept", () => {
    const log = sheet(header, [OCTOBER, "07/10/2009", "SM1", 20], [OCTOBER, 40093, "SM2", 3]);
    expect(applied(log, LOG, logOf({ SM1: 21, SM2: 4 }))).toEqual([
      header,
      ["7 Oct 2009", "7 Oct 2009", "SM1", "21"],
      ["7 Oct 2009", "7 Oct 2009", "SM2", "4"],
    ]);
  });

  function logOf(actuals: Record<string, number>): Change & { kind: "replace rows" } {
    return {
      kind: "replace rows",
      table: "Progress log",
      field: "asAt",
      equals: OCTOBER,
      matchOn: "measure",
      ignoring: ["recorded"],
      rows: Object.entries(actuals).map(([measure, actual]) => ({
        recorded: OCTOBER,
        asAt: OCTOBER,
        measure: textCell(measure),
        actual: numberCell(actual),
      })),
    };
  }
});

describe("setting cells that a person asked for", () => {
  const members = sheet(
    ["Organisation", "Email"],
    ["Tresham Institute", "a@b,"],
    ["Connexions", ""],
  );
  const reading = readTable(TABLES.Members, [members]);
  const [tresham] = reading.rows;

  test("changes that cell and nothing else", () => {
    expect(applied(members, TABLES.Members, fix("a@b,", "a@b.example"))).toEqual([
      ["Organisation", "Email"],
      ["Tresham Institute", "a@b.example"],
      ["Connexions", ""],
    ]);
  });

  test("is refused, with the place, when the cell has changed since", () => {
    expect(placeChange(fix("older", "a@b.example"), reading)).toEqual({
      blocks: [],
      kept: [],
      cellsChanged: 0,
      ofOtherKind: [],
      refused: [
        "Tresham Institute: Email (B2) has changed since; look at it again before mending it.",
      ],
    });
  });

  function fix(from: string, to: string): Change & { kind: "set cells" } {
    if (tresham === undefined) throw new Error("no row");
    const row = identityOf(reading, tresham);
    const cell = { row, title: "Email", from: textCell(from), to: textCell(to) };
    return { kind: "set cells", table: "Members", cells: [cell] };
  }
});

function statuses(
  grid: ReturnType<typeof sheet>,
  newCells: Record<string, string>,
): Change & { kind: "rewrite columns" } {
  const reading = readTable(MEASURES, [grid]);
  return {
    kind: "rewrite columns",
    table: "Success measures",
    fields: ["status"],
    rows: reading.rows.map((row) => {
      const row_ = identityOf(reading, row);
      return { row: row_, values: { status: textCell(newCells[row_.key] ?? "") } };
    }),
  };
}

/** The sheet in words after the change. */
function applied(
  grid: ReturnType<typeof sheet>,
  table: typeof MEASURES | typeof LOG | typeof TABLES.Members,
  change: Parameters<typeof placeChange>[0],
): string[][] {
  const { blocks } = placeChange(change, readTable(table, [grid]));
  const cells = grid.cells.map((row) => [...row]);
  for (const block of blocks) write(cells, block);
  return cells.map((row) => row.map(describeCell));
}

function write(cells: CellValue[][], { row, column, cells: block }: CellBlock): void {
  block.forEach((line, down) => {
    while (cells.length < row + down) cells.push((cells[0] ?? []).map(() => BLANK));
    line.forEach((cell, along) => {
      const target = cells[row - 1 + down];
      if (target) target[column - 1 + along] = cell;
    });
  });
}

function sheet(...rows: (string | number | CellValue)[][]) {
  const cells = rows.map((row) =>
    row.map((value) =>
      typeof value === "string"
        ? textCell(value)
        : typeof value === "number"
          ? numberCell(value)
          : value,
    ),
  );
  const has = (title: string) => cells[0]?.some((cell) => describeCell(cell) === title);
  const name = has("Organisation") ? "Members" : has("Recorded") ? LOG.name : MEASURES.name;
  return { name, cells };
}

function day(iso: string): CellValue {
  return dayCell(parseIsoDay(iso));
}

/** Refs as they are read: no invisible characters, no doubled spaces, no header among them. */
function isPlain(ref: string): boolean {
  return /^[A-Za-z0-9]+$/.test(ref);
}
