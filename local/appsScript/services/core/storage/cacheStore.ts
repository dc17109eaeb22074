import { googleClass } from "../../../declare/googleClass";
import type { Clock } from "../../clock";

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

export const CACHE_SERVICE = googleClass<GoogleAppsScript.Cache.CacheService>()<{
  readonly stores: CacheStores;
  readonly clock: Clock;
}>("CacheService");
