import type { Run } from "../services/run";
import type { ClassOf, GoogleClass, Place } from "./googleClass";
import type { Given, Kind, Kinds } from "./kinds";

/** One way to call a method: what it takes, and what it does. The run comes last. */
export type Form<P, K extends Kinds, R> = readonly [
  kinds: K,
  does: (place: P, ...args: [...Given<K>, Run]) => R,
];

/** A method that can be called in several ways: the first that the arguments fit is meant. */
export interface Forms<P, K, R> {
  // biome-ignore lint/suspicious/noExplicitAny: each of other kinds.
  readonly forms: readonly (readonly [Kinds, (place: P, ...args: any[]) => unknown])[];
  /** No values: the types alone. */
  readonly kinds?: K;
  readonly result?: R;
}

/** Methods of a class, by their names. */
export interface Methods<G = unknown> {
  readonly of: GoogleClass<G>;
  readonly forms: { readonly [name: string]: Forms<Place, unknown, unknown>["forms"] };
}

/**
 * Declares methods of a class: `methods(RANGE, { getRow: [[], (range) => range.area.row] })`. A name that
 * Google's class has not, arguments that Google's method does not take and a result of another type do
 * not compile.
 */
export function methods<G, F extends object, K extends { readonly [N in keyof K]: Kinds }>(
  of: ClassOf<G, F>,
  declared: {
    readonly [N in keyof K]:
      | Form<F & Place<G>, K[N], Verdict<G, N, K[N]>>
      | Forms<F & Place<G>, K[N], Verdict<G, N, K[N]>>;
  },
): Methods<G> & { readonly names: { readonly [N in keyof K]: unknown } } {
  type Declared = Form<Place, Kinds, unknown> | Forms<Place, unknown, unknown>;
  const forms = Object.entries(declared as Record<string, Declared>).map(([name, form]) => [
    name,
    "forms" in form ? form.forms : [form],
  ]);
  return { of, forms: Object.fromEntries(forms), names: declared };
}

/** The forms of a method that has several. */
export function forms<P, const L extends readonly Kinds[], R>(
  ...all: { readonly [I in keyof L]: Form<P, L[I], R> }
): Forms<P, L[number], R> {
  return { forms: all as unknown as Forms<P, L[number], R>["forms"] };
}

/**
 * What a method may give where Google's types say `G`: for an object of Google's, a place of its class. Null
 * always: the published types seldom say where a method gives it.
 */
export type Ours<G> = 0 extends 1 & G ? unknown : OursOf<G> | null;

type OursOf<G> = G extends Date | GoogleAppsScript.Base.Date
  ? Date
  : // biome-ignore lint/suspicious/noConfusingVoidType: Google's methods give it.
    G extends null | undefined | void
    ? G
    : G extends string | number | boolean
      ? G | Place<G>
      : G extends readonly (infer E)[]
        ? readonly Ours<E>[]
        : IsRecord<G> extends true
          ? Readonly<Record<string, unknown>> | Place<G>
          : Place<G>;

/** What scripts are given a copy of: it has fields alone. */
type IsRecord<G> = string extends keyof G ? true : [MethodsOf<G>] extends [never] ? true : false;

type MethodsOf<G> = {
  [N in keyof G]-?: NonNullable<G[N]> extends (...args: never[]) => unknown ? N : never;
}[keyof G];

type Verdict<G, N, K> = N extends "toString"
  ? string
  : N extends keyof G
    ? [K extends Kinds ? IsTaken<G[N], K> : never] extends [true]
      ? Ours<ResultOf<G[N]>>
      : "Google's method takes no such arguments"
    : "Google's class has no such method";

// biome-ignore-start lint/suspicious/noExplicitAny: of Google's methods, whatever they are.
type ResultOf<F> = F extends (...args: any[]) => infer R ? R : unknown;

/** The lists of arguments that Google's types allow: up to eight for one method. */
type ArgumentsOf<F> = F extends {
  (...args: infer A): any;
  (...args: infer B): any;
  (...args: infer C): any;
  (...args: infer D): any;
  (...args: infer E): any;
  (...args: infer F): any;
  (...args: infer G): any;
  (...args: infer H): any;
}
  ? A | B | C | D | E | F | G | H
  : never;
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

type InGoogle<K extends Kinds> = {
  -readonly [I in keyof K]: K[I] extends Kind<infer _, infer G> ? G : never;
};

type IsTaken<F, K extends Kinds> = true extends FitAll<ArgumentsOf<F>, InGoogle<K>> ? true : false;

type FitAll<A extends readonly unknown[], B extends readonly unknown[]> = A extends unknown
  ? number extends A["length"]
    ? true
    : Required<A>["length"] extends B["length"]
      ? { [I in keyof A]: I extends keyof B ? Fits<A[I], B[I]> : false }[number] extends true
        ? true
        : false
      : false
  : never;

/**
 * Two enumerations are told apart; a plain number passes for one, since the compiler takes the values
 * of Google's enumerations for numbers.
 */
type Fits<A, B> = 0 extends (1 & A) | (1 & B)
  ? true
  : IsNumber<A> extends IsNumber<B>
    ? [NonNullable<A>] extends [NonNullable<B>]
      ? true
      : [NonNullable<B>] extends [NonNullable<A>]
        ? true
        : false
    : false;

type IsNumber<T> = [NonNullable<T>] extends [number]
  ? `${number}` extends `${NonNullable<T>}`
    ? true
    : false
  : unknown;
