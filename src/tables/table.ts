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

/** Declares a tab; a key that names no column does not compile. */
export function declareTable<C extends Columns>(
  name: TableName,
  declared: Omit<Table<C>, "name" | "aliases" | "need" | "hidden"> & {
    readonly aliases?: readonly string[];
    readonly need?: Need;
    readonly hidden?: boolean;
    readonly key: readonly (keyof C & string)[];
  },
): Table<C> {
  return { name, aliases: [], need: "usual", hidden: false, ...declared };
}
