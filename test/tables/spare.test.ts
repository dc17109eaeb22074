import { checkCompact } from "../../src/checks/checkCompact";
import { day } from "../../src/tables/kinds/dayKind";
import { text } from "../../src/tables/kinds/textKind";
import { declareTable, isSpare } from "../../src/tables/table";
import { TABLE_NAMES } from "../../src/tables/tableName";
import { TABLES } from "../../src/tables/tables";
import { aCompact } from "../support/builders";

test("a column is spare unless its table expects it or a row cannot do without it", () => {
  const table = declareTable("Events", {
    purpose: "A row is an event.",
    key: ["ref"],
    expected: ["date"],
    columns: {
      ref: text("Ref", "Its name.", { required: true }),
      date: day("Date", "Its day."),
      cost: text("Cost", "Declared today."),
    },
  });
  expect(Object.keys(table.columns).filter((field) => isSpare(table, field))).toEqual(["cost"]);
});

test("a workbook without any spare column lacks nothing", () => {
  const without = TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLES[name].columns)
      .filter(([field]) => isSpare(TABLES[name], field))
      .map(([, { title }]) => `${name}: ${title}`),
  );
  expect(without).toContain("Accepted: Value accepted");
  const problems = checkCompact(aCompact({ without }));
  expect(problems.filter(({ rule }) => rule === "header-missing")).toEqual([]);
});
