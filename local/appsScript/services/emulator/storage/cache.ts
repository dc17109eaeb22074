import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { ANY, LIST, NUMBER, OPTIONS, optional } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { Clock } from "../../clock";
import { CACHE_SERVICE, type CacheStore } from "../../core/storage/cacheStore";
import { byteLength, valueTooLarge } from "../../core/storage/properties";
import { SOMETHING } from "../../core/storage/something";

const LONGEST_KEY = 250;
const LARGEST_VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ITEMS = 1000;

const CACHE = googleClass<GoogleAppsScript.Cache.Cache>()<{
  readonly store: CacheStore;
  readonly clock: Clock;
}>("Cache", { service: "CacheService" });
type Cache = PlaceOf<typeof CACHE>;

const cacheService = methods(CACHE_SERVICE, {
  getDocumentCache: [
    [],
    ({ stores: { document }, clock }) => document && CACHE.of({ store: document, clock }),
  ],
  getScriptCache: [[], ({ stores, clock }) => CACHE.of({ store: stores.script, clock })],
  getUserCache: [[], ({ stores, clock }) => CACHE.of({ store: stores.user, clock })],
});

/** What keeps and drops gives null, as a script sees it on Google. */
const cache = methods(CACHE, {
  get: [[ANY], (cache, key) => valueIn(cache, String(key))],
  getAll: [
    [LIST],
    (cache, keys) => {
      const found = keys.map((key) => [String(key), valueIn(cache, String(key))] as const);
      return Object.fromEntries(found.filter(([, value]) => value !== null));
    },
  ],
  put: [
    [SOMETHING, SOMETHING, optional(NUMBER)],
    (cache, key, value, seconds) => put(cache, String(key), String(value), seconds),
  ],
  putAll: [
    [OPTIONS, optional(NUMBER)],
    (cache, values, seconds) => {
      for (const [key, value] of Object.entries(values)) put(cache, key, String(value), seconds);
      return null;
    },
  ],
  remove: [[ANY], (cache, key) => remove(cache, [key])],
  removeAll: [[LIST], remove],
});

export const CACHE_TABLES = [table(CACHE_SERVICE, [cacheService]), table(CACHE, [cache])];

function valueIn({ store, clock }: Cache, key: string): string | null {
  const cached = store.get(key);
  return cached !== undefined && cached.until > clock.now() ? cached.value : null;
}

function remove({ store }: Cache, keys: readonly unknown[]): null {
  for (const key of keys) store.delete(String(key));
  return null;
}

function put({ store, clock }: Cache, key: string, value: string, seconds = USUAL_SECONDS): null {
  if (key.length > LONGEST_KEY) throw valueTooLarge("key");
  if (byteLength(value) > LARGEST_VALUE_BYTES) throw valueTooLarge("value");
  const lifetime = Math.min(Math.max(seconds, 1), MOST_SECONDS) * 1000;
  store.delete(key);
  store.set(key, { value, until: clock.now() + lifetime });
  if (store.size <= MOST_ITEMS) return null;
  // Google throws out about a tenth of a full cache, the items that go soonest.
  const soonest = [...store].sort(([, a], [, b]) => a.until - b.until);
  for (const [old] of soonest.slice(0, MOST_ITEMS / 10)) store.delete(old);
  return null;
}
