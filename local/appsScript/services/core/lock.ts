import { googleClass, type PlaceOf } from "../../declare/googleClass";
import { ANY } from "../../declare/kinds";
import { methods } from "../../declare/methods";
import { table } from "../../declare/surface";
import { ServiceError } from "../serviceError";
import { conversionError } from "../signature";

export type LockKind = "document" | "script" | "user";

/** Who holds each lock. It outlives the run of a script; the locks that a run took do not. */
export class Locks {
  readonly #holders = new Map<LockKind, object>();

  /** Somebody else takes the lock, until the returned function is called. */
  holdByAnother(kind: LockKind): () => void {
    const other = {};
    this.#holders.set(kind, other);
    return () => this.release(kind, other);
  }

  take(kind: LockKind, holder: object): boolean {
    const current = this.#holders.get(kind);
    if (current !== undefined && current !== holder) return false;
    this.#holders.set(kind, holder);
    return true;
  }

  isHeldBy(kind: LockKind, holder: object): boolean {
    return this.#holders.get(kind) === holder;
  }

  release(kind: LockKind, holder: object): void {
    if (this.isHeldBy(kind, holder)) this.#holders.delete(kind);
  }

  /** At the end of a run, and while a dialog waits for a person. */
  releaseAll(holder: object): void {
    for (const [kind] of [...this.#holders]) this.release(kind, holder);
  }
}

/** `holder` stands for the run of the script. */
interface Holding {
  readonly locks: Locks;
  readonly holder: object;
}

export const LOCK_SERVICE =
  googleClass<GoogleAppsScript.Lock.LockService>()<Holding>("LockService");
const LOCK = googleClass<GoogleAppsScript.Lock.Lock>()<Holding & { readonly kind: LockKind }>(
  "Lock",
);
type Lock = PlaceOf<typeof LOCK>;

const lockService = methods(LOCK_SERVICE, {
  getDocumentLock: [[], (service) => LOCK.of({ ...service, kind: "document" })],
  getScriptLock: [[], (service) => LOCK.of({ ...service, kind: "script" })],
  getUserLock: [[], (service) => LOCK.of({ ...service, kind: "user" })],
});

const lock = methods(LOCK, {
  tryLock: [[ANY], take],
  waitLock: [
    [ANY],
    (given, timeout) => {
      if (take(given, timeout)) return;
      throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
    },
  ],
  hasLock: [[], isHeld],
  releaseLock: [[], ({ locks, kind, holder }) => locks.release(kind, holder)],
});

export const LOCK_TABLES = [table(LOCK_SERVICE, [lockService]), table(LOCK, [lock])];

/** Does not wait: here another holder lets go only between two runs. */
function take(lock: Lock, timeoutInMillis: unknown): boolean {
  const wait = Number(timeoutInMillis);
  if (timeoutInMillis === null || !Number.isFinite(wait)) {
    throw conversionError(timeoutInMillis, "(class)");
  }
  return isHeld(lock) || (wait >= 0 && lock.locks.take(lock.kind, lock.holder));
}

function isHeld({ locks, kind, holder }: Lock): boolean {
  return locks.isHeldBy(kind, holder);
}
