import type { LockPort } from "../app/ports";
import { Refusal } from "../domain/problem";

const PATIENCE_MS = 5000;

/**
 * The document's lock: two people who press a button at once do not write over each other. `onTaken`
 * is told once it is held: what was read before may be another's past.
 */
export function documentLock(onTaken: () => void): LockPort {
  return {
    whileLocked: (job) => {
      const lock = LockService.getDocumentLock();
      if (lock !== null && !lock.tryLock(PATIENCE_MS)) {
        throw new Refusal(
          "locked",
          "Someone else is working in this spreadsheet with the Compact menu just now. Nothing was changed; try again in a minute.",
        );
      }
      try {
        onTaken();
        const outcome = job();
        // Writes are held back until now: they must land before anybody else may begin.
        SpreadsheetApp.flush();
        return outcome;
      } finally {
        lock?.releaseLock();
      }
    },
  };
}
