import type { Clock } from "../clock";
import { signatureError } from "../signature";
import { byteLength, valueTooLarge } from "./properties";

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;

interface Cached {
  readonly value: string;
  readonly until: number;
}

/** What one cache holds: it outlives the run of a script, until its time is up. */
export type CacheStore = Map<string, Cached>;

export interface CacheStores {
  readonly document: CacheStore | null;
  readonly script: CacheStore;
  readonly user: CacheStore;
}

export class CacheService {
  readonly #caches: { readonly [kind in keyof CacheStores]: Cache | null };

  constructor(stores: CacheStores, clock: Clock) {
    this.#caches = {
      document: stores.document && new Cache(stores.document, clock),
      script: new Cache(stores.script, clock),
      user: new Cache(stores.user, clock),
    };
  }

  getDocumentCache(): Cache | null {
    return this.#caches.document;
  }

  getScriptCache(): Cache | null {
    return this.#caches.script;
  }

  getUserCache(): Cache | null {
    return this.#caches.user;
  }

  toString(): string {
    return "CacheService";
  }
}

export class Cache {
  readonly #store: CacheStore;
  readonly #clock: Clock;

  constructor(store: CacheStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  get(key: unknown): string | null {
    const cached = this.#store.get(String(key));
    return cached !== undefined && cached.until > this.#clock.now() ? cached.value : null;
  }

  getAll(keys: readonly unknown[]): { readonly [key: string]: string } {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[String(key)] = value;
    }
    return found;
  }

  /** Null, as a script sees it on Google; so with all that keep and drop. */
  put(...args: unknown[]): null {
    const [key, value, seconds = USUAL_SECONDS] = args;
    const missing = key === null || key === undefined || value === null || value === undefined;
    if (missing || typeof seconds !== "number")
      throw signatureError("CacheService.Cache.put", args);
    return this.#put(String(key), String(value), seconds);
  }

  putAll(...args: unknown[]): null {
    const [values, seconds = USUAL_SECONDS] = args;
    if (typeof values !== "object" || values === null || typeof seconds !== "number") {
      throw signatureError("CacheService.Cache.putAll", args);
    }
    for (const [key, value] of Object.entries(values)) this.#put(key, String(value), seconds);
    return null;
  }

  remove(key: unknown): null {
    this.#store.delete(String(key));
    return null;
  }

  removeAll(keys: readonly unknown[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }

  toString(): string {
    return "Cache";
  }

  #put(key: string, value: string, seconds: number): null {
    if (key.length > LONGEST_KEY) throw valueTooLarge("key");
    if (byteLength(value) > LARGEST_VALUE_BYTES) throw valueTooLarge("value");
    const lifetime = Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000;
    this.#store.delete(key);
    this.#store.set(key, { value, until: this.#clock.now() + lifetime });
    if (this.#store.size <= MOST_ITEMS) return null;
    // Google throws out about a tenth of a full cache, the items that go soonest.
    const soonest = [...this.#store].sort(([, a], [, b]) => a.until - b.until);
    for (const [old] of soonest.slice(0, MOST_ITEMS / 10)) this.#store.delete(old);
    return null;
  }
}
