import type { WorkbookJson } from "../../sheets/workbook/workbookJson";

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
}

const DATABASE = "compact-preview";
const STORE = "workbooks";

/** The browser's own database, one record a workbook. */
export class KeptStates {
  private constructor(private readonly database: IDBDatabase) {}

  /** Null where the browser keeps nothing, as in some private windows. */
  static async open(): Promise<KeptStates | null> {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      return new KeptStates(await answerTo(request));
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
    return this.change((store) => store.put(state, key));
  }

  remove(key: string): Promise<void> {
    return this.change((store) => store.delete(key));
  }

  private change(change: (store: IDBObjectStore) => unknown): Promise<void> {
    const transaction = this.database.transaction(STORE, "readwrite");
    change(transaction.objectStore(STORE));
    // At once, and not when the answer has been heard: a worker that a script makes wait hears none, and
    // what the page is to keep meanwhile would wait for this for ever.
    transaction.commit();
    return new Promise((resolve, reject) => {
      // It is safe only now: until the transaction completes, it would be lost with the page.
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(NOT_KEPT));
    });
  }
}

const NOT_KEPT = "The browser could not keep this.";

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(NOT_KEPT));
  });
}
