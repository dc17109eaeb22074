import { ServiceError } from "./serviceError";
import { conversionError } from "./signature";

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

export class LockService {
  readonly #locks: { readonly [kind in LockKind]: Lock };

  /** `holder` stands for this run of the script. */
  constructor(locks: Locks, holder: object) {
    this.#locks = {
      document: new Lock(locks, "document", holder),
      script: new Lock(locks, "script", holder),
      user: new Lock(locks, "user", holder),
    };
  }

  getDocumentLock(): Lock {
    return this.#locks.document;
  }

  getScriptLock(): Lock {
    return this.#locks.script;
  }

  getUserLock(): Lock {
    return this.#locks.user;
  }

  toString(): string {
    return "LockService";
  }
}

export class Lock {
  readonly #locks: Locks;
  readonly #kind: LockKind;
  readonly #holder: object;

  constructor(locks: Locks, kind: LockKind, holder: object) {
    this.#locks = locks;
    this.#kind = kind;
    this.#holder = holder;
  }

  /** Does not wait: here another holder lets go only between two runs. */
  tryLock(timeoutInMillis: unknown): boolean {
    const wait = Number(timeoutInMillis);
    if (timeoutInMillis === null || !Number.isFinite(wait)) {
      throw conversionError(timeoutInMillis, "(class)");
    }
    if (this.hasLock()) return true;
    return wait >= 0 && this.#locks.take(this.#kind, this.#holder);
  }

  waitLock(timeoutInMillis: unknown): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(): boolean {
    return this.#locks.isHeldBy(this.#kind, this.#holder);
  }

  releaseLock(): void {
    this.#locks.release(this.#kind, this.#holder);
  }

  toString(): string {
    return "Lock";
  }
}
