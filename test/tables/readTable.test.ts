import { textCell } from "../../src/cells/cellValue";
import { normalisedTitle } from "../../src/cells/normalisedTitle";
import { findHeader } from "../../src/tables/findHeader";
import { readTable, recordsOf } from "../../src/tables/readTable";
import { TABLES } from "../../src/tables/tables";
import { anError, aSheet, type Typed, typed } from "../support/builders";

function read(rows: readonly (readonly Typed[])[], name = "Members") {
  return readTable(TABLES.Members, [aSheet(name, rows)]);
}

function organisations(rows: readonly (readonly Typed[])[]): readonly string[] {
  return recordsOf(read(rows)).map(({ organisation }) => organisation);
}

describe("the tab", () => {
  test.each(["Members", "members ", "MEMBERS", "'Members'", "Membership", "Member organisations"])(
    "is found as %s",
    (name) => {
      expect(read([["Organisation"], ["A"]], name).sheetName).toBe(name);
    },
  );

  test("its own name beats another name for it", () => {
    const grids = [aSheet("Membership", [["Organisation"]]), aSheet("Members", [["Organisation"]])];
    expect(readTable(TABLES.Members, grids).sheetName).toBe("Members");
  });

  test("a missing tab has no rows, and neither has one without a header", () => {
    expect(readTable(TABLES.Members, [])).toMatchObject({
      sheetName: null,
      headerRow: null,
      rows: [],
    });
    expect(read([["1", "2"], ["3"]])).toMatchObject({
      sheetName: "Members",
      headerRow: null,
      rows: [],
    });
    expect(read([])).toMatchObject({ headerRow: null, rows: [] });
  });
});

describe("headers", () => {
  test.each([
    "Skills Pledge on",
    "skills pledge ON",
    "  Skills   Pledge\u00a0on ",
    "Skills\nPledge\r\non",
    '"Skills Pledge on"',
    "“Skills Pledge on”",
    "Skills Pledge on:",
    "Skills Pledge on *",
    "*Skills Pledge on",
    "Skills Pledge on*:",
    "Skills\u200b Pledge on\ufeff",
    "Skills-Pledge on",
    "Ｓkills Pledge on",
    "Skills Pledge",
  ])("%j is Skills Pledge on", (header) => {
    const reading = read([
      ["Organisation", header],
      ["A", "2009-05-01"],
    ]);
    expect(reading.columnOf.skillsPledgeOn).toBe(2);
  });

  test("stand wherever people have moved them, under titles that span the sheet", () => {
    const reading = read([
      ["Northamptonshire Public Sector Compact", "", ""],
      ["Members", "", ""],
      [],
      ["Email", "My own column", "Organisation"],
      ["a@b.example", "x", "A"],
    ]);
    expect(reading.headerRow).toBe(4);
    expect(reading.columnOf).toEqual({ email: 1, organisation: 3 });
    expect(reading.headers[1]).toEqual({ title: "My own column", row: 4, column: 2, field: null });
    expect(reading.rows.map(({ sheetRow }) => sheetRow)).toEqual([5]);
  });

  test("that come twice: the first counts, but a column's own title beats another name for it", () => {
    expect(read([["Organisation", "Organisation"]]).columnOf.organisation).toBe(1);
    expect(read([["Member", "Organisation"]]).columnOf.organisation).toBe(2);
    expect(read([["Organisation", "Member"]]).columnOf.organisation).toBe(1);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("may be %s", (header) => {
    const reading = read([
      ["Organisation", header],
      ["A", "x"],
    ]);
    expect(reading.headers[1]).toEqual({ title: header, row: 1, column: 2, field: null });
    expect(reading.columnOf[header]).toBeUndefined();
    expect(findHeader(reading, header)?.column).toBe(2);
    expect(findHeader(read([["Organisation"]]), header)).toBeUndefined();
  });

  test("of other kinds than text do no harm", () => {
    const reading = read([
      [2009, "Organisation", true, "2009-05-01", anError()],
      ["x", "A"],
    ]);
    expect(reading.columnOf).toEqual({ organisation: 2 });
    expect(reading.headers.map(({ title }) => title)).toEqual([
      "2009",
      "Organisation",
      "TRUE",
      "1 May 2009",
      "#N/A",
    ]);
  });

  test("full of asterisks are compared without delay", () => {
    expect(normalisedTitle(`${"*: ".repeat(16_000)}x`)).toMatch(/x$/);
  });
});

describe("a header by its words", () => {
  const reading = read([["Organisation", "Skills Pledge date", "Jobs Pledge", "Jobs Pledge on"]]);

  test.each([
    ["Skills Pledge on", 2],
    ["skills pledge:", 2],
    ["Jobs Pledge", 3],
    ["Jobs Pledge on", 4],
    ["Jobs Pledge date", 4],
  ])("%s stands in column %d", (title, column) => {
    expect(findHeader(reading, title)?.column).toBe(column);
  });

  test.each(["", " ", "*", '""', "Hats"])("%j is none", (title) => {
    expect(findHeader(read([["Organisation", ""]]), title)).toBeUndefined();
  });
});

describe("rows", () => {
  test("blank ones in between are left out and the others keep their place", () => {
    const reading = read([["Organisation"], ["A"], [""], [typed("  ")], ["B"]]);
    expect(reading.rows.map(({ sheetRow }) => sheetRow)).toEqual([2, 5]);
    expect(reading.lastUsedRow).toBe(5);
  });

  test("below the last one: boxes that nobody ticked, a numbering that runs on, the add-on's own words", () => {
    const reading = read([
      ["No.", "Organisation", "TNA covers apprenticeships", "Check"],
      [1, "A", true, ""],
      [2, "", false, ""],
      [3, "", "", "Email is missing."],
    ]);
    expect(reading.rows.map(({ sheetRow }) => sheetRow)).toEqual([2]);
    expect(reading.lastUsedRow).toBe(2);
  });

  test.each(["Total", "TOTALS:", "Grand total", "Sub-total", "total *"])(
    "a row of totals (%s) is no member, and nothing is added over it",
    (label) => {
      const reading = read([
        ["", "Organisation", "Apprentices"],
        ["", "A", 3],
        [label, "", 3],
      ]);
      expect(reading.rows.map(({ sheetRow }) => sheetRow)).toEqual([2]);
      expect(reading.lastUsedRow).toBe(3);
    },
  );

  test("an organisation whose name only begins with Total is a member", () => {
    expect(organisations([["Organisation"], ["Total Care Trust"]])).toEqual(["Total Care Trust"]);
  });

  test("a header repeated for printing is no member", () => {
    expect(
      organisations([
        ["Organisation", "Email"],
        ["A", "a@b.example"],
        ["Organisation:", "E-mail"],
        ["Organisation", "Email"],
        ["B", ""],
      ]),
    ).toEqual(["A", "Organisation:", "B"]);
  });

  describe("another table that stands below has no members", () => {
    const members = [["Organisation", "Sector", "Email"], ["A", "Health", "a@b.example"], ["B"]];
    test.each<[string, readonly (readonly string[])[], readonly string[]]>([
      ["with its title", [[], ["Former members"], ["Organisation", "Left"], ["Old", "2008"]], []],
      ["with headers of its own", [[], ["Name", "Role"], ["Jo Smith", "Chair"]], []],
      ["that counts", [[], ["Sector", "2008", "2009"], ["Police", "3", "4"]], []],
      [
        "but what is added below it",
        [[], ["Name", "Role"], ["Jo", "Chair"], ["C", "", "c@d.example"]],
        ["C"],
      ],
      [
        "but a name alone that stands among the others",
        [
          ["Name", "Role"],
          ["Jo", "Chair"],
        ],
        [],
      ],
      [
        "but headers repeated for printing",
        [[], ["Organisation", "Sector"], ["C", "Police"]],
        ["C"],
      ],
      [
        "but who is only called so",
        [[], ["Name and Fame Ltd", "Role"], ["D", "Chair"]],
        ["Name and Fame Ltd", "D"],
      ],
    ])("%s", (_what, below, more) => {
      expect(organisations([...members, ...below])).toEqual(["A", "B", ...more]);
    });

    test("and what is added goes below it", () => {
      const reading = read([...members, [], ["Name", "Role"], ["Jo Smith", "Chair"]]);
      expect(reading.lastUsedRow).toBe(6);
      expect(reading.otherTables).toEqual([
        { headerRow: 5, titles: ["Name", "Role"], columns: [1, 2] },
      ]);
      expect(reading.passedOver.map(({ sheetRow }) => sheetRow)).toEqual([5, 6]);
    });
  });

  test("every table of the add-on's own has rows although nobody fills them", () => {
    const grid = aSheet("Progress log", [
      ["As at", "Measure"],
      ["2009-10-07", "SM1"],
    ]);
    expect(readTable(TABLES["Progress log"], [grid]).rows).toHaveLength(1);
  });
});

describe("records", () => {
  test("hold null for no day and no number, and the words of a choice nobody knows", () => {
    const [record] = recordsOf(
      read([
        ["Organisation", "Skills Pledge on", "Apprentices", "Apprenticeship scheme", "Email"],
        ["  A \u00a0 B ", "last week", "lots", " maybe ", anError("#REF!")],
      ]),
    );
    expect(record).toMatchObject({
      organisation: "A B",
      skillsPledgeOn: null,
      jobsPledgeOn: null,
      apprentices: null,
      apprenticeshipScheme: "maybe",
      email: "#REF!",
      deputy: "",
    });
  });

  test("have every field of the table, whatever the sheet lacks", () => {
    const [record] = recordsOf(read([["Organisation"], ["A"]]));
    expect(Object.keys(record ?? {}).sort()).toEqual(
      ["row", ...Object.keys(TABLES.Members.columns)].sort(),
    );
  });

  test("a page pasted into a cell is read whole", () => {
    const page = "word ".repeat(10_000).trim();
    expect(organisations([["Organisation"], [page]])).toEqual([page]);
  });
});

test("a note in a column of people's own, before a name, is no note below the table", () => {
  const cells = [
    ["Our notes", "Ref", "Priority"],
    ["#awaiting reply", "P1", "Skills"],
    ["#awaiting reply", "", ""],
  ].map((row) => row.map((text) => textCell(text)));
  const { rows } = readTable(TABLES.Priorities, [{ name: "Priorities", cells }]);
  expect(rows.map(({ sheetRow }) => sheetRow)).toEqual([2]);
});
