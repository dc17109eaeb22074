import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { isToGoogle } from "./isToGoogle";

type Run = (project: Project, options: RunOptions) => unknown;

/** How many calls a run makes to Google. */
export function callsOf(project: Project, run: Run): number {
  let calls = 0;
  run(project, { beforeCall: (call) => (isToGoogle(call) ? calls++ : calls) });
  return calls;
}

/**
 * Runs until right before one of its calls (from 0), where Google ends it as after six minutes: no
 * later call does anything, and the lock is nobody's.
 */
export function killBefore(project: Project, run: Run, killedAt: number): void {
  let call = 0;
  try {
    run(project, {
      beforeCall: (one) => {
        if (isToGoogle(one) && call++ >= killedAt)
          throw new ServiceError("Exceeded maximum execution time");
      },
    });
  } catch {
    // Nothing of a killed run says anything to anybody.
  }
  project.state.locks.releaseAll({});
}
