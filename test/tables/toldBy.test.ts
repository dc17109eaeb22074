import { TABLES_IN_ORDER } from "../../src/tables/tables";

test.each(TABLES_IN_ORDER)("what tells a row of $name stands in its first columns", (table) => {
  const first = Object.keys(table.columns).slice(0, table.toldBy.length);
  expect(first).toEqual(table.toldBy);
});
