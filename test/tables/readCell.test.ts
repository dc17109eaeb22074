import { choice } from "../../src/tables/kinds/choiceKind";
import { day } from "../../src/tables/kinds/dayKind";
import { number } from "../../src/tables/kinds/numberKind";
import { text } from "../../src/tables/kinds/textKind";
import { readCell } from "../../src/tables/readCell";
import { anyCell } from "../support/arbitraryWorkbook";
import { aCell, aDay, anError, type Typed, typed } from "../support/builders";
import { fc } from "../support/fastCheck";

const DAY = day("Day", "");
const NUMBER = number("Number", "");
const TEXT = text("Text", "");
const SCHEME = choice("Scheme", ["Yes", "Developing", "No"], "");
const TYPE = choice("Type", ["Master Class", "Other"], "", { open: true });

function told(column: Parameters<typeof readCell>[0], cell: Typed): unknown {
  const reading = readCell(column, aCell(cell));
  return "value" in reading ? `${reading.state} ${reading.value}` : reading.state;
}

test.each<[Typed, string]>([
  ["2009-10-07", "read 2009-10-07"],
  [typed("7/10/2009"), "converted 2009-10-07"],
  [39714, "converted 2008-09-23"],
  [39714.75, "converted 2008-09-23"],
  [2009, "unreadable"],
  [-1, "unreadable"],
  [Number.NaN, "unreadable"],
  [Number.POSITIVE_INFINITY, "unreadable"],
  [typed("last week"), "unreadable"],
  [typed("  "), "blank"],
  ["", "blank"],
  [false, "blank"],
  [true, "unreadable"],
  [anError(), "unreadable"],
  [{ kind: "day", day: aDay("1899-12-30"), time: "14:30" }, "unreadable"],
])("a day column reads %j as %s", (cell, expected) => {
  expect(told(DAY, cell)).toBe(expected);
});

test.each<[Typed, string]>([
  [27, "read 27"],
  [0, "read 0"],
  [-3.5, "read -3.5"],
  [typed("27"), "converted 27"],
  [typed(" 1,250 "), "converted 1250"],
  [typed("1,250,000.5"), "converted 1250000.5"],
  [typed("+5"), "converted 5"],
  [typed("−5"), "converted -5"],
  [typed(".5"), "converted 0.5"],
  [typed("80%"), "converted 0.8"],
  [typed("£3,000"), "converted 3000"],
  [typed("-£ 2.50"), "converted -2.5"],
  [typed("£"), "unreadable"],
  [typed("80 %"), "converted 0.8"],
  [typed("２７"), "converted 27"],
  [typed("12,50"), "unreadable"],
  [typed("27 organisations"), "unreadable"],
  [typed("ten"), "unreadable"],
  [typed("1e3"), "unreadable"],
  [typed("0x10"), "unreadable"],
  [typed("-"), "unreadable"],
  [typed("9".repeat(400)), "unreadable"],
  [Number.NaN, "unreadable"],
  ["2009-10-07", "unreadable"],
  [true, "unreadable"],
  [false, "blank"],
  ["", "blank"],
  [anError(), "unreadable"],
])("a number column reads %j as %s", (cell, expected) => {
  expect(told(NUMBER, cell)).toBe(expected);
});

test.each<[Typed, string]>([
  ["  two \n words ", "read two words"],
  [2009, "read 2009"],
  ["2009-10-07", "read 7 Oct 2009"],
  [true, "read TRUE"],
  [false, "blank"],
  ["\u200b", "blank"],
  [anError(), "unreadable"],
])("a text column reads %j as %s", (cell, expected) => {
  expect(told(TEXT, cell)).toBe(expected);
});

test.each<[Typed, string]>([
  ["yes", "read Yes"],
  [" DEVELOPING ", "read Developing"],
  [true, "read Yes"],
  [false, "read No"],
  ["y", "converted Yes"],
  ["N", "converted No"],
  ["maybe", "unreadable"],
  ["", "blank"],
  [anError(), "unreadable"],
])("a choice reads %j as %s", (cell, expected) => {
  expect(told(SCHEME, cell)).toBe(expected);
});

test("an open choice takes any words, and a known one in its own spelling", () => {
  expect(told(TYPE, "master class")).toBe("read Master Class");
  expect(told(TYPE, "Conference")).toBe("read Conference");
  expect(told(TYPE, anError())).toBe("unreadable");
});

test("no cell of any kind makes reading fail", () => {
  fc.assert(
    fc.property(anyCell, fc.constantFrom(DAY, NUMBER, TEXT, SCHEME, TYPE), (cell, column) => {
      const reading = readCell(column, cell);
      expect(["blank", "read", "converted", "unreadable"]).toContain(reading.state);
      if ("value" in reading) expect(reading.value).not.toBe("");
    }),
  );
});
