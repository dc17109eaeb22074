import type { CellValue } from "../../cells/cellValue";
import type { RuleId } from "../../checks/rules";
import type { Judgement } from "../../domain/measures/judgement";
import type { Problem } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { ThingToDo } from "../calls/states/todayState";
import type { CellToSet } from "../jobs/setCells";

/** What the kinds of things are found in: the tables as they were read, judged and checked once. */
export interface TodayFacts {
  readonly compact: Compact;
  readonly judgements: readonly Judgement[];
  /** Those that are open. */
  readonly problems: readonly Problem<RuleId>[];
}

/** One thing that stands between the coordinator and a clean paper. */
export interface Thing extends Omit<ThingToDo, "kind"> {
  /** What a click that changes the workbook puts where; empty for every other click. */
  readonly cells: readonly CellToSet[];
}

/** A kind of thing, declared once; its place in the list of all is its rank. */
export interface KindOfThing {
  readonly kind: string;
  readonly find: (facts: TodayFacts) => readonly Thing[];
}

/** The cell of a declared field in a row; none where there is no such column. */
export function cellToSet(
  reading: TableReading,
  row: TableRow,
  field: string,
  to: CellValue,
): readonly CellToSet[] {
  const header = reading.headers.find((one) => one.field === field);
  return header === undefined ? [] : [{ reading, row, header, to }];
}
