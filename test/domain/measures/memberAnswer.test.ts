import type { ColumnKind } from "../../../src/cells/columnKind";
import { answerOf, tested } from "../../../src/domain/measures/memberAnswer";
import { TABLES } from "../../../src/tables/tables";
import { aCell, anError, type Typed } from "../../support/builders";

const COLUMNS = TABLES.Members.columns;
const asSaid = (inWords: string): object => expect.objectContaining({ inWords });
const has = (on: string | null = null, amount = 1) => ({ kind: "has", on, amount });
const hasNot = (reason: string) => ({ kind: "has not", why: asSaid(reason) });
const unreadable = (seen: string) => ({ kind: "unreadable", why: asSaid(`unreadable: ${seen}`) });

test.each<[ColumnKind, Typed, object]>([
  ["day", "2009-05-01", has("2009-05-01")],
  ["day", "", hasNot("no date")],
  ["day", "n/a", hasNot("no date ('n/a')")],
  ["day", "last week", unreadable("'last week'")],
  ["choice", "Yes", has()],
  ["choice", true, has()],
  ["choice", "no", hasNot("answered No")],
  ["choice", false, hasNot("answered No")],
  ["choice", "", hasNot("has not answered")],
  ["choice", "tbc", hasNot("has not answered")],
  ["choice", "perhaps", unreadable("'perhaps'")],
  ["number", 3, has(null, 3)],
  ["number", -3, has(null, -3)],
  ["number", 0, hasNot("none (0)")],
  ["number", "", hasNot("no figure")],
  ["number", "n/a", hasNot("no figure ('n/a')")],
  ["number", "many", unreadable("'many'")],
  ["yes or no", "y", has()],
  ["yes or no", true, has()],
  ["yes or no", false, hasNot("answered No")],
  ["yes or no", "", hasNot("has not answered")],
  ["yes or no", "partly", { kind: "unclear", why: asSaid("answered 'partly'") }],
  ["text", "a course", has()],
  ["text", "", hasNot("nothing entered")],
  ["text", "none", hasNot("says 'none'")],
])("a column of kind %s with %j", (kind, cell, answer) => {
  expect(answerOf(kind, aCell(cell), null)).toEqual(answer);
});

test("an error is unreadable in every column", () => {
  for (const kind of ["day", "choice", "number", "yes or no", "text"] as const) {
    expect(answerOf(kind, anError("#N/A"), null)).toEqual(unreadable("'#N/A'"));
  }
});

test("a column of the add-on's has its own options, and takes no figure below zero", () => {
  const scheme = COLUMNS.apprenticeshipScheme;
  const others = scheme.options.filter((option) => !["Yes", "No"].includes(option));
  for (const option of others) {
    expect(answerOf("choice", aCell(option.toUpperCase()), scheme)).toEqual(
      hasNot(option.toLowerCase()),
    );
  }
  expect(answerOf("number", aCell(2), COLUMNS.apprentices)).toEqual(has(null, 2));
  expect(answerOf("number", aCell(0), COLUMNS.apprentices)).toEqual(hasNot("none (0)"));
  expect(answerOf("number", aCell(-2), COLUMNS.apprentices)).not.toEqual(has(null, -2));
  // A column of another kind has no say in how its cells are read.
  expect(answerOf("number", aCell(-2), scheme)).toEqual(has(null, -2));
  expect(answerOf("choice", aCell("perhaps"), COLUMNS.apprentices)).toEqual(
    unreadable("'perhaps'"),
  );
});

const AT_LEAST_3 = { header: "x", operator: ">=", value: "3" } as const;
const SINCE_MAY = { header: "x", operator: ">=", value: "1/5/2009" } as const;

test.each<[ColumnKind, Typed, boolean, object]>([
  ["number", 3, true, has()],
  ["number", 2, false, hasNot("2 is less than 3")],
  ["number", 0, false, hasNot("none (0)")],
  ["number", "", false, hasNot("no figure")],
  ["number", "n/a", false, hasNot("no figure ('n/a')")],
  ["number", "many", false, unreadable("'many'")],
  ["text", "", false, hasNot("nothing entered")],
  ["text", "many", false, hasNot("'many' does not compare with '3'")],
  ["choice", "", false, hasNot("nothing entered")],
])("a %s that is asked for 3 at least, %j", (kind, cell, passes, answer) => {
  expect(tested(kind, aCell(cell), passes, AT_LEAST_3)).toEqual(answer);
});

test("a day that is asked for counts by its day, and one that fails says why", () => {
  expect(tested("day", aCell("2009-05-02"), true, SINCE_MAY)).toEqual(has("2009-05-02"));
  expect(tested("day", aCell("2009-04-01"), false, SINCE_MAY)).toEqual(
    hasNot("1 Apr 2009 is before 1 May 2009"),
  );
  expect(tested("day", aCell(""), false, SINCE_MAY)).toEqual(hasNot("no date"));
  expect(tested("day", aCell("soon"), false, SINCE_MAY)).toEqual(unreadable("'soon'"));
  expect(tested("day", anError(), true, SINCE_MAY)).toEqual(unreadable("'#N/A'"));
});
