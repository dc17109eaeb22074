import type { Column, ValueOf } from "./column";
import type { TableName } from "./tableName";

export type Columns = { readonly [field: string]: Column };

/** One tab, declared once: layout, reading, checks, import and the data dictionary all use this. */
export interface Table<C extends Columns = Columns> {
  readonly name: TableName;
  /** One sentence for people: what a row is. */
  readonly purpose: string;
  /** Other tab names that mean the same. */
  readonly aliases: readonly string[];
  /** The fields that together name a row. */
  readonly key: readonly string[];
  readonly need: Need;
  /**
   * Fields that every workbook has had from the first: one that lacks the column lacks something. So
   * it does for required columns; all others are spare, as a column declared today is by itself.
   */
  readonly expected: readonly string[];
  /** Errors in its required columns, or without its headers, make a report's figures wrong. */
  readonly inFigures: boolean;
  /** Kept out of sight: people have nothing to read or type there. */
  readonly hidden: boolean;
  readonly columns: C;
}

/**
 * What a workbook lacks without the tab. "indispensable": there are no figures; "usual": they say
 * less; "made when needed": nothing, though every workbook that is set up has it; "spare": nothing,
 * and only the job that needs it adds it to a workbook that exists (design, section 3).
 */
export type Need = "indispensable" | "usual" | "made when needed" | "spare";

/** The values of one row by field, as the columns declare them. */
export type ValuesOf<T extends Table> = {
  readonly [F in keyof T["columns"]]: ValueOf<T["columns"][F]>;
};

/** Whether a workbook lacks nothing without the column. */
export function isSpare(table: Table, field: string): boolean {
  return !(table.columns[field]?.required ?? false) && !table.expected.includes(field);
}

/** Whether the add-on writes all of it: there is nothing in it for people to mend. */
export function isAllAuto({ columns }: Table): boolean {
  return Object.values(columns).every(({ auto }) => auto);
}

type Defaulted = "aliases" | "need" | "expected" | "inFigures" | "hidden";

const DEFAULTS: Pick<Table, Defaulted> = {
  aliases: [],
  need: "usual",
  expected: [],
  inFigures: false,
  hidden: false,
};

/** Declares a tab; a key that names no column does not compile. */
export function declareTable<C extends Columns>(
  name: TableName,
  declared: Omit<Table<C>, "name" | Defaulted> & {
    readonly aliases?: readonly string[];
    readonly need?: Need;
    readonly expected?: readonly (keyof C & string)[];
    readonly inFigures?: boolean;
    readonly hidden?: boolean;
    readonly key: readonly (keyof C & string)[];
  },
): Table<C> {
  return { ...DEFAULTS, name, ...declared };
}
