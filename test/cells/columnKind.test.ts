import { type ColumnKind, kindByCells } from "../../src/cells/columnKind";
import { aCell, anError, type Typed, typed } from "../support/builders";

test.each<[string, string, readonly Typed[], ColumnKind]>([
  ["days", "Green pledge", ["2009-05-01", typed("2 June 2009"), typed("soon"), ""], "day"],
  ["as many days as words", "Green pledge", ["2009-05-01", typed("soon")], "day"],
  ["serials under a header of dates", "Date of pledge", [39714, 39800], "day"],
  ["serials under any other header", "Budget", [39714, 39800], "number"],
  ["figures", "Budget", [1, typed("2,500"), typed("lots")], "number"],
  ["ticks", "Green", [true, false], "yes or no"],
  ["only unticked boxes", "Green", [false, false], "yes or no"],
  ["Yes and No", "Green", ["Yes", "no", "Y"], "yes or no"],
  ["one plain answer among any number of words", "Green", ["Yes", "a", "b", "c"], "yes or no"],
  ["as many figures as answers", "Green", ["Yes", 2], "number"],
  ["none, which is no plain answer", "Green", ["none", "solar"], "text"],
  ["words", "Green", ["bicycles", "solar"], "text"],
  ["errors and placeholders say nothing", "Green", [anError(), "n/a", "-", "2009-05-01"], "day"],
  ["nothing, under a header of dates", "Signed on", ["", ""], "day"],
  ["nothing", "Green", ["", ""], "text"],
])("%s", (_, title, cells, kind) => {
  expect(kindByCells(title, cells.map(aCell))).toBe(kind);
});
