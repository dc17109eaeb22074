import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { addOnOnEmpty, addOnOnSample, answerOf, workbookOf } from "../support/addOn";
import { callsToEndAt, killBefore } from "./killed";
import { differences, wholeState } from "./wholeState";
import { type World, worldOf } from "./world";

/** A job that lays something out. */
export interface LayingOut {
  readonly world: World;
  readonly run: (project: Project, options?: RunOptions) => unknown;
}

/** A run of a job that Google ends before a call (from 0). */
export interface Stop {
  readonly job: LayingOut;
  readonly name: string;
  readonly call: number;
}

/** The jobs that lay something out, on workbooks that lack it. */
export function layingOut(): Readonly<Record<string, LayingOut>> {
  const setUp = (project: Project, options = {}) => answerOf(project, "setUpWorkbook", {}, options);
  const update = (project: Project, options = {}) =>
    answerOf(project, "updateProgress", { asAt: "2009-06-30" }, options);
  return {
    "sets a workbook up": { world: worldOf(addOnOnEmpty()), run: setUp },
    "adds the log": { world: sampleWithout("Progress log"), run: update },
    "sets up what exists and lacks tabs": {
      world: sampleWithout("Progress log", "Accepted", "Settings"),
      run: setUp,
    },
  };
}

/** Every call at which it makes a difference that each job is stopped. */
export function stopsOf(jobs: Readonly<Record<string, LayingOut>>): readonly Stop[] {
  return Object.entries(jobs).flatMap(([name, job]) =>
    callsToEndAt(job.world.open(), job.run).map((call) => ({ job, name, call })),
  );
}

/** In what runs that were stopped, and run again, differ from undisturbed ones. */
export function leftDisturbed(
  stops: readonly Stop[],
  finished = new Map<LayingOut, readonly string[]>(),
): readonly string[] {
  return stops.flatMap(({ job, name, call }) => {
    const { world, run } = job;
    const expected = finished.get(job) ?? finishedState(job);
    finished.set(job, expected);
    const project = world.open();
    killBefore(project, run, call);
    run(project);
    const [different] = differences(expected, wholeState(project));
    return different === undefined
      ? []
      : [`A run that ${name}, stopped before call ${call}: ${different.slice(0, 300)}`];
  });
}

function finishedState({ world, run }: LayingOut): readonly string[] {
  const project = world.open();
  run(project);
  return wholeState(project);
}

function sampleWithout(...names: readonly string[]): World {
  const project = addOnOnSample();
  for (const name of names) {
    const sheet = workbookOf(project).sheetByName(name);
    if (sheet !== undefined) workbookOf(project).removeSheet(sheet);
  }
  return worldOf(project);
}
