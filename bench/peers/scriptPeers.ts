import { readFileSync } from "node:fs";
import type { Project } from "../../local/appsScript/project/project";
import { openProject } from "../../local/cli/openProject";
import { addOnOnSample, answerOf, columnOf, columnValues, sheetOf } from "../../test/support/addOn";
import type { Figure } from "../figure";
import { growMembers } from "../growMembers";

const SIZES = [27, 500, 5_000, 20_000];
const SCRIPT = "bench/peers/scripts/updateScript.js";

/** What scripts without the add-on ask of Google's services; each comes to the same figures first. */
export function scriptPeers(): readonly Figure[] {
  return SIZES.flatMap((members) => {
    const sample = addOnOnSample();
    growMembers(sample, members);
    answerOf(sample, "updateProgress", { asAt: null });
    const right = figuresIn(sample);
    const script = scriptOn(sample);
    return [
      ["figures kept up to date, cell by cell", "updateCellByCell"],
      ["figures kept up to date, block by block", "updateByBlock"],
      ["two rules checked, cell by cell", "checkCellByCell"],
      ["two rules checked, block by block", "checkByBlock"],
    ].map(([what = "", name = ""]): Figure => {
      if (name.startsWith("update")) clearFigures(script);
      script.calls.reset();
      script.run(name, []);
      const measured = script.calls.counted().total;
      const found = figuresIn(script);
      if (found !== right) throw new Error(`${name} comes to ${found}; the add-on to ${right}.`);
      return {
        what: `a script: ${what}, ${members.toLocaleString("en-GB")} members`,
        measured,
        unit: "calls",
        limit: null,
      };
    });
  });
}

function scriptOn({ files, workbook }: Project): Project {
  const source = readFileSync(SCRIPT, "utf8");
  const scripts = [{ name: "updateScript.js", source }];
  return openProject({ ...files, scripts, pages: new Map() }, workbook, () => undefined);
}

/** Of the measures that the script knows how to count. */
function figuresIn(project: Project): string {
  const measures = sheetOf(project, "Success measures");
  const statuses = columnValues(measures, "Status");
  const actual = columnValues(measures, "Actual");
  const known = columnValues(measures, "Measured by").flatMap((by, at) =>
    by === "Members with" || by === "Events held" ? [[actual[at], statuses[at]]] : [],
  );
  return JSON.stringify(known);
}

/** So that nothing is right that the script has not written. */
function clearFigures(project: Project): void {
  const measures = sheetOf(project, "Success measures");
  for (const title of ["Actual", "Status"]) {
    const column = columnOf(measures, title);
    for (let row = 2; row <= measures.lastRow(); row++) measures.setCell(row, column, undefined);
  }
}
