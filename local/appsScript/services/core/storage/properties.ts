import { googleClass } from "../../../declare/googleClass";
import { ANY, OPTIONS, optional } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import { SOMETHING } from "./something";

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

export const PROPERTIES_SERVICE =
  googleClass<GoogleAppsScript.Properties.PropertiesService>()<PropertyStores>("PropertiesService");
const PROPERTIES = googleClass<GoogleAppsScript.Properties.Properties>()<{
  readonly store: PropertyStore;
}>("Properties", { service: "PropertiesService" });

const propertiesService = methods(PROPERTIES_SERVICE, {
  getDocumentProperties: [[], ({ document }) => document && PROPERTIES.of({ store: document })],
  getScriptProperties: [[], ({ script }) => PROPERTIES.of({ store: script })],
  getUserProperties: [[], ({ user }) => PROPERTIES.of({ store: user })],
});

const properties = methods(PROPERTIES, {
  getProperty: [[ANY], ({ store }, key) => store.get(String(key)) ?? null],
  getProperties: [[], ({ store }) => Object.fromEntries(store)],
  getKeys: [[], ({ store }) => [...store.keys()]],
  setProperty: [
    [SOMETHING, SOMETHING],
    (properties, key, value) => {
      keep(properties.store, new Map(properties.store), [[key, value]]);
      return properties;
    },
  ],
  setProperties: [
    [OPTIONS, optional(ANY)],
    (properties, values, deleteAllOthers) => {
      const kept = deleteAllOthers === true ? new Map() : new Map(properties.store);
      keep(properties.store, kept, Object.entries(values));
      return properties;
    },
  ],
  deleteProperty: [
    [ANY],
    (properties, key) => {
      properties.store.delete(String(key));
      return properties;
    },
  ],
  deleteAllProperties: [
    [],
    (properties) => {
      properties.store.clear();
      return properties;
    },
  ],
});

export const PROPERTIES_TABLES = [
  table(PROPERTIES_SERVICE, [propertiesService]),
  table(PROPERTIES, [properties]),
];

/** `kept` and the entries become what the store holds, if they are not too large. */
function keep(
  store: PropertyStore,
  kept: PropertyStore,
  entries: readonly (readonly [unknown, unknown])[],
): void {
  for (const [key, value] of entries.map((entry) => entry.map(String))) {
    if (byteLength(key ?? "") > LARGEST_VALUE_BYTES) throw valueTooLarge("key");
    if (byteLength(value ?? "") > LARGEST_VALUE_BYTES) throw valueTooLarge("value");
    kept.set(key ?? "", value ?? "");
  }
  const size = [...kept].reduce((sum, entry) => sum + byteLength(entry.join("")), 0);
  if (size > LARGEST_STORE_BYTES) {
    throw new ServiceError(
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  }
  store.clear();
  for (const [key, value] of kept) store.set(key, value);
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function valueTooLarge(what: "key" | "value"): ServiceError {
  return new ServiceError(`Argument too large: ${what}`);
}
