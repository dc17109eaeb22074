import { strFromU8, unzipSync } from "fflate";
import type { Project } from "../../local/appsScript/project/project";
import { AIMS_OF_CHARTER } from "../../src/domain/aims/charterAims";
import { addOnOnSample, answerOf, put, sheetOf, workbookOf } from "../support/addOn";

/** The Statement's words about aims, of a workbook whose first priority serves what is typed. */
function saidOfAims(typed: string | number): string {
  const project = addOnOnSample();
  const aims = workbookOf(project).addSheet("Aims");
  for (const [at, title] of ["Ref", "Aim"].entries()) aims.setCell(1, at + 1, { value: title });
  for (const [row, [ref, aim]] of AIMS_OF_CHARTER.entries()) {
    // Google makes a number of what is typed in a new tab.
    aims.setCell(row + 2, 1, { value: Number(ref) });
    aims.setCell(row + 2, 2, { value: aim });
  }
  const priorities = sheetOf(project, "Priorities");
  for (let row = 2; row <= priorities.lastRow(); row++) {
    put(priorities, row, "Aims", row === 2 ? typed : "none");
  }
  answerOf(project, "makeStatement", {});
  return documentText(project);
}

function documentText(project: Project): string {
  const file = project.state.drive.all.find(({ name }) => name.startsWith("Statement of Annual"));
  const { "word/document.xml": xml = new Uint8Array() } = unzipSync(
    file?.content?.bytes ?? new Uint8Array(),
  );
  return strFromU8(xml).replace(/<[^>]+>/g, "");
}

test.each([
  ["1,2 & 4", ["3", "5"]],
  ["all", []],
  ["all but 4", ["4"]],
  ["1 - 3", ["4", "5"]],
  ["2.1", ["1", "2.2", "2.3", "2.4", "3", "4", "5"]],
  // What Google has made of it.
  [2.1, ["1", "2.2", "2.3", "2.4", "3", "4", "5"]],
  [2, ["1", "3", "4", "5"]],
])("the Statement names the aims without a measure where a priority serves %j", (typed, refs) => {
  const said = saidOfAims(typed);
  const named = AIMS_OF_CHARTER.filter(([ref, aim]) => said.includes(`${ref} ${aim}`));
  expect(named.map(([ref]) => ref)).toEqual(refs);
  expect(said.includes("Every aim of the Charter has a success measure.")).toBe(refs.length === 0);
});
