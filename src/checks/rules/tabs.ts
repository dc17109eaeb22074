import type { Column } from "../../tables/column";
import type { Need } from "../../tables/table";
import { tableRule } from "../rule";

/** Tabs that nothing is lacking without. */
const ADDED_WHEN_NEEDED: readonly Need[] = ["made when needed", "spare"];

export const TAB_RULES = [
  tableRule({
    kind: "headers",
    id: "table-missing",
    severity: "error",
    looksAt: "Every tab; a warning for tabs that the figures can do without",
    wrong: "A tab is missing.",
    mend: "Choose Compact > Set up workbook, or give the tab that holds it this name.",
    mendedBy: "set up",
    find: (reading) => {
      const { name, need } = reading.table;
      if (reading.sheetName !== null || ADDED_WHEN_NEEDED.includes(need)) return [];
      return [
        {
          message: `There is no tab called ${name}. Choose Compact > Set up workbook to add it, or give the tab that holds this the name ${name}.`,
          ...(need === "indispensable" ? {} : { severity: "warning" }),
        },
      ];
    },
  }),
  tableRule({
    kind: "headers",
    id: "header-row-missing",
    severity: "error",
    looksAt: "The first twenty rows of every tab",
    wrong: "A tab has no row of headers.",
    mend: "Choose Compact > Set up workbook, or type the headers above the rows.",
    mendedBy: "set up",
    find: (reading) => {
      const { name, need, columns } = reading.table;
      if (reading.sheetName === null || reading.headerRow !== null) return [];
      if (ADDED_WHEN_NEEDED.includes(need)) return [];
      const typed = Object.values<Column>(columns).filter(({ auto }) => !auto);
      const [first = "", second = ""] = typed.map(({ title }) => title);
      return [
        {
          message: `${name} has no row of headers (${first}, ${second} and so on) among its first twenty rows, so nothing in it can be read. Choose Compact > Set up workbook, or type the headers above the rows.`,
        },
      ];
    },
  }),
];
