import { type CalendarDate, describeDay, parseIsoDay } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { changesToAdd } from "../../changes/changesToAdd";
import type { RowIdentity } from "../../changes/rowIdentity";
import {
  dayOfClick,
  isPastKeeping,
  isTooOld,
  rowsOfChanges,
  rowsToForget,
} from "../../changes/undo/rowsToForget";
import { marksOfSettled, settledChanges } from "../../changes/undo/settledChanges";
import type { UndoableChange, UndoPart } from "../../changes/undo/undoableChange";
import { marksOfMade, marksOfUndoing, marksOfUndone } from "../../changes/undo/undoMarks";
import { changesInUndo, rowsOfChange } from "../../changes/undo/undoRows";
import { Refusal } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import type { Readings } from "../../tables/compact";
import { readTable } from "../../tables/readTable";
import type { TableReading } from "../../tables/tableReading";
import { TABLES } from "../../tables/tables";
import type { Ports } from "../ports";
import { changesBefore, changesBeforeWhole, keepChangesBefore } from "./changesBefore";
import { rememberDaysChanged } from "./daysChangedAbout";

type UndoReading = TableReading<(typeof TABLES)["Undo"]>;

/** What the list needs of the ports. */
type UndoPorts = Pick<Ports, "workbook" | "memory">;

/** The highest number that a change had which is no longer in the list: no page may take another for it. */
const LAST_ID = "last change that could be undone";
/** The day of the oldest change in the list, so that nobody need read it to know whether any is too old. */
const OLDEST = "oldest change that can be undone";

/** What was clicked, newest first, as far as the workbook shows that it was made; writes nothing. */
export function undoableChanges(
  ports: UndoPorts,
  readings: Readings,
  today: CalendarDate,
): readonly UndoableChange[] {
  const reading = readUndo(ports);
  const known = [
    ...(isOurs(reading) ? changesInUndo(reading) : []),
    ...changesBefore(ports.memory),
  ];
  return settledChanges(known, readings)
    .filter(({ when, parts }) => parts.length > 0 && !isTooOld(when, today))
    .sort((a, b) => b.id - a.id);
}

/**
 * Remembers, before it is made, what is about to be changed, as the newest: what stops the run in
 * between leaves a change that can be undone. What nobody can have need of any more is forgotten.
 * Call it while holding the lock. Throws Refusal "undo-tab-taken" where somebody has a tab of their
 * own that is called so, "kept-moving" where it could not be written.
 */
export function rememberBegun(
  ports: UndoPorts,
  readings: Readings,
  now: { readonly today: CalendarDate; readonly time: string },
  { sentence, parts }: Pick<UndoableChange, "sentence" | "parts">,
): UndoableChange {
  const reading = readUndo(ports);
  if (reading.sheetName !== null && !isOurs(reading)) throw taken(reading);
  const { known, changes, before } = standing(
    ports,
    reading,
    readings,
    now.today,
    "settle and forget",
  );
  const when = `${describeDay(now.today)}, ${now.time}`;
  const id = 1 + Math.max(lastId(ports), 0, ...known.map((change) => change.id));
  const begun: UndoableChange = { id, when, sentence, parts, state: "being made" };
  const rows = [...before, begun].flatMap(rowsOfChange);
  write(ports, [
    ...changesToAdd(reading),
    ...changes,
    { kind: "append rows", table: "Undo", rows },
  ]);
  keepOldest(ports, [...known, begun], now.today);
  if (before.length > 0) forgetMoved(ports);
  return begun;
}

/** Marks a change as made, as far as these parts go. */
export function rememberMade(
  ports: UndoPorts,
  begun: UndoableChange,
  made: readonly UndoPart[],
): void {
  mark(ports, marksOfMade(begun, made, false));
}

/** Remembers, before it is done, that a change is about to be undone. */
export function rememberUndoing(ports: UndoPorts, change: UndoableChange): void {
  mark(ports, marksOfUndoing(change));
}

/** Marks a change as undone, which can still be read; or as not undone after all. */
export function rememberUndone(ports: UndoPorts, change: UndoableChange, isUndone: boolean): void {
  mark(ports, marksOfUndone(change, isUndone));
}

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

/** How many changes are meant; writes nothing. */
export function countChanges(
  ports: UndoPorts,
  isMeant: (change: UndoableChange) => boolean,
): number {
  const { inTab, before } = allChanges(ports);
  return [...inTab, ...before].filter(isMeant).length;
}

/** Forgets changes whole. Returns how many there were. Call it while holding the lock. */
export function forgetChanges(
  ports: UndoPorts,
  isMeant: (change: UndoableChange) => boolean,
): number {
  const { reading, inTab, before } = allChanges(ports);
  const meant = inTab.filter(isMeant);
  keepLastId(ports, [...inTab, ...before]);
  takeOut(ports, rowsOfChanges(reading, meant));
  const ofBefore = before.filter(isMeant);
  if (ofBefore.length > 0) keepChangesBefore(ports.memory, (change) => !isMeant(change));
  return meant.length + ofBefore.length;
}

/** Forgets all of it. Call it while holding the lock. */
export function emptyUndo(ports: UndoPorts): void {
  const { reading, inTab, before } = allChanges(ports);
  keepLastId(ports, [...inTab, ...before]);
  takeOut(ports, rowsOfChanges(reading, "all"));
  keepChangesBefore(ports.memory, () => false);
}

/** As a change to the workbook: what somebody asked to have forgotten does not come back. */
function takeOut({ workbook }: UndoPorts, rows: readonly RowIdentity[]): void {
  if (rows.length === 0) return;
  const { refused } = workbook.apply([{ kind: "remove rows", table: "Undo", rows }]);
  if (refused.length > 0) throw new Refusal("kept-moving", refused.join(" "));
}

/** The tab that the list is kept in; null where there is none of the add-on's. */
export function nameOfUndoTab(ports: UndoPorts): string | null {
  const reading = readUndo(ports);
  return isOurs(reading) ? reading.sheetName : null;
}

function allChanges(ports: UndoPorts) {
  const reading = readUndo(ports);
  const inTab = isOurs(reading) ? changesInUndo(reading) : [];
  return { reading, inTab, before: changesBefore(ports.memory) };
}

interface Standing {
  readonly known: readonly UndoableChange[];
  /** What brings the tab up to date, and adds it where it is missing. */
  readonly changes: readonly Change[];
  /** What is to be moved into it, the oldest first. */
  readonly before: readonly UndoableChange[];
}

function standing(
  ports: UndoPorts,
  reading: UndoReading,
  readings: Readings,
  today: CalendarDate,
  work: "settle" | "settle and forget",
): Standing {
  const inTab = changesInUndo(reading);
  const marks = marksOfSettled(inTab, readings);
  const rows = work === "settle" ? [] : rowsToForget(reading, readings, today);
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
  work: "settle" | "settle and forget",
): void {
  const reading = readUndo(ports);
  if (reading.sheetName !== null && !isOurs(reading)) return;
  const { known, changes, before } = standing(ports, reading, readings, today, work);
  const rows = before.flatMap(rowsOfChange);
  if (work !== "settle") keepOldest(ports, known, today);
  if (rows.length === 0 && changes.length === 0) return;
  write(ports, [
    ...changesToAdd(reading),
    ...changes,
    ...(rows.length === 0 ? [] : [{ kind: "append rows", table: "Undo", rows } as const]),
  ]);
  if (rows.length > 0) forgetMoved(ports);
}

/** Which days were put right stays known. */
function forgetMoved(ports: UndoPorts): void {
  for (const { parts, state } of [...changesBefore(ports.memory)].reverse()) {
    rememberDaysChanged(ports, parts, state === "undone");
  }
  keepChangesBefore(ports.memory, () => false);
}

function readUndo({ workbook }: UndoPorts): UndoReading {
  const grid = workbook.undoTab.read();
  return readTable(TABLES.Undo, grid === null ? [] : [grid]);
}

/** Whether the tab is the add-on's: it has every header that the add-on gave it. */
function isOurs({ table, columnOf }: UndoReading): boolean {
  return Object.keys(table.columns).every((field) => columnOf[field] !== undefined);
}

function taken({ table, sheetName, columnOf }: UndoReading): Refusal {
  const missing = Object.entries(table.columns)
    .filter(([field]) => columnOf[field] === undefined)
    .map(([, { title }]) => `"${title}"`);
  return new Refusal(
    "undo-tab-taken",
    `Nothing was changed, for it could not be undone: the tab "${sheetName}" is not the one in which the add-on remembers changes, or has lost its ${missing.length === 1 ? "header" : "headers"} ${listedAll(missing)}. Give that tab another name, then do this again.`,
  );
}

/** Throws Refusal "kept-moving" where it could not be written. */
function write({ workbook }: UndoPorts, changes: readonly Change[]): void {
  const { refused } = workbook.undoTab.apply(changes);
  if (refused.length > 0) throw new Refusal("kept-moving", refused.join(" "));
}

/** What cannot be marked now is found by the next run, which looks at what the workbook holds. */
function mark(
  { workbook }: UndoPorts,
  marks: Extract<Change, { kind: "mark rows" }>["marks"],
): void {
  workbook.undoTab.apply([{ kind: "mark rows", table: "Undo", marks }]);
}

/** Those that are too old are being forgotten. */
function keepOldest(
  { memory }: UndoPorts,
  changes: readonly UndoableChange[],
  today: CalendarDate,
): void {
  const days = changes.flatMap(({ when }) => dayOfClick(when) ?? []);
  const [oldest = null] = days.filter((day) => !isPastKeeping(day, today)).sort();
  if (memory.recall(OLDEST) !== oldest) memory.remember(OLDEST, oldest);
}

function lastId({ memory }: UndoPorts): number {
  return Number(memory.recall(LAST_ID) ?? 0) || 0;
}

function keepLastId(ports: UndoPorts, changes: readonly UndoableChange[]): void {
  const highest = Math.max(0, ...changes.map(({ id }) => id));
  if (highest > lastId(ports)) ports.memory.remember(LAST_ID, String(highest));
}
