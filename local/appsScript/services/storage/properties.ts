import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";

/** Google keeps 9 KB a value and 500 KB a store. */
const LARGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

/** What one store holds: it outlives the run of a script. */
export type PropertyStore = Map<string, string>;

export interface PropertyStores {
  /** Null for a script that is bound to no document. */
  readonly document: PropertyStore | null;
  readonly script: PropertyStore;
  readonly user: PropertyStore;
}

/** The same for all who run the script: each has a store alone. */
export interface PropertyStoresOfAll extends Omit<PropertyStores, "user"> {
  readonly users: Map<string, PropertyStore>;
}

/** What one person's run sees of them. */
export function storesFor(user: string, { users, ...shared }: PropertyStoresOfAll): PropertyStores {
  const own = users.get(user) ?? new Map();
  users.set(user, own);
  return { ...shared, user: own };
}

export class PropertiesService {
  readonly #stores: { readonly [kind in keyof PropertyStores]: Properties | null };

  constructor(stores: PropertyStores) {
    this.#stores = {
      document: stores.document && new Properties(stores.document),
      script: new Properties(stores.script),
      user: new Properties(stores.user),
    };
  }

  getDocumentProperties(): Properties | null {
    return this.#stores.document;
  }

  getScriptProperties(): Properties | null {
    return this.#stores.script;
  }

  getUserProperties(): Properties | null {
    return this.#stores.user;
  }

  toString(): string {
    return "PropertiesService";
  }
}

export class Properties {
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    this.#store = store;
  }

  getProperty(key: unknown): string | null {
    return this.#store.get(String(key)) ?? null;
  }

  getProperties(): { readonly [key: string]: string } {
    return Object.fromEntries(this.#store);
  }

  getKeys(): readonly string[] {
    return [...this.#store.keys()];
  }

  setProperty(...args: unknown[]): this {
    const [key, value] = args;
    if (args.length !== 2 || isNothing(key) || isNothing(value)) {
      throw signatureError("PropertiesService.Properties.setProperty", args);
    }
    this.#put(new Map(this.#store), [[String(key), String(value)]]);
    return this;
  }

  setProperties(...args: unknown[]): this {
    const [properties, deleteAllOthers] = args;
    if (typeof properties !== "object" || properties === null) {
      throw signatureError("PropertiesService.Properties.setProperties", args);
    }
    const kept: PropertyStore = deleteAllOthers === true ? new Map() : new Map(this.#store);
    const entries = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    this.#put(kept, entries);
    return this;
  }

  deleteProperty(key: unknown): this {
    this.#store.delete(String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.#store.clear();
    return this;
  }

  toString(): string {
    return "Properties";
  }

  #put(store: PropertyStore, entries: readonly (readonly [string, string])[]): void {
    for (const [key, value] of entries) {
      if (byteLength(key) > LARGEST_VALUE_BYTES) throw valueTooLarge("key");
      if (byteLength(value) > LARGEST_VALUE_BYTES) throw valueTooLarge("value");
      store.set(key, value);
    }
    const size = [...store].reduce((sum, entry) => sum + byteLength(entry.join("")), 0);
    if (size > LARGEST_STORE_BYTES) {
      throw new ServiceError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.#store.clear();
    for (const [key, value] of store) this.#store.set(key, value);
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function valueTooLarge(what: "key" | "value"): ServiceError {
  return new ServiceError(`Argument too large: ${what}`);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
