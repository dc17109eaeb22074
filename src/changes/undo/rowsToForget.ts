import { type CalendarDate, daysBetween } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { readTypedDate } from "../../cells/typedDate";
import { cellOf } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import type { TableReading, TableRow } from "../../tables/tableReading";
import { UNDO_MARKS, type undoTable } from "../../tables/tabs/undoTable";
import { identityOf, type RowIdentity, rowKey } from "../rowIdentity";
import { isUnderWay } from "./settledChanges";
import { keyOfPart, type UndoableChange, type UndoPart } from "./undoableChange";
import type { UndoReading } from "./undoReading";
import { shownKey } from "./undoRows";

/** Old values are kept no longer (design, section 3). */
const MOST_DAYS = 90;

/**
 * The rows of *Undo* that nobody can have need of: those that are too old, those of what was never
 * made, and those about a row that has gone, unless another change can bring it back.
 */
export function rowsToForget(
  reading: UndoReading,
  changes: readonly UndoableChange[],
  readings: Readings,
  today: CalendarDate,
): readonly RowIdentity[] {
  const gone = namesOfGone(changes, readings);
  return ownRows(reading)
    .filter((row) => {
      const text = textIn(reading, row);
      if (text("undone") === UNDO_MARKS.notMade || isTooOld(text("when"), today)) return true;
      return gone.has([text("change"), text("table"), text("key"), text("column")].join("\n"));
    })
    .map((row) => identityOf(reading, row));
}

/** The rows of some changes; of all of them where none are named. */
export function rowsOfChanges(
  reading: UndoReading,
  changes: readonly UndoableChange[] | "all",
): readonly RowIdentity[] {
  const ids = changes === "all" ? null : new Set(changes.map(({ id }) => String(id)));
  return ownRows(reading)
    .filter((row) => ids === null || ids.has(textIn(reading, row)("change")))
    .map((row) => identityOf(reading, row));
}

/** What was clicked then can no longer be undone, and is not shown. */
export function isTooOld(when: string, today: CalendarDate): boolean {
  const clicked = dayOfClick(when);
  return clicked === null || isPastKeeping(clicked, today);
}

/** Whether old values of that day are to go. */
export function isPastKeeping(day: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(day, today) > MOST_DAYS;
}

/** The day in "7 Oct 2009, 14:30"; null where it cannot be read. */
export function dayOfClick(when: string): CalendarDate | null {
  const clicked = readTypedDate((when.split(",")[0] ?? "").trim());
  return clicked.kind === "day" ? clicked.day : null;
}

/** A row that a person has put into the tab is theirs. */
function ownRows(reading: UndoReading): readonly TableRow[] {
  return reading.rows.filter((row) => /^[1-9]\d*$/.test(textIn(reading, row)("change")));
}

function textIn(reading: UndoReading, row: TableRow) {
  return (field: keyof (typeof undoTable)["columns"]): string =>
    describeCell(cellOf(reading, row, field));
}

function namesOfGone(changes: readonly UndoableChange[], readings: Readings): ReadonlySet<string> {
  const present = new Set<string>();
  const unread = new Set<string>();
  for (const reading of Object.values<TableReading>(readings)) {
    const { name } = reading.table;
    // A tab that is not there now, or has lost its headers, may be back.
    if (reading.headerRow === null) unread.add(name);
    for (const row of reading.rows) present.add(placeOf(name, rowKey(reading, row)));
  }
  for (const { parts, state } of changes) {
    for (const part of parts) {
      const isAway = part.kind === "row removed" && state !== "undone";
      if (isAway) present.add(placeOf(part.table, part.key));
    }
  }
  const isGone = (part: UndoPart): boolean => {
    if (part.kind !== "cell" && part.kind !== "row added") return false;
    return !unread.has(part.table) && !present.has(placeOf(part.table, keyOfPart(part)));
  };
  const names = changes
    .filter((change) => !isUnderWay(change))
    .flatMap(({ id, parts }) =>
      parts.filter(isGone).map((part) => {
        const column = part.kind === "cell" ? part.title : "";
        return [id, part.table, shownKey(keyOfPart(part)), column].join("\n");
      }),
    );
  return new Set(names);
}

function placeOf(table: string, key: string): string {
  return `${table}\n${key.toLowerCase()}`;
}
