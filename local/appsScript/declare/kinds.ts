/** What a method takes in one place: `T` is what it is given, `G` what Google's types say of it. */
export interface Kind<T, G = T> {
  readonly accepts: (value: unknown) => boolean;
  readonly convert: (value: unknown) => T;
  /** May be left out, at the end of the list. */
  readonly optional?: boolean;
  /** Takes all that is left, as a list. */
  readonly rest?: boolean;
  /** No value: the type alone. */
  readonly google?: G;
}

// biome-ignore lint/suspicious/noExplicitAny: any kind at all.
export type Kinds = readonly Kind<any, any>[] | readonly [];

/** The arguments as the method is given them. */
export type Given<K extends Kinds> = {
  -readonly [I in keyof K]: K[I] extends Kind<infer T, infer _> ? T : never;
};

/** A whole number; Google cuts decimals off. */
export const INTEGER: Kind<number> = {
  accepts: (value) => typeof value === "number",
  convert: (value) => Math.trunc(Number(value)) || 0,
};

export const NUMBER: Kind<number> = {
  accepts: (value) => typeof value === "number",
  convert: Number,
};

/** Text; numbers and booleans are taken as the text they print as. */
export const TEXT: Kind<string> = {
  accepts: (value) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean",
  convert: String,
};

/** Text that was written as text. */
export const WRITTEN: Kind<string> = {
  accepts: (value) => typeof value === "string",
  convert: String,
};

export const FLAG: Kind<boolean> = {
  accepts: (value) => typeof value === "boolean",
  convert: Boolean,
};

// biome-ignore lint/suspicious/noExplicitAny: Google's types may say whatever they like.
export const ANY: Kind<unknown, any> = { accepts: () => true, convert: (value) => value };

// biome-ignore lint/suspicious/noExplicitAny: Google's types say of what the list is.
export const LIST: Kind<readonly unknown[], any[]> = {
  accepts: Array.isArray,
  convert: (value) => value as readonly unknown[],
};

/** Rows of cells. */
// biome-ignore lint/suspicious/noExplicitAny: Google's types say of what the rows are.
export const GRID: Kind<readonly (readonly unknown[])[], any[][]> = {
  accepts: (value) => Array.isArray(value) && value.every(Array.isArray),
  convert: (value) => value as readonly (readonly unknown[])[],
};

export const DATE: Kind<Date, GoogleAppsScript.Base.Date> = {
  accepts: isDate,
  convert: (value) => value as Date,
};

/** A plain object of options. */
// biome-ignore lint/suspicious/noExplicitAny: Google's types say which options.
export const OPTIONS: Kind<Readonly<Record<string, unknown>>, any> = {
  accepts: (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !isDate(value),
  convert: (value) => value as Readonly<Record<string, unknown>>,
};

export const TEXT_OR_NULL: Kind<string | null> = orNull(TEXT);
export const FLAG_OR_NULL: Kind<boolean | null> = orNull(FLAG);

export function orNull<T, G>(kind: Kind<T, G>): Kind<T | null, G | null> {
  return {
    accepts: (value) => value === null || value === undefined || kind.accepts(value),
    convert: (value) => (value === null || value === undefined ? null : kind.convert(value)),
  };
}

export function optional<T, G>(kind: Kind<T, G>): Kind<T | undefined, G> {
  return { ...kind, optional: true };
}

export function anyOf<T1, G1, T2, G2>(
  one: Kind<T1, G1>,
  other: Kind<T2, G2>,
): Kind<T1 | T2, G1 | G2> {
  return {
    accepts: (value) => one.accepts(value) || other.accepts(value),
    convert: (value) => (one.accepts(value) ? one.convert(value) : other.convert(value)),
  };
}

export function listOf<T, G>(kind: Kind<T, G>): Kind<readonly T[], G[]> {
  return {
    accepts: (value) => Array.isArray(value) && value.every(kind.accepts),
    convert: (value) => (value as unknown[]).map(kind.convert),
  };
}

/** Rows of values of one kind. */
export function gridOf<T, G>(kind: Kind<T, G>): Kind<readonly (readonly T[])[], G[][]> {
  return listOf(listOf(kind));
}

/** All the arguments that are left. */
export function rest<T, G>(kind: Kind<T, G>): Kind<readonly T[], G> {
  return { accepts: kind.accepts, convert: (value) => value as readonly T[], rest: true };
}

/** Whether the arguments fit one form of a method. */
export function fits(args: readonly unknown[], kinds: Kinds): boolean {
  const last = kinds.at(-1);
  if (args.length > kinds.length && !last?.rest) return false;
  const required = kinds.filter((kind) => !kind.optional && !kind.rest).length;
  if (args.length < required) return false;
  return args.every((arg, index) => (kinds[index] ?? last)?.accepts(arg) ?? false);
}

/** The arguments, which fit, as the method is given them: one for each kind. */
export function given(args: readonly unknown[], kinds: Kinds): unknown[] {
  return kinds.map((kind, index) => {
    if (kind.rest) return kind.convert(args.slice(index));
    return index < args.length ? kind.convert(args[index]) : undefined;
  });
}

/** Dates come from other realms, where `instanceof` says no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
