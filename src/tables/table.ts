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
  readonly rowsAre: RowsAre;
  /** Its first columns, which tell a person which row it is: they stay in sight in a new tab. */
  readonly toldBy: readonly string[];
  /** What the Refs that the add-on gives begin with ("SM" of SM8); null where rows have no Ref. */
  readonly refsBegin: string | null;
  /** Rows are cleared one by one, so that blank rows between them and doubles are no fault. */
  readonly rowsAreCleared: boolean;
  /** A rule of its own says more of two rows with one name: which of the two counts. */
  readonly doublesHaveOwnRule: boolean;
  /** The add-on writes its rows when something is clicked: no day in them was ever typed. */
  readonly filledByClicks: boolean;
  /** The job that adds the tab fills it: *Set up workbook* gives no new workbook a blank one. */
  readonly comesFilled: boolean;
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
  /**
   * What the add-on remembers for itself: read by nothing but what asks for it by name, and made by
   * the first job that has something to remember, never by *Set up workbook*.
   */
  readonly isMemory: boolean;
  readonly columns: C;
}

/**
 * "members": organisations, which are known by their names alone; "settings": each row has a
 * declaration of its own (`SETTINGS`), which says what its Value is; "records": anything else.
 */
export type RowsAre = "members" | "settings" | "records";

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

type Defaulted =
  | "aliases"
  | "rowsAre"
  | "toldBy"
  | "refsBegin"
  | "rowsAreCleared"
  | "doublesHaveOwnRule"
  | "filledByClicks"
  | "comesFilled"
  | "need"
  | "expected"
  | "inFigures"
  | "hidden"
  | "isMemory";

const DEFAULTS: Pick<Table, Defaulted> = {
  aliases: [],
  rowsAre: "records",
  toldBy: [],
  refsBegin: null,
  rowsAreCleared: false,
  doublesHaveOwnRule: false,
  filledByClicks: false,
  comesFilled: false,
  need: "usual",
  expected: [],
  inFigures: false,
  hidden: false,
  isMemory: false,
};

/** Declares a tab; a key that names no column does not compile. */
export function declareTable<C extends Columns>(
  name: TableName,
  declared: Omit<Table<C>, "name" | Defaulted> &
    Partial<Pick<Table, Defaulted>> & {
      readonly expected?: readonly (keyof C & string)[];
      readonly toldBy?: readonly (keyof C & string)[];
      readonly key: readonly (keyof C & string)[];
    },
): Table<C> {
  return { ...DEFAULTS, name, ...declared };
}
