import { smallestWithFault } from "./smallest";
import type { PlainWorkbook } from "./workbooks/plainWorkbook";

test("of a workbook with a fault only the rows and cells that make it are left", () => {
  const workbook: PlainWorkbook = {
    today: "2009-10-07",
    tabs: {
      Members: [
        ["Organisation", "Notes"],
        ["Corby Borough Council", "one"],
        ["Tresham Institute", "two"],
        ["Moulton College", "three"],
      ],
      Events: [["Event"], ["Master class"]],
    },
  };
  const hasTresham = ({ tabs }: PlainWorkbook) =>
    (tabs.Members ?? []).some(([organisation]) => organisation === "Tresham Institute");
  expect(smallestWithFault(workbook, (smaller) => smaller.findIndex(hasTresham)).tabs).toEqual({
    Members: [
      ["Organisation", "Notes"],
      ["Tresham Institute", null],
    ],
    Events: [["Event"]],
  });
});
