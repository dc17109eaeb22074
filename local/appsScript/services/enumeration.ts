import { type GoogleClass, googleClass, ofClass, type Place } from "../declare/googleClass";
import type { Kind } from "../declare/kinds";
import { ANY, optional, TEXT } from "../declare/kinds";
import { methods } from "../declare/methods";
import { table } from "../declare/surface";

/** What every value of an enumeration can do. */
interface AnyValue {
  name(): string;
  ordinal(): number;
  // biome-ignore lint/suspicious/noExplicitAny: a value of the same enumeration.
  compareTo(other: any): number;
  /** JSON.stringify tells it the key that it stands under. */
  toJSON(key: string): string;
  toJSON(): string;
}

const ENUMERATION = googleClass<AnyValue>()<{ readonly label: string; readonly at: number }>(
  "Enum",
);

export const ENUMERATION_TABLE = table(ENUMERATION, [
  methods(ENUMERATION, {
    name: [[], ({ label }) => label],
    ordinal: [[], ({ at }) => at],
    compareTo: [[ANY], ({ at }, other) => at - (other as EnumValue).at],
    toString: [[], ({ label }) => label],
    toJSON: [[optional(TEXT)], ({ label }) => label],
  }),
]);

/** One value of a Google enumeration: compared by identity, printed and written as its name. */
export class EnumValue<Name extends string = string, E = unknown> implements Place<E> {
  readonly [ofClass]: GoogleClass<E>;

  /** `at` counts from 0. */
  constructor(
    of: GoogleClass<E>,
    readonly label: Name,
    readonly at: number,
  ) {
    this[ofClass] = of;
  }

  toString(): Name {
    return this.label;
  }
}

/** The values by their names; `E` are Google's. */
export type Enumeration<E> = { readonly [N in keyof E & string]: EnumValue<N, E[N]> };

/** An enumeration as a script sees it: `enumeration("ButtonSet", ["OK", "YES_NO"]).OK`. */
export function enumeration<const Name extends string>(
  type: string,
  names: readonly Name[],
): Enumeration<{ readonly [N in Name]: unknown }> {
  const of = googleClass<unknown>()(type, { uncounted: true, methodsOf: ENUMERATION });
  const values = names.map((name, ordinal) => [name, new EnumValue(of, name, ordinal)]);
  return Object.freeze(Object.fromEntries(values));
}

/**
 * Declares enumerations of a service: `enumerationOf<GoogleAppsScript.Base.Ui>()("ButtonSet", ["OK", …])`. The
 * type and its names are Google's, or it does not compile. `written` stands before it in errors: "Utilities.".
 */
export function enumerationOf<Service>(written = "") {
  return <Type extends keyof Service & string, const Name extends keyof Service[Type] & string>(
    type: Type,
    names: readonly Name[],
  ) => enumeration(written + type, names) as Enumeration<Pick<Service[Type], Name>>;
}

/** A value of an enumeration, as it is. */
export function valueIn<E>(values: Enumeration<E>): Kind<EnumValue, E[keyof E]> {
  return { accepts: nameIn(values).accepts, convert: (value) => value as EnumValue };
}

/** A value of an enumeration, as its name. */
export function nameIn<E>(values: Enumeration<E>): Kind<keyof E & string, E[keyof E]> {
  const all: ReadonlySet<unknown> = new Set(Object.values(values));
  return {
    accepts: (value) => all.has(value),
    convert: (value) => (value as EnumValue<keyof E & string>).label,
  };
}
