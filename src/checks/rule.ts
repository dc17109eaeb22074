import type { CellValue } from "../cells/cellValue";
import type { Severity } from "../domain/problem";
import type { Column } from "../tables/column";
import type { Nature } from "../tables/columnBasics";
import type { SettingName } from "../tables/settings";
import type { Table } from "../tables/table";
import type { TableName } from "../tables/tableName";
import type { RecordOf, TableReading, TableRow } from "../tables/tableReading";
import type { TABLES } from "../tables/tables";
import type { Checkup } from "./checkup";

/** What every rule says about itself: the table of rules in the docs is made of this. */
interface RuleBasics {
  /** Lower case with hyphens; people see it in *Accepted*. */
  readonly id: string;
  readonly severity: Severity;
  /** Where it looks, in words: "Members: Email". */
  readonly looksAt: string;
  /** What is wrong, as one sentence; the heading over its problems. */
  readonly wrong: string;
  /** How it is mended, as one sentence. */
  readonly mend: string;
  /**
   * Where it is not mended by the one who sees it: by *Set up workbook*, or by asking the
   * organisation, which alone can say what belongs there.
   */
  readonly mendedBy?: "set up" | "ask";
  /** What a letter to the organisation asks because of it. */
  readonly asks?: string;
}

/** A rule with the id that it was declared with. */
type Named<Id extends string> = { readonly id: Id };

/** What a rule found in a cell. The engine puts "Tresham Institute: Email (K20) " before `says`. */
export interface Fault {
  readonly says: string;
  /** The value to put there, as a person would type it. Left out where none is certain. */
  readonly suggestion?: string | null;
  /** Milder than the rule, where less hangs on it. */
  readonly severity?: Severity;
  /** The field of the cell to mend, where it is another than the rule's. */
  readonly at?: string;
  /** The whole row is mended by it: nothing else is said about the row. */
  readonly speaksForRow?: true;
}

/** A cell with all that a rule may want to know about its place. */
export interface CellView {
  readonly reading: TableReading;
  readonly row: TableRow;
  /** The declared field; for Settings the name of the setting. */
  readonly field: string;
  readonly column: Column;
  readonly cell: CellValue;
}

/** Looks at one cell at a time. A cell has at most one problem: the first rule that fires has it. */
export interface CellRule extends RuleBasics {
  readonly kind: "cell";
  /** Whether cells of this column are looked at. */
  readonly looksIn: (column: Column, field: string, table: Table) => boolean;
  readonly find: (view: CellView, checkup: Checkup) => Fault | null;
}

/** Looks at a whole row and points at the cell that would be mended. */
export interface RowRule<N extends TableName = TableName> extends RuleBasics {
  readonly kind: "row";
  readonly table: N;
  /** The field it points at; a sheet without that column is not asked. */
  readonly at: string;
  /** False where it also needs tables other than its own and Settings. */
  readonly alone: boolean;
  readonly find: (record: RecordOf<(typeof TABLES)[N]>, checkup: Checkup) => Fault | null;
}

/** What a rule found about a tab, its headers or the run of its rows: the whole sentence. */
export interface TableFault {
  readonly message: string;
  /** "Rows 12 to 14", where it is about certain rows, and the first of them. */
  readonly key?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  readonly seen?: string;
  /** Milder than the rule, where the figures can do without. */
  readonly severity?: Severity;
}

/** Looks at a tab as a whole. Those about headers come before all others. */
export interface TableRule extends RuleBasics {
  readonly kind: "headers" | "rows";
  /** The one tab that is looked at; left out, all of them are. */
  readonly tab?: TableName;
  readonly find: (reading: TableReading, checkup: Checkup) => readonly TableFault[];
}

export type Rule = TableRule | CellRule | RowRule;

export function tableRule<const Id extends string>(
  rule: TableRule & Named<Id>,
): TableRule & Named<Id> {
  return rule;
}

export function cellRule<const Id extends string>(
  rule: Omit<CellRule, "kind"> & Named<Id>,
): CellRule & Named<Id> {
  return { kind: "cell", ...rule };
}

/** Looks at one column; a tab or a field that is declared nowhere does not compile. */
export function onlyIn<N extends TableName>(
  tab: N,
  field: keyof (typeof TABLES)[N]["columns"] & string,
): CellRule["looksIn"] {
  return (_, of, table) => table.name === tab && of === field;
}

/** Looks at the Value of one setting. */
export function onlyInSetting(name: SettingName): CellRule["looksIn"] {
  return (_, field, table) => table.rowsAre === "settings" && field === name;
}

type ColumnOf<N extends Nature> = Extract<Column, { readonly nature: N }>;

/** A cell rule for columns of one nature, whose declaration `find` is given as well. */
export function natureRule<N extends Nature, const Id extends string>(
  nature: N,
  {
    looksIn,
    find,
    ...basics
  }: RuleBasics &
    Named<Id> & {
      readonly looksIn: (column: ColumnOf<N>, field: string) => boolean;
      readonly find: (column: ColumnOf<N>, view: CellView, checkup: Checkup) => Fault | null;
    },
): CellRule & Named<Id> {
  return {
    kind: "cell",
    ...basics,
    looksIn: (column, field) => isOfNature(column, nature) && looksIn(column, field),
    find: (view, checkup) =>
      isOfNature(view.column, nature) ? find(view.column, view, checkup) : null,
  };
}

function isOfNature<N extends Nature>(column: Column, nature: N): column is ColumnOf<N> {
  return column.nature === nature;
}

/** Its `alone` is true unless the rule says otherwise. */
export function rowRule<N extends TableName, const Id extends string>(
  table: N,
  rule: Omit<RowRule<N>, "kind" | "table" | "alone" | "at"> &
    Named<Id> & {
      readonly at: keyof (typeof TABLES)[N]["columns"] & string;
      readonly alone?: boolean;
    },
): RowRule & Named<Id> {
  // A rule for one table is only ever given records of that table, by the engine.
  return { kind: "row", table, alone: true, ...rule } as unknown as RowRule & Named<Id>;
}
