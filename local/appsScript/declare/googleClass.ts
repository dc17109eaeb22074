import type { Kind } from "./kinds";

/** Under it an object says which of Google's classes it is of. */
export const ofClass: unique symbol = Symbol("Google's class");

/** An object that scripts hold: plain fields, which they do not see, and its class. `G` is Google's type. */
export interface Place<G = unknown> {
  readonly [ofClass]: GoogleClass<G>;
}

export interface ClassTraits {
  /** The service that Google names the class with in its errors: "SpreadsheetApp" for a Range. */
  readonly service?: string;
  /** Its methods get the script's own objects instead of copies of them (the console). */
  readonly rawArguments?: boolean;
  /** Using it is no call to Google (the console, the values of an enumeration). */
  readonly uncounted?: boolean;
  /** Its methods are declared for that other class: all enumerations share theirs. */
  readonly methodsOf?: GoogleClass<unknown>;
}

/** One of Google's classes, by which calls are counted and errors name its objects: "Range". */
export interface GoogleClass<G> {
  readonly name: string;
  readonly traits: ClassTraits;
  /** No value: the type alone. */
  readonly google?: G;
}

/** The class of objects with the fields `F`; as a kind, an argument of this class. */
export interface ClassOf<G, F extends object> extends GoogleClass<G>, Kind<F & Place<G>, G> {
  of(fields: F): F & Place<G>;
}

/** The objects of a class: `type RangePlace = PlaceOf<typeof RANGE>`. */
export type PlaceOf<C> = C extends ClassOf<infer G, infer F> ? F & Place<G> : never;

/**
 * Declares a class: `googleClass<GoogleAppsScript.Spreadsheet.Range>()<{ sheet: Sheet }>("Range")`.
 */
export function googleClass<G>() {
  return <F extends object>(name: string, traits: ClassTraits = {}): ClassOf<G, F> => {
    const made: ClassOf<G, F> = {
      name,
      traits,
      of: (fields) => Object.assign(Object.create(shared), fields),
      accepts: (value) => classOf(value) === made,
      convert: (value) => value as F & Place<G>,
    };
    // What its objects have in common: they say their name, as Google's do.
    const shared = { [ofClass]: made, toString: () => name };
    return made;
  };
}

export function classOf(value: unknown): GoogleClass<unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Partial<Place>)[ofClass];
}
