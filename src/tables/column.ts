import type { CalendarDate } from "../cells/calendarDate";
import type { TableName } from "./tableName";

interface ColumnBasics {
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
  /** A workbook without it lacks nothing: its absence is no problem. */
  readonly spare: boolean;
  /** In pixels, as Sheets counts them. */
  readonly width: number;
}

export interface TextColumn extends ColumnBasics {
  readonly kind: "text";
  /** Long text wraps. */
  readonly long: boolean;
  /** The value is the key of a row of that table (or the name of a group). */
  readonly refersTo: TableName | "groups" | null;
  readonly holds: "words" | "email" | "phone" | "link" | "time" | "as typed";
}

export interface DayColumn extends ColumnBasics {
  readonly kind: "day";
  /** A plan or a deadline; every other day is of something that has happened. */
  readonly mayLieAhead: boolean;
}

export interface NumberColumn extends ColumnBasics {
  readonly kind: "number";
  readonly whole: boolean;
  /** "always": shown with %; "as people show it": a % sign changes what the figure says. */
  readonly shownAsPercent: "always" | "as people show it" | "never";
  readonly min: number | null;
  /** Words that may stand in place of a figure: "15 % less" (a target), "Yes" (a figure of 1). */
  readonly words: "target" | "yes or no" | null;
}

export interface ChoiceColumn extends ColumnBasics {
  readonly kind: "choice";
  readonly options: readonly string[];
  /** People may add choices of their own; an unlisted one is then no problem. */
  readonly open: boolean;
}

export type Column = TextColumn | DayColumn | NumberColumn | ChoiceColumn;

/** What a record holds for a column: "" for no text, null for no readable day or number. */
export type ValueOf<C extends Column> = C extends DayColumn
  ? CalendarDate | null
  : C extends NumberColumn
    ? number | null
    : string;

type Options<C extends Column> = Partial<Omit<C, "kind" | "title" | "help">>;

const BASICS = { aliases: [], required: false, auto: false, spare: false } as const;

export function text(title: string, help: string, options: Options<TextColumn> = {}): TextColumn {
  const long = options.long ?? false;
  return {
    ...BASICS,
    kind: "text",
    title,
    help,
    long,
    refersTo: null,
    holds: "words",
    width: long ? 320 : 160,
    ...options,
  };
}

export function day(title: string, help: string, options: Options<DayColumn> = {}): DayColumn {
  return { ...BASICS, kind: "day", title, help, mayLieAhead: false, width: 110, ...options };
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
  return { ...BASICS, kind: "number", title, help, ...rest, ...options };
}

export function choice(
  title: string,
  choices: readonly string[],
  help: string,
  options: Options<ChoiceColumn> = {},
): ChoiceColumn {
  const rest = { options: choices, open: false, width: 140 };
  return { ...BASICS, kind: "choice", title, help, ...rest, ...options };
}
