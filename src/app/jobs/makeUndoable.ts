import type { CalendarDate } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { partsMade } from "../../changes/undo/partsMade";
import { partsOfChanges, type TableAsShown, tablesShown } from "../../changes/undo/partsOfChanges";
import { partsSince } from "../../changes/undo/partsSince";
import { Refusal } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import type { TableName } from "../../tables/tableName";
import { rememberDaysChanged } from "../memory/daysChangedAbout";
import { rememberBegun, rememberMade } from "../memory/rememberChange";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

/** What became of a change set that a person asked for. */
export interface ChangesMade {
  readonly changed: number;
  readonly refused: readonly string[];
  /** What undoes it; null where nothing changed that could be undone. */
  readonly change: number | null;
}

/** What a person asked for, in words and as changes. */
export interface AskedChanges {
  readonly sentence: string;
  readonly changes: readonly Change[];
  /** What belongs to the same step and is done already. */
  readonly done?: readonly Change[];
  /** The workbook before the same step brought the add-on's own cells up to date. */
  readonly before?: Compact["readings"];
}

/**
 * Makes what a person asked for, in however many tables, as one step that can be read and undone,
 * also after the sidebar was closed and by anybody who may edit. It is written in *Undo* first, then
 * made, then marked as made. Call it while holding the lock, with what was just read. Throws Refusal
 * "undo-tab-taken" or "kept-moving" where it cannot be remembered; then nothing was changed.
 */
export function makeUndoable(
  ports: Ports,
  readings: Compact["readings"],
  now: { readonly today: CalendarDate; readonly time: string },
  { sentence, changes, done = [], before }: AskedChanges,
): ChangesMade {
  const all = [...done, ...changes];
  const shown = tablesAsShown(ports, changes);
  const parts =
    before === undefined
      ? partsOfChanges(all, readings, shown)
      : partsSince(before, all, readings, shown);
  if (!parts.some(({ kind }) => kind !== "copy kept")) {
    const { cellsChanged, refused } = ports.workbook.apply(changes);
    return { changed: cellsChanged, refused, change: null };
  }
  const begun = rememberBegun(ports, readings, now, { sentence, parts });
  rememberDaysChanged(ports, parts, false);
  const { cellsChanged, refused } = ports.workbook.apply(changes);
  // Where some were refused, only the workbook can say which were made.
  const made = refused.length === 0 ? parts : partsMade(parts, readingsNow(ports));
  const isMade = cellsChanged > 0 && made.length > 0;
  rememberMade(ports, begun, isMade ? made : []);
  return { changed: cellsChanged, refused, change: isMade ? begun.id : null };
}

function tablesAsShown(
  { workbook }: Ports,
  changes: readonly Change[],
): (table: TableName) => TableAsShown | null {
  const shown = new Map<TableName, TableAsShown | null>();
  for (const [table, withFormulas] of tablesShown(changes)) {
    const seen = workbook.tableAsShown(table, withFormulas);
    // Without their formulas rows that leave could not come back as they were.
    if (seen === null && withFormulas) throw new Refusal("kept-moving", describeKeptMoving(table));
    shown.set(table, seen);
  }
  return (table) => shown.get(table) ?? null;
}

function describeKeptMoving(table: TableName): string {
  return `Somebody else kept moving rows of "${table}" just now, so no row was taken out. Wait until they have finished, then do it again.`;
}

function readingsNow(ports: Ports): Compact["readings"] {
  return compactRead(ports, ports.workbook.readAgain()).readings;
}
