import type { CalendarDate } from "../cells/calendarDate";
import type { TableName } from "./tableName";

/**
 * What the values of a column are. Records, checks, counting and forms ask this, and only how a
 * column is read, laid out and described asks for its kind: a new kind of figure is a figure.
 */
export type Nature = "text" | "day" | "number" | "choice";

/** What every column says of itself, whatever its kind. */
export interface ColumnBasics {
  /** The header, as the add-on writes it. */
  readonly title: string;
  /** One or two sentences: the note on the header and the data dictionary. */
  readonly help: string;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** `*` in the design: the row is not usable without it. */
  readonly required: boolean;
  /** Belongs to the add-on: grey, protected with a warning, rewritten whole. */
  readonly auto: boolean;
  /** A report's figure hangs on it, also where no success measure counts it. */
  readonly inFigures: boolean;
  /** Of the main contact and others of the member: no figure hangs on it, and problems name people. */
  readonly aboutContact: boolean;
  /** What a member that has something here has done, in the words of the report; null for no such. */
  readonly commitment: string | null;
  /** What to ask the organisation where it is blank; null where nothing is to be asked. */
  readonly asks: string | null;
  /** A rule of its own says more of a blank cell than that it is blank. */
  readonly blankHasOwnRule: boolean;
  /** In pixels, as Sheets counts them. */
  readonly width: number;
}

export interface TextColumn extends ColumnBasics {
  readonly kind: "text";
  readonly nature: "text";
  /** Long text wraps. */
  readonly long: boolean;
  /** The value is the key of a row of that table (or the name of a group). */
  readonly refersTo: TableName | "groups" | null;
  readonly holds: "words" | "email" | "phone" | "link" | "time" | "as typed";
  /** Somebody of a member: reports print the name only where contacts are asked for. */
  readonly names: "person" | null;
}

export interface DayColumn extends ColumnBasics {
  readonly kind: "day";
  readonly nature: "day";
  /** A plan or a deadline; every other day is of something that has happened. */
  readonly mayLieAhead: boolean;
  /** By up to a year: it is done on the way to joining. */
  readonly mayPrecedeJoining: boolean;
}

export interface NumberColumn extends ColumnBasics {
  readonly kind: "number";
  readonly nature: "number";
  readonly whole: boolean;
  /** "always": shown with %; "as people show it": a % sign changes what the figure says. */
  readonly shownAsPercent: "always" | "as people show it" | "never";
  readonly min: number | null;
  /** Words that may stand in place of a figure: "15 % less" (a target), "Yes" (a figure of 1). */
  readonly words: "target" | "yes or no" | null;
}

export interface ChoiceColumn extends ColumnBasics {
  readonly kind: "choice";
  readonly nature: "choice";
  readonly options: readonly string[];
  /** People may add choices of their own; an unlisted one is then no problem. */
  readonly open: boolean;
}

export type Column = TextColumn | DayColumn | NumberColumn | ChoiceColumn;

/** What a record holds for a column: "" for no text, null for no readable day or number. */
export type ValueOf<C extends { readonly nature: Nature }> = C["nature"] extends "day"
  ? CalendarDate | null
  : C["nature"] extends "number"
    ? number | null
    : string;

/** What a declaration may say beyond the title and the help. */
export type Options<C extends ColumnBasics> = Partial<
  Omit<C, "kind" | "nature" | "title" | "help">
>;

/** What holds of a column that does not say otherwise. */
export const BASICS = {
  aliases: [],
  required: false,
  auto: false,
  inFigures: false,
  aboutContact: false,
  commitment: null,
  asks: null,
  blankHasOwnRule: false,
} as const;

export function text(title: string, help: string, options: Options<TextColumn> = {}): TextColumn {
  const long = options.long ?? false;
  return {
    ...BASICS,
    kind: "text",
    nature: "text",
    title,
    help,
    long,
    refersTo: null,
    holds: "words",
    names: null,
    width: long ? 320 : 160,
    ...options,
  };
}

export function day(title: string, help: string, options: Options<DayColumn> = {}): DayColumn {
  const rest = { mayLieAhead: false, mayPrecedeJoining: false, width: 110 };
  return { ...BASICS, kind: "day", nature: "day", title, help, ...rest, ...options };
}

export function number(
  title: string,
  help: string,
  options: Options<NumberColumn> = {},
): NumberColumn {
  const rest = {
    whole: false,
    shownAsPercent: "never",
    min: 0,
    words: null,
    width: 95,
  } as const;
  return { ...BASICS, kind: "number", nature: "number", title, help, ...rest, ...options };
}

export function choice(
  title: string,
  choices: readonly string[],
  help: string,
  options: Options<ChoiceColumn> = {},
): ChoiceColumn {
  const rest = { options: choices, open: false, width: 140 };
  return { ...BASICS, kind: "choice", nature: "choice", title, help, ...rest, ...options };
}
