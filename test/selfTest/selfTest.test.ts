import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { TriggerRunner } from "../../local/appsScript/services/core/script/triggerRunner";
import { distFiles, openProject } from "../../local/cli/openProject";
import { Workbook } from "../../local/sheets/workbook/workbook";
import { UNPROVEN } from "../../src/selfTest/unproven";
import { addOnOnSample, ROOT, sheetOf } from "../support/addOn";
import { hasLibreOffice } from "../support/libreOffice";

const NOW = Date.parse("2026-11-27T09:00:00Z");

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, "build/selftest.mjs")]);
});

function selfTestOn(workbook: Workbook): { project: Project; aMinuteLater: () => void } {
  const clock = new SimulatedClock(new Date(NOW));
  const files = distFiles(join(ROOT, ".build/selftest/dist"));
  const project = openProject(files, workbook, () => undefined, { clock });
  const runner = new TriggerRunner(project.state.triggers, clock, (handler, event) => {
    project.run(handler, [event], { withUi: false });
  });
  const aMinuteLater = () => {
    expect(runner.advanceTo(NOW + 120_000).map(({ error }) => error)).toEqual([null]);
  };
  return { project, aMinuteLater };
}

function newSpreadsheet(): Workbook {
  const workbook = new Workbook({ name: "Compact self-test" });
  workbook.addSheet("Sheet1");
  return workbook;
}

/** Each row's outcome with what was seen, where it is not what it should be. */
function outcomes(project: Project): readonly (readonly [string, string])[] {
  const sheet = sheetOf(project, "Self-test");
  return UNPROVEN.map(({ what }, index) => {
    expect(sheet.cell(index + 2, 1)?.value).toBe(what);
    const outcome = String(sheet.cell(index + 2, 2)?.value);
    const seen = outcome === "does not hold" ? `: ${sheet.cell(index + 2, 3)?.value}` : "";
    return [what, outcome + seen];
  });
}

test("in the local workspace everything holds that one account can show", () => {
  const { project, aMinuteLater } = selfTestOn(newSpreadsheet());
  const printed = String(project.run("runSelfTest"));
  const lines = printed.split("\n");
  expect(lines[0]).toBe("Outcome | What | What was seen");
  expect(lines.slice(1).map((line) => line.split(" | ")[1])).toEqual(
    UNPROVEN.map(({ what }) => what),
  );
  aMinuteLater();
  const expected = UNPROVEN.filter(({ what }) => hasLibreOffice() || !/the PDF/.test(what)).map(
    ({ what, attempt }) => [what, attempt === undefined ? "by eye" : "holds"],
  );
  expect(outcomes(project)).toEqual(expect.arrayContaining(expected));
  expect(project.state.triggers.all).toEqual([]);
});

test.each([
  { locale: "cy_GB", timeZone: "Europe/Belfast" },
  { locale: "en_US", timeZone: "America/Los_Angeles" },
])("it leaves the spreadsheet with the locale and the time zone that it had: %p", (settings) => {
  const workbook = newSpreadsheet();
  Object.assign(workbook, settings);
  const { project } = selfTestOn(workbook);
  project.run("runSelfTest");
  expect(workbook).toMatchObject(settings);
  const failed = outcomes(project).filter(([, outcome]) => outcome.startsWith("does not hold"));
  expect(
    failed.map(([what]) => what).filter((what) => hasLibreOffice() || !/the PDF/.test(what)),
  ).toEqual([]);
});

test("it does nothing in a spreadsheet that holds something", () => {
  const { workbook } = addOnOnSample();
  if (workbook === null) throw new Error("The sample has no workbook.");
  const tabs = workbook.sheets.map(({ name }) => name);
  const { project } = selfTestOn(workbook);
  expect(() => project.run("runSelfTest")).toThrow("make a new one for it. Nothing was done.");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(tabs);
});

test("what does not hold is said, and the rest is tried all the same", () => {
  const workbook = newSpreadsheet();
  const { project } = selfTestOn(workbook);
  // A spreadsheet that never reads dates month first.
  Object.defineProperty(workbook, "locale", { get: () => "en_GB", set: () => undefined });
  project.run("runSelfTest");
  const failed = outcomes(project).filter(([, outcome]) => outcome.startsWith("does not hold"));
  expect(failed.map(([what]) => what)).toEqual(UNPROVEN.slice(0, 2).map(({ what }) => what));
  expect(failed[0]?.[1]).toContain("07/10/2009 typed under en_GB: 2009-10-07");
});
