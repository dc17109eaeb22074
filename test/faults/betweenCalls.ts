import type { Project } from "../../local/appsScript/project/project";
import { sheetOf, workbookOf } from "../support/addOn";
import { EDITS } from "./edits";
import { isToGoogle } from "./isToGoogle";
import { JOBS, type Job } from "./jobs";
import { peoplesRows } from "./peoplesRows";
import type { World } from "./world";

/** One job with one edit of another person right before one of its calls to Google. */
export interface Interleaving {
  readonly job: string;
  readonly edit: string;
  readonly call: number;
}

/** Every job with every kind of edit before every call that it makes. */
export function interleavings(world: World): readonly Interleaving[] {
  return Object.entries(JOBS).flatMap(([job, { run }]) => {
    let calls = 0;
    run(world.open(), { beforeCall: (call) => (isToGoogle(call) ? calls++ : calls) });
    const edits = Object.keys(EDITS);
    return edits.flatMap((edit) =>
      Array.from({ length: calls }, (_, call): Interleaving => ({ job, edit, call })),
    );
  });
}

/** What people had and have no longer, or have in another row: one sentence each; none is right. */
export function lossesOf(world: World, { job: name, edit, call }: Interleaving): readonly string[] {
  const job = JOBS[name];
  const change = EDITS[edit];
  if (job === undefined || change === undefined) throw new Error(`There is no ${name} or ${edit}.`);
  const project = world.open();
  const sheet = sheetOf(project, job.tab);
  let made = 0;
  try {
    job.run(project, {
      beforeCall: (one) => {
        if (isToGoogle(one) && made++ === call) change(sheet);
      },
    });
  } catch {
    // A fault that is told is no loss; what is in the tabs says whether there is one.
  }
  const untouched = world.open();
  if (made > call) change(sheetOf(untouched, job.tab));
  return lostRows(job, untouched, project);
}

function lostRows({ changes = [] }: Job, before: Project, after: Project): readonly string[] {
  return workbookOf(before).sheets.flatMap((sheet) => {
    const now = workbookOf(after).sheetById(sheet.id);
    const left = now === undefined ? [] : [...peoplesRows(now, changes)];
    return peoplesRows(sheet, changes).flatMap((row) => {
      const at = left.indexOf(row);
      if (at < 0) return [`${sheet.name} no longer has ${row}`];
      left.splice(at, 1);
      return [];
    });
  });
}
