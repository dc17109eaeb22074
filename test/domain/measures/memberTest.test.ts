import { BLANK } from "../../../src/cells/cellValue";
import {
  type CellsUnder,
  questionOf,
  readTest,
  readTests,
  whyItFails,
  whyNotAsked,
} from "../../../src/domain/measures/memberTest";
import { membersTable } from "../../../src/tables/tabs/membersTable";
import { aCell, anError, type Typed } from "../../support/builders";

test.each([
  ["Apprentices >= 1", ["Apprentices", ">=", "1"]],
  ["Size=50-249", ["Size", "=", "50-249"]],
  ["Sector <> Health", ["Sector", "<>", "Health"]],
  ["Sector != Health", ["Sector", "<>", "Health"]],
  ["Sector ≠ Health", ["Sector", "<>", "Health"]],
  ["Joined <= 1/4/2009", ["Joined", "<=", "1/4/2009"]],
  ["Joined ≤ 3", ["Joined", "<=", "3"]],
  ["Joined ≥ 3", ["Joined", ">=", "3"]],
  ["Joined < 3", ["Joined", "<", "3"]],
  ["Joined > 3", ["Joined", ">", "3"]],
])("%j is a test", (typed, [header, operator, value]) => {
  expect(readTest(typed)).toEqual({ header, operator, value });
});

test.each([
  "Apprentices",
  "Apprentices >=",
  ">= 1",
  " = ",
  "a = b = c",
  "a => 1",
  "",
  `${"a".repeat(500)}=1`,
])("%j is none", (typed) => {
  expect(readTest(typed)).toBeNull();
});

test("a test may be long, and several stand between semicolons or on lines", () => {
  expect(readTest(`${"a".repeat(498)}=1`)).not.toBeNull();
  expect(readTests("Size = 50-249; Sector <> Health")?.map(({ header }) => header)).toEqual([
    "Size",
    "Sector",
  ]);
  expect(readTests("Size = 1;\n\nSector = 2;")?.map(({ header }) => header)).toEqual([
    "Size",
    "Sector",
  ]);
  expect(readTests(" ; ")).toEqual([]);
  expect(readTests("Size = 1; Health")).toBeNull();
});

const passes = (typed: string, cell: Typed) => {
  const test = readTest(`x ${typed}`);
  if (test === null) throw new Error(typed);
  return questionOf(test)(aCell(cell));
};

test.each<[string, readonly Typed[], readonly Typed[]]>([
  ["= 3", [3, "3"], [2, 4, "three", ""]],
  ["<> 3", [2, 4, "three", ""], [3]],
  ["< 3", [2, -1], [3, 4, "", "x"]],
  ["<= 3", [2, 3], [4, "", "x"]],
  ["> 3", [4], [2, 3, "", "x"]],
  [">= 3", [3, 4], [2, "", "x"]],
  ["= 1/4/2009", ["2009-04-01"], ["2009-04-02", "2009-03-31", "", "x"]],
  ["<> 1/4/2009", ["2009-04-02", ""], ["2009-04-01"]],
  ["< 1/4/2009", ["2009-03-31"], ["2009-04-01", "2009-04-02", "", "x"]],
  ["<= 1/4/2009", ["2009-03-31", "2009-04-01"], ["2009-04-02", "", "x"]],
  ["> 1/4/2009", ["2009-04-02"], ["2009-03-31", "2009-04-01", "", "x"]],
  [">= 1/4/2009", ["2009-04-01", "2009-04-02"], ["2009-03-31", "", "x"]],
  ["= Health", ["health", " HEALTH "], ["Care", "", 3]],
  ["<> Health", ["Care", "", 3], ["health"]],
  ["> Health", [], ["Z", "A", ""]],
  ["<= Health", ["Health"], ["A", "Z"]],
  ["= 50-249", ["50–249", "50—249", "50-249"], ["50-250"]],
  ["= Yes", [true, "y", "yes"], [false, "No", ""]],
])("x %s", (typed, those, others) => {
  expect(those.map((cell) => passes(typed, cell))).toEqual(those.map(() => true));
  expect(others.map((cell) => passes(typed, cell))).toEqual(others.map(() => false));
});

test.each<[string, Typed, string]>([
  [">= 3", 2, "2 is less than 3"],
  ["> 3", 3, "3 is not more than 3"],
  ["< 3", 3, "3 is not less than 3"],
  ["<= 3", 1250, "1,250 is more than 3"],
  ["= 3", 2, "2 is not 3"],
  ["<> 3", 3, "3 is 3"],
  [">= 3", "many", "'many' does not compare with '3'"],
  [">= 1/5/2009", "2009-04-01", "1 Apr 2009 is before 1 May 2009"],
  ["> 1/5/2009", "2009-05-01", "1 May 2009 is not after 1 May 2009"],
  ["< 1/5/2009", "2009-05-01", "1 May 2009 is not before 1 May 2009"],
  ["<= 1/5/2009", "2009-06-01", "1 Jun 2009 is after 1 May 2009"],
  ["= 1/5/2009", "2009-06-01", "1 Jun 2009 is not 1 May 2009"],
  ["<> 1/5/2009", "2009-05-01", "1 May 2009 is 1 May 2009"],
  [">= 1/5/2009", "soon", "'soon' does not compare with '1/5/2009'"],
  ["= Health", "Care", "'Care' is not 'Health'"],
  ["<> Health", "health", "'health' is 'Health'"],
])("x %s fails of %j: %s", (typed, cell, why) => {
  const test = readTest(`x ${typed}`);
  if (test === null) throw new Error(typed);
  expect(whyItFails(test, aCell(cell))).toBe(why);
});

test("nothing compares with an error", () => {
  const test = { header: "x", operator: ">=", value: "3" } as const;
  expect([questionOf(test)(anError()), questionOf(test)(BLANK)]).toEqual([false, false]);
});

const DAYS = { kind: "day", column: null, cells: [] } as const;
const NUMBERS = { kind: "number", column: null, cells: [] } as const;
const CHOICES = {
  kind: "choice",
  column: membersTable.columns.apprenticeshipScheme,
  cells: [],
} as const;
const words = (...cells: readonly Typed[]) =>
  ({ kind: "text", column: null, cells: cells.map(aCell) }) as const;

test.each<[string, CellsUnder, string | null]>([
  [">= 1/5/2009", DAYS, null],
  ["= Yes", DAYS, "are dates: type a day, such as 31/03/2010."],
  [">= 2008", DAYS, "are dates: type a day, such as 31/03/2010."],
  [">= 3", NUMBERS, null],
  ["<> 3", NUMBERS, null],
  ["> lots", NUMBERS, "are numbers: type a number."],
  ["= Developing", CHOICES, null],
  ["= y", CHOICES, null],
  ["<> Maybe", CHOICES, "are Yes, Developing and No: type one of them."],
  ["= anything", words("a", "b"), null],
  [
    ">= 3",
    words("250-999", "5 or more"),
    "are words, of which none is more or less than another: use = or <>.",
  ],
  [">= 3", words("a few", 4), null],
  [">= 3", words("", ""), null],
  [
    "> Health",
    words("", ""),
    "are words, of which none is more or less than another: use = or <>.",
  ],
])("a test that no cell could pass cannot be asked: x %s", (typed, under, says) => {
  const test = readTest(`x ${typed}`);
  if (test === null) throw new Error(typed);
  const whole =
    says === null ? null : `'x' is compared with '${test.value}', but its cells ${says}`;
  expect(whyNotAsked(test, under)).toBe(whole);
});
