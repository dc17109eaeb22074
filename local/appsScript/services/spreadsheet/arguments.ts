import { serviceNameOf } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import { signatureError } from "../signature";

/** What a method takes in one place. */
export interface ArgumentKind<T> {
  readonly accepts: (value: unknown) => boolean;
  readonly convert: (value: unknown) => T;
  /** May be left out, at the end of the list. */
  readonly optional?: boolean;
}

type Converted<K extends readonly ArgumentKind<unknown>[]> = {
  [I in keyof K]: K[I] extends ArgumentKind<infer T> ? T : never;
};

/** A whole number; Google cuts decimals off. */
export const INTEGER: ArgumentKind<number> = {
  accepts: (value) => typeof value === "number",
  convert: (value) => Math.trunc(Number(value)) || 0,
};

export const NUMBER: ArgumentKind<number> = {
  accepts: (value) => typeof value === "number",
  convert: Number,
};

/** Text; numbers and booleans are taken as the text they print as. */
export const TEXT: ArgumentKind<string> = {
  accepts: (value) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  convert: String,
};

export const TEXT_OR_NULL: ArgumentKind<string | null> = orNull(TEXT);

export const FLAG: ArgumentKind<boolean> = {
  accepts: (value) => typeof value === "boolean",
  convert: Boolean,
};

export const FLAG_OR_NULL: ArgumentKind<boolean | null> = orNull(FLAG);

export const ANY: ArgumentKind<unknown> = { accepts: () => true, convert: (value) => value };

export const LIST: ArgumentKind<readonly unknown[]> = {
  accepts: Array.isArray,
  convert: (value) => value as readonly unknown[],
};

/** Rows of cells. */
export const GRID: ArgumentKind<readonly (readonly unknown[])[]> = {
  accepts: (value) => Array.isArray(value) && value.every(Array.isArray),
  convert: (value) => value as readonly (readonly unknown[])[],
};

export const DATE: ArgumentKind<Date> = { accepts: isDate, convert: (value) => value as Date };

/** A plain object of options. */
export const OPTIONS: ArgumentKind<Readonly<Record<string, unknown>>> = {
  accepts: (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !isDate(value),
  convert: (value) => value as Readonly<Record<string, unknown>>,
};

/** An object of one of Google's classes. */
export function instance<T extends object>(name: string): ArgumentKind<T> {
  return {
    accepts: (value) =>
      typeof value === "object" && value !== null && serviceNameOf(value) === name,
    convert: (value) => value as T,
  };
}

/** A value of one of Google's enumerations, as its name. */
export function enumValue<Name extends string>(type: string): ArgumentKind<Name> {
  return {
    accepts: (value) =>
      typeof value === "object" && value !== null && serviceNameOf(value) === type,
    convert: (value) => (value as EnumValue<Name>).name(),
  };
}

export function orNull<T>(kind: ArgumentKind<T>): ArgumentKind<T | null> {
  return {
    accepts: (value) => value === null || value === undefined || kind.accepts(value),
    convert: (value) => (value === null || value === undefined ? null : kind.convert(value)),
  };
}

export function optional<T>(kind: ArgumentKind<T>): ArgumentKind<T | undefined> {
  return { ...kind, optional: true };
}

/**
 * The arguments as the method wants them. `method` is "Range.setValue". Throws what Google throws
 * where their number or a type does not fit.
 */
export function argumentsOf<const K extends readonly ArgumentKind<unknown>[]>(
  method: string,
  args: readonly unknown[],
  ...kinds: K
): Converted<K> {
  if (!fitsKind(args, kinds)) throw signatureError(`SpreadsheetApp.${method}`, args);
  return kinds.map((kind, index) =>
    index < args.length ? kind.convert(args[index]) : undefined,
  ) as Converted<K>;
}

/** Whether the arguments fit one form of a method that has several. */
export function fitsKind(
  args: readonly unknown[],
  kinds: readonly ArgumentKind<unknown>[],
): boolean {
  const required = kinds.filter((kind) => !kind.optional).length;
  if (args.length < required || args.length > kinds.length) return false;
  return args.every((arg, index) => kinds[index]?.accepts(arg) ?? false);
}

/** Dates come from other realms, where `instanceof` says no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
