import { layoutOf } from "../../src/tables/layout";
import { TABLES } from "../../src/tables/tables";

const COLUMNS = Object.values(TABLES).flatMap((table) =>
  layoutOf(table).map((column) => ({ ...column, table: table.name })),
);

test("rows are of one height: nothing wraps but what is read as paragraphs", () => {
  const wrapping = COLUMNS.filter(({ wrapping }) => wrapping === "wrap");
  expect(wrapping.map(({ table, title }) => `${table}: ${title}`)).toEqual([
    "Group updates: Update",
    "Letters: Words",
  ]);
});

test("a header has room for its longest word beside the button of a filter", () => {
  const apprentices = COLUMNS.find(({ title }) => title === "Apprentices");
  // The word in bold is 77 pixels wide, the button with its edge 20, the padding 6.
  expect(apprentices?.width).toBeGreaterThanOrEqual(103);
});
