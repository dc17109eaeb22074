import { type CalendarDate, parseIsoDay } from "../../cells/calendarDate";
import { inOtherOrder } from "../../cells/dayOrder";
import type { CellPart, UndoPart } from "../../changes/undo/undoableChange";
import { dayColumn, dayPlace } from "../../checks/typedDayCells";
import { parsedJson } from "../../domain/parsedJson";
import type { Forget } from "../../domain/people/forgetIn";
import type { Ports } from "../ports";
import { changesBefore } from "./changesBefore";

const MEMORY = "days changed about";
/** Days are in doubt in a few columns of one workbook; the oldest go. */
const MOST_KEPT = 2000;

type Memory = Pick<Ports, "memory">;

/** Where a click has changed day and month about, and where such a click was undone. */
export interface DaysChangedAbout {
  /** By `dayPlace`, the day that was put there. */
  readonly putRight: ReadonlyMap<string, CalendarDate>;
  /** By `dayColumn`, the days that came back. */
  readonly putBack: ReadonlyMap<string, Set<CalendarDate>>;
}

/** What is kept, apart from the list of what can be undone: a check has no need of that. */
export function daysChangedAbout({ memory }: Memory): DaysChangedAbout {
  const putRight = new Map<string, CalendarDate>();
  const putBack = new Map<string, Set<CalendarDate>>();
  const note = (part: UndoPart, isUndone: boolean): void => {
    for (const { table, row, title, from, to } of changedAbout([part])) {
      const column = dayColumn(table, title);
      if (isUndone) putBack.set(column, (putBack.get(column) ?? new Set()).add(from));
      else putRight.set(dayPlace(table, row.key, title), to);
    }
  };
  // The newest change of a cell holds.
  for (const { parts, state } of [...changesBefore(memory)].reverse()) {
    for (const part of parts) note(part, state === "undone");
  }
  const { right, back } = kept({ memory });
  for (const [place, day] of right) putRight.set(place, day);
  for (const [column, day] of back) {
    putBack.set(column, (putBack.get(column) ?? new Set()).add(day));
  }
  return { putRight, putBack };
}

/** Notes the days that a change puts right, or that come back as it is undone. */
export function rememberDaysChanged(
  ports: Memory,
  parts: readonly UndoPart[],
  isUndone: boolean,
): void {
  const changed = changedAbout(parts);
  if (changed.length === 0) return;
  const now = kept(ports);
  const [right, back] = [new Map(now.right), [...now.back]];
  for (const { table, row, title, from, to } of changed) {
    const place = dayPlace(table, row.key, title);
    right.delete(place);
    if (isUndone) back.push([dayColumn(table, title), from]);
    else right.set(place, to);
  }
  const value = { right: Array.from(right).slice(-MOST_KEPT), back: back.slice(-MOST_KEPT) };
  ports.memory.remember(MEMORY, JSON.stringify(value));
}

/** A row may be known by the name of a person. */
export function forgetDaysChanged(ports: Memory, forget: Forget): void {
  const { right, back } = kept(ports);
  const left = right.filter(([place]) => forget(place) === null);
  if (left.length === right.length) return;
  ports.memory.remember(MEMORY, JSON.stringify({ right: left, back }));
}

type Pairs = readonly (readonly [string, CalendarDate])[];

function kept({ memory }: Memory): { readonly right: Pairs; readonly back: Pairs } {
  const known = parsedJson(memory.recall(MEMORY) ?? "");
  const { right, back } = (known ?? {}) as { readonly right?: unknown; readonly back?: unknown };
  return { right: pairsIn(right), back: pairsIn(back) };
}

function pairsIn(json: unknown): Pairs {
  if (!Array.isArray(json)) return [];
  return json.flatMap((pair: unknown): Pairs => {
    const [name, day] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    const parsed = typeof day === "string" ? parseIsoDay(day) : null;
    return typeof name === "string" && parsed !== null ? [[name, parsed]] : [];
  });
}

interface ChangedAbout extends Pick<CellPart, "table" | "row" | "title"> {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function changedAbout(parts: readonly UndoPart[]): readonly ChangedAbout[] {
  return parts.flatMap((part): ChangedAbout[] => {
    if (part.kind !== "cell") return [];
    const { table, row, title, to } = part;
    const { cell: from } = part.from;
    if (from.kind !== "day" || to.kind !== "day" || inOtherOrder(from.day) !== to.day) return [];
    return [{ table, row, title, from: from.day, to: to.day }];
  });
}
