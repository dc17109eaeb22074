import type { Project } from "../local/appsScript/project/project";
import type { AskOf } from "../src/app/calls/calls";
import { addOnOnSample, answerOf } from "../test/support/addOn";
import { callsOfEntryPoints, typeEmail } from "../test/support/callsOfEntryPoints";
import { type Figure, msOf } from "./figure";
import { growMembers } from "./growMembers";

const SIZES = [27, 500, 5_000, 20_000];
/** What the calls of a way in may come to, beside the least that could do; the tests hold it too. */
const MOST_TIMES_THE_LOWEST = 1.3;

export const TITLE = "Calls on Google's services";

/** What the jobs ask of Google's services, however many members there are. */
export function bench(): readonly Figure[] {
  const figures: Figure[] = [];
  for (const members of SIZES) {
    const project = addOnOnSample();
    growMembers(project, members);
    const size = `${members.toLocaleString("en-GB")} members`;
    for (const { what, calls, lowest } of callsOfEntryPoints(project)) {
      const limit = Math.floor(MOST_TIMES_THE_LOWEST * lowest);
      figures.push({
        what: `${what}, ${size}`,
        measured: calls,
        unit: "calls",
        limit,
        ...(members === SIZES[0] && what.startsWith("Set up") ? { why: WHY_SET_UP } : {}),
      });
    }
    figures.push(...importAndUndo(members));
    answerOf(project, "checkWorkbook", {});
    project.calls.reset();
    const typeOne = () => typeEmail(project, 3, `someone${Math.random()}@`);
    typeOne();
    figures.push({
      what: `onEdit in Members, with accepted problems, ${size}: calls that read or write cells`,
      ...calls(project, /^Range\.[gs]etValues?$/),
      limit: 4,
    });
    figures.push({
      what: `onEdit in Members, ${size}, in the local workspace`,
      ...msOf(typeOne, 3),
      limit: 30_000,
    });
  }
  return figures;
}

const WHY_SET_UP =
  "aimed at are 210, and 600 on an empty workbook, where it is about 825. More than half of them ask what Google has handed over already: the condition, the words and the places of 44 conditional formats (168 calls) and of 6 protections (12), each an object of its own; whether such a question goes as far as Google's server could not be tried here. 30 of the formats fill a cell that has a problem, at 4 calls each; one format for all of them would follow a header that somebody moves or renames less surely. Of the 825 the widths of 135 columns are 101, for which there is no call for several at once.";

function importAndUndo(rows: number): readonly Figure[] {
  const project = addOnOnSample();
  project.calls.reset();
  answerOf(project, "importSpreadsheet", { sheets: [oldList(rows)], map: [], write: true });
  const brought = calls(project, /./);
  const [change] = answerOf(project, "readProblems", {}).changes;
  project.calls.reset();
  answerOf(project, "undoChange", { id: change?.id ?? 0 });
  const what = `Import of ${rows.toLocaleString("en-GB")} rows`;
  return [
    { what: `${what}: all calls`, ...brought, limit: 120 },
    { what: `${what}, undone: all calls`, ...calls(project, /./), limit: 120 },
  ];
}

function oldList(rows: number): AskOf<"importSpreadsheet">["sheets"][number] {
  const cells = Array.from({ length: rows }, (_, row) => [
    `Parish Council of ${row + 1} Acre`,
    `Person ${row + 1}`,
    `clerk@parish${row + 1}.example`,
  ]);
  return {
    name: "Old list",
    cells: [["Organisation", "Main contact", "Email"], ...cells],
    merges: [],
  };
}

function calls(project: Project, which: RegExp): { measured: number; unit: "calls" } {
  const counted = Object.entries(project.calls.counted().byMethod);
  const measured = counted
    .filter(([method]) => which.test(method))
    .reduce((sum, [, count]) => sum + count, 0);
  return { measured, unit: "calls" };
}
