import { machineNow } from "../../appsScript/services/clock";
import type { WorkbookJson } from "../../sheets/workbook/workbookJson";
import { isTooOld, type KeptCopy, sizeOfKept } from "./keptCopy";

/** A file of the local Drive as it is kept. */
export interface KeptFile {
  readonly [field: string]: unknown;
}

/** All that outlives a visit: IndexedDB keeps it as it is, bytes included. */
export interface KeptState {
  readonly version: 1;
  readonly name: string;
  readonly workbook: WorkbookJson;
  /** Everything else that scripts left behind: properties, files, triggers, mail. */
  readonly services: unknown;
  /** Left out by earlier versions of this page. */
  readonly isSample?: boolean;
  /** It was changed after it was opened or last downloaded. Left out by earlier versions, too. */
  readonly isChanged?: boolean;
  /** When it was last kept, in milliseconds since 1970. Left out by earlier versions, too. */
  readonly changedAt?: number;
}

const DATABASE = "compact-preview";
const STORE = "workbooks";

/** The browser's own database, one record a workbook. */
export class KeptStates {
  private constructor(
    private readonly database: IDBDatabase,
    /** Not the day that a preview is given: a year that is walked through in an hour makes no copy old. */
    private readonly now: () => number,
  ) {}

  /** Null where the browser keeps nothing, as in some private windows. */
  static async open(now = machineNow): Promise<KeptStates | null> {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      return new KeptStates(await answerTo(request), now);
    } catch {
      return null;
    }
  }

  async read(key: string): Promise<KeptState | null> {
    const store = this.database.transaction(STORE).objectStore(STORE);
    const found = (await answerTo(store.get(key))) as KeptState | undefined;
    return found?.version === 1 ? found : null;
  }

  write(key: string, state: KeptState): Promise<void> {
    const changedAt = this.now();
    return this.change((store) => store.put({ ...state, changedAt }, key));
  }

  remove(key: string): Promise<void> {
    return this.change((store) => store.delete(key));
  }

  /** All that are kept, the one that was changed last first. */
  async copies(): Promise<readonly KeptCopy[]> {
    const copies: KeptCopy[] = [];
    await this.each("readonly", ({ key, value }) => {
      const { name, changedAt } = value as KeptState;
      const size = sizeOfKept(value);
      copies.push({ key: String(key), name, changedAt: changedAt ?? this.now(), size });
    });
    return copies.sort((one, other) => other.changedAt - one.changedAt);
  }

  /** Deletes those that nobody has changed for `KEPT_DAYS`, but for those in use; returns their names. */
  async removeOld(inUse: ReadonlySet<string>): Promise<readonly string[]> {
    const removed: string[] = [];
    const now = this.now();
    await this.each("readwrite", (record) => {
      if (inUse.has(String(record.key))) return;
      const { name, changedAt } = record.value as KeptState;
      if (changedAt === undefined || changedAt > now) {
        // Kept by an earlier version, or while the machine's clock was wrong: its days begin now.
        record.update({ ...record.value, changedAt: now });
      } else if (isTooOld(changedAt, now)) {
        record.delete();
        removed.push(name);
      }
    });
    return removed;
  }

  /** Resolves once all that `visit` did to the records is safe. */
  private each(
    mode: IDBTransactionMode,
    visit: (record: IDBCursorWithValue) => void,
  ): Promise<void> {
    const transaction = this.database.transaction(STORE, mode);
    const request = transaction.objectStore(STORE).openCursor();
    request.onsuccess = () => {
      const record = request.result;
      if (record === null) return;
      visit(record);
      record.continue();
    };
    return endOf(transaction);
  }

  private change(change: (store: IDBObjectStore) => unknown): Promise<void> {
    const transaction = this.database.transaction(STORE, "readwrite");
    change(transaction.objectStore(STORE));
    // At once, and not when the answer has been heard: a worker that a script makes wait hears none, and
    // what the page is to keep meanwhile would wait for this for ever.
    transaction.commit();
    return endOf(transaction);
  }
}

const NOT_KEPT = "The browser could not keep this.";

/** It is safe only then: until the transaction completes, it would be lost with the page. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(NOT_KEPT));
  });
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(NOT_KEPT));
  });
}
