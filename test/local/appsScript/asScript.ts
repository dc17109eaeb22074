import type { Door } from "../../../local/appsScript/declare/door";
import { EnumValue } from "../../../local/appsScript/services/enumeration";

/** An object of Google's as a script holds it, to be called with whatever a test gives. */
export type Held<G> = {
  // biome-ignore lint/suspicious/noExplicitAny: values that are read are what they are.
  readonly [N in keyof G]: G[N] extends (...args: any[]) => infer R
    ? (...args: unknown[]) => HeldResult<R>
    : // biome-ignore lint/suspicious/noExplicitAny: see above.
      any;
};

type HeldResult<R> = 0 extends 1 & R
  ? R
  : R extends string | number | boolean | null | undefined | Date
    ? R
    : R extends readonly (infer E)[]
      ? HeldResult<E>[]
      : Held<R>;

const held = new WeakMap<Door, WeakMap<object, object>>();
const behind = new WeakMap<object, object>();

/** Every call on it goes through the door, as a script's does, and so does every call on what it gives. */
export function asScript<G>(door: Door, object: object): Held<G> {
  return holding(door, object) as Held<G>;
}

function holding(door: Door, value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => holding(door, item));
  if (value instanceof EnumValue || Object.getPrototypeOf(value) === null) return value;
  if (Object.getPrototypeOf(value) === Object.prototype) return value;
  const names = door.namesOf(value);
  if (names.length === 0) return value;
  const known = held.get(door) ?? new WeakMap<object, object>();
  held.set(door, known);
  const made = known.get(value) ?? {};
  if (known.has(value)) return made;
  known.set(value, made);
  behind.set(made, value);
  for (const name of names) {
    const isMethod = door.kindOf(value, name) === "method";
    const call = (...args: unknown[]) => holding(door, door.call(value, name, args.map(given)));
    Object.defineProperty(made, name, {
      get: () => (isMethod ? call : holding(door, door.read(value, name))),
      configurable: true,
    });
  }
  return made;
}

/** What stands behind an object that a test holds; other values as they are. */
export function given(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const object = behind.get(value);
  if (object !== undefined) return object;
  if (Array.isArray(value)) return value.map(given);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, given(field)]));
}
