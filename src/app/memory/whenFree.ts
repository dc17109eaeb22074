import { Refusal } from "../../domain/problem";
import type { LockPort } from "../ports";

/** Does the job while holding the lock, or leaves it where somebody else is at work. */
export function whenFree(lock: LockPort, job: () => void): void {
  try {
    lock.whileLocked(job);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== "locked") throw thrown;
  }
}
