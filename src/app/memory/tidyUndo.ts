import { type CalendarDate, parseIsoDay } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { changesToAdd } from "../../changes/changesToAdd";
import { dayOfClick, isPastKeeping, isTooOld, rowsToForget } from "../../changes/undo/rowsToForget";
import { marksOfSettled } from "../../changes/undo/settledChanges";
import type { UndoableChange } from "../../changes/undo/undoableChange";
import type { UndoRead } from "../../changes/undo/undoReading";
import { rowsOfChange } from "../../changes/undo/undoRows";
import type { Readings } from "../../tables/compact";
import { changesBefore, changesBeforeWhole, keepChangesBefore } from "./changesBefore";
import { rememberDaysChanged } from "./daysChangedAbout";
import { keepLastId } from "./undoIds";
import { readUndo, type UndoPorts, writeUndo } from "./undoTab";

/** The day of the oldest change in the list, so that nobody need read it to know whether any is too old. */
const OLDEST = "oldest change that can be undone";

type Work = "settle" | "settle and forget";

/**
 * Keeps what the workbook says of runs that were stopped, and moves what an older version remembers
 * into the tab. Call it while holding the lock, before a change is looked for.
 */
export function settleUndo(ports: UndoPorts, readings: Readings, today: CalendarDate): void {
  bringUpToDate(ports, readings, today, "settle");
}

/** The same, and forgets what nobody can have need of any more. */
export function tidyUndo(ports: UndoPorts, readings: Readings, today: CalendarDate): void {
  bringUpToDate(ports, readings, today, "settle and forget");
}

/** The same where the oldest is too old: for jobs that have no other business with the list. */
export function tidyUndoWhenOld(ports: UndoPorts, readings: Readings, today: CalendarDate): void {
  const oldest = parseIsoDay(ports.memory.recall(OLDEST) ?? "");
  if (oldest !== null && isPastKeeping(oldest, today)) tidyUndo(ports, readings, today);
}

export interface UndoStanding {
  readonly known: readonly UndoableChange[];
  /** What brings the tab up to date. */
  readonly changes: readonly Change[];
  /** What is to be moved into it, the oldest first. */
  readonly before: readonly UndoableChange[];
}

/** How the list stands, and what it takes to have it settled, or to have forgotten what is too old. */
export function undoStanding(
  ports: UndoPorts,
  { reading, changes: inTab }: UndoRead,
  readings: Readings,
  today: CalendarDate,
  work: Work,
): UndoStanding {
  const marks = marksOfSettled(inTab, readings);
  const rows = work === "settle" ? [] : rowsToForget(reading, inTab, readings, today);
  const whole = changesBeforeWhole(ports.memory, ports.workbook.readCopy, readings);
  const before = [...whole].reverse().filter(({ when }) => !isTooOld(when, today));
  if (rows.length > 0) keepLastId(ports, inTab);
  const changes: readonly Change[] = [
    ...(marks.length === 0 ? [] : [{ kind: "mark rows", table: "Undo", marks } as const]),
    ...(rows.length === 0 ? [] : [{ kind: "remove rows", table: "Undo", rows } as const]),
  ];
  return { known: [...inTab, ...before], changes, before };
}

function bringUpToDate(
  ports: UndoPorts,
  readings: Readings,
  today: CalendarDate,
  work: Work,
): void {
  const read = readUndo(ports);
  if (read.reading.sheetName !== null && !read.isOurs) return;
  const { known, changes, before } = undoStanding(ports, read, readings, today, work);
  const rows = before.flatMap(rowsOfChange);
  if (work !== "settle") keepOldest(ports, known, today);
  if (rows.length === 0 && changes.length === 0) return;
  writeUndo(ports, [
    ...changesToAdd(read.reading),
    ...changes,
    ...(rows.length === 0 ? [] : [{ kind: "append rows", table: "Undo", rows } as const]),
  ]);
  if (rows.length > 0) forgetMoved(ports);
}

/** What an older version remembers is in the tab now; which days were put right stays known. */
export function forgetMoved(ports: UndoPorts): void {
  for (const { parts, state } of [...changesBefore(ports.memory)].reverse()) {
    rememberDaysChanged(ports, parts, state === "undone");
  }
  keepChangesBefore(ports.memory, () => false);
}

/** Those that are too old are being forgotten. */
export function keepOldest(
  { memory }: UndoPorts,
  changes: readonly UndoableChange[],
  today: CalendarDate,
): void {
  const days = changes.flatMap(({ when }) => dayOfClick(when) ?? []);
  const [oldest = null] = days.filter((day) => !isPastKeeping(day, today)).sort();
  if (memory.recall(OLDEST) !== oldest) memory.remember(OLDEST, oldest);
}
