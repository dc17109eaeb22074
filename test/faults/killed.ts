import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { isReading, isToGoogle } from "./isToGoogle";

type Run = (project: Project, options: RunOptions) => unknown;

/**
 * The calls of a run (from 0) before which it makes a difference that Google ends it: those that change
 * something, and the last. A run that is ended before it reads leaves what one leaves that is ended before
 * its next change.
 */
export function callsToEndAt(project: Project, run: Run): readonly number[] {
  const methods: string[] = [];
  run(project, {
    beforeCall: (call) => {
      if (isToGoogle(call)) methods.push(call.method);
    },
  });
  return methods.flatMap((method, call) =>
    isReading(method) && call < methods.length - 1 ? [] : [call],
  );
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
