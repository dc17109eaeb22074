import type { Project } from "../local/appsScript/project/project";
import type { AskOf } from "../src/app/calls/calls";
import { addOnOnSample, answerOf, columnOf, edit, sheetOf } from "../test/support/addOn";
import { type Figure, medianMs } from "./figure";
import { growMembers } from "./growMembers";

/** Calls on the table, the properties or files: those that Google charges for. */
const DEAR =
  /^(Range\.(get|set)(Values?|Formulas?|Notes?|NumberFormats?)|Properties\.|Drive\.Files\.)/;

/** What the jobs ask of Google's services, with 27 members and with 5,000. */
export function bench(): readonly Figure[] {
  const figures: Figure[] = [];
  for (const members of [27, 5_000]) {
    const project = addOnOnSample();
    growMembers(project, members);
    const size = `${members.toLocaleString("en-GB")} members`;
    project.calls.reset();
    answerOf(project, "updateProgress", { asAt: null });
    figures.push(
      { what: `Update progress, ${size}: all calls`, ...calls(project, /./), limit: 90 },
      {
        what: `Update progress, ${size}: cells, properties, files`,
        ...calls(project, DEAR),
        limit: 25,
      },
    );
    figures.push(...importAndUndo(members));
    answerOf(project, "checkWorkbook", {});
    project.calls.reset();
    const typeOne = () => typeEmail(project, `someone${Math.random()}@`);
    typeOne();
    figures.push({
      what: `onEdit in Members, ${size}: calls that read or write cells`,
      ...calls(project, /^Range\.[gs]etValues?$/),
      limit: 3,
    });
    figures.push({
      what: `onEdit in Members, ${size}, in the local workspace`,
      measured: medianMs(typeOne, 3),
      unit: "ms",
      limit: 30_000,
    });
  }
  return figures;
}

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

function typeEmail(project: Project, text: string): void {
  const members = sheetOf(project, "Members");
  const column = columnOf(members, "Email");
  edit(project, { kind: "type", sheetId: members.id, row: 3, column, text });
}
