import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { openProject } from "../../local/cli/openProject";
import { workbookFromJson, workbookToJson } from "../../local/sheets/workbook/workbookJson";
import { addOnOn, addOnOnEmpty, addOnOnSample, answerOf, workbookOf } from "../support/addOn";
import { callsOf, killBefore } from "./killed";
import { planted } from "./planted";
import { sampleOf } from "./sample";
import { differences, wholeState } from "./wholeState";

jest.setTimeout(300_000);

interface Job {
  readonly open: () => Project;
  readonly run: (project: Project, options?: RunOptions) => unknown;
}

const JOBS = {
  "sets a workbook up": {
    open: addOnOnEmpty,
    run: (project: Project, options = {}) => answerOf(project, "setUpWorkbook", {}, options),
  },
  "adds the log": {
    open: copies(sampleWithout("Progress log")),
    run: (project: Project, options = {}) =>
      answerOf(project, "updateProgress", { asAt: "2009-06-30" }, options),
  },
  "sets up what exists and lacks tabs": {
    open: copies(sampleWithout("Progress log", "Accepted", "Settings")),
    run: (project: Project, options = {}) => answerOf(project, "setUpWorkbook", {}, options),
  },
} satisfies Readonly<Record<string, Job>>;

test.each(Object.entries(JOBS))(
  "a run that %s comes, stopped at any call and run again, to what it would have come to",
  (_name, job) => {
    const calls = Array.from({ length: callsOf(job.open(), job.run) }, (_, call) => call);
    const chosen = process.env.EVERY_CALL === undefined ? sampleOf(calls, 40, 10) : calls;
    expect(leftDisturbed(job, chosen).slice(0, 5)).toEqual([]);
  },
);

test("that it does not is noticed, where nothing remembers what was begun", () => {
  const files = planted(
    "function rememberBeingLaidOut(memory, now2) {",
    "function rememberBeingLaidOut() { return;",
  );
  const open = () => openProject(files, workbookOf(addOnOnEmpty()), () => undefined);
  const job = { ...JOBS["sets a workbook up"], open };
  expect(leftDisturbed(job, [300]).length).toBeGreaterThan(0);
});

/** In what a run that was stopped at a call, and run again, differs from an undisturbed one. */
function leftDisturbed({ open, run }: Job, calls: readonly number[]): readonly string[] {
  const undisturbed = open();
  run(undisturbed);
  const expected = wholeState(undisturbed);
  return calls.flatMap((call) => {
    const project = open();
    killBefore(project, run, call);
    run(project);
    return differences(expected, wholeState(project)).map((line) => `call ${call}, ${line}`);
  });
}

function sampleWithout(...names: readonly string[]): Project {
  const project = addOnOnSample();
  for (const name of names) {
    const sheet = workbookOf(project).sheetByName(name);
    if (sheet !== undefined) workbookOf(project).removeSheet(sheet);
  }
  return project;
}

function copies(project: Project): () => Project {
  const json = JSON.stringify(workbookToJson(workbookOf(project)));
  return () => addOnOn(workbookFromJson(JSON.parse(json)));
}
