import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import { answerOf, columnOf, replyTo, sheetOf } from "../support/addOn";
import { found, named } from "./world";

/** A job that writes, on the sample that `world.ts` sets up, and the tab that it writes to. */
export interface Job {
  readonly tab: string;
  /** Columns of people's in which it changes a cell. */
  readonly changes?: readonly string[];
  readonly run: (project: Project, options: RunOptions) => unknown;
}

export const JOBS: Readonly<Record<string, Job>> = {
  "update progress": {
    tab: "Success measures",
    run: (project, options) => replyTo(project, "updateProgress", { asAt: null }, options),
  },
  "update progress, its log": {
    tab: "Progress log",
    run: (project, options) => replyTo(project, "updateProgress", { asAt: null }, options),
  },
  "check the workbook": {
    tab: "Members",
    run: (project, options) => replyTo(project, "checkWorkbook", {}, options),
  },
  "apply a fix": {
    tab: "Members",
    changes: ["Email"],
    run: (project, options) => {
      const problem = named(found(project, ({ suggestion }) => suggestion !== null));
      return replyTo(project, "applyFix", { problem }, options);
    },
  },
  "accept a problem": {
    tab: "Accepted",
    run: (project, options) => {
      const problem = named(
        found(project, ({ suggestion, cell }) => suggestion === null && cell !== ""),
      );
      return replyTo(project, "acceptProblem", { problem, reason: "known" }, options);
    },
  },
  "save a member": {
    tab: "Members",
    changes: ["Phone"],
    run: (project, options) => {
      const members = sheetOf(project, "Members");
      const from = String(members.cell(3, columnOf(members, "Phone"))?.value ?? "");
      const organisation = String(members.cell(3, 1)?.value);
      const cells = [{ title: "Phone", from, to: "saved" }];
      return replyTo(project, "saveMember", { organisation, row: 3, cells }, options);
    },
  },
  "import a list": {
    tab: "Members",
    run: (project, options) => importList(project, options),
  },
  "import a list, its list of changes": {
    tab: "Undo",
    run: (project, options) => importList(project, options),
  },
  "undo an import": {
    tab: "Members",
    run: undoImport,
  },
  "undo an import, its list of changes": {
    tab: "Undo",
    run: undoImport,
  },
  "make a report": {
    tab: "Reports",
    run: (project, options) => replyTo(project, "makeReport", { asAt: null }, options),
  },
};

const OLD_LIST = {
  name: "2008 list",
  cells: [
    ["Organisation", "Main contact", "Notes"],
    ["New Members Ltd", "Nia New", "=1+1"],
    ["Newer Members Ltd", "Ned Newer", "+2"],
  ],
  merges: [],
};

function importList(project: Project, options: RunOptions) {
  const ask = { sheets: [OLD_LIST], map: [], write: true };
  return replyTo(project, "importSpreadsheet", ask, options);
}

/** What came in goes again, from above a row that somebody has typed since. */
function undoImport(project: Project, options: RunOptions) {
  importList(project, {});
  const members = sheetOf(project, "Members");
  const below = members.lastRow() + 1;
  if (below > members.rowCount) insertRows(members, below, 1, "from before");
  members.setCell(below, 1, { value: "Later Members Ltd" });
  const [change] = answerOf(project, "readProblems", {}).changes;
  return replyTo(project, "undoChange", { id: change?.id ?? 0 }, options);
}
