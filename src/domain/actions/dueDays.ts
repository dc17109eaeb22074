import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { readTypedDate } from "../../cells/typedDate";
import type { PlannedAction } from "../../tables/compact";

/** When an action is due: on a day, on none, or not for now (its Status is Deferred). */
export type DueState = CalendarDate | "no day" | "put off";

/** What was to be read of an action's due day, and on which As at day it was first seen so. */
export interface DueSeen {
  readonly due: DueState;
  readonly from: CalendarDate;
}

/** A due day that was given up: for a later one, or for none. */
export interface DueMove {
  readonly from: CalendarDate;
  /** Null where it was put off without a day. */
  readonly to: CalendarDate | null;
  /** The As at day on which it was first seen. */
  readonly seenOn: CalendarDate;
}

/** A cell holds at most 50,000 characters. */
const LONGEST = 45_000;

/** "10 Dec 2009 (from 7 Oct 2009); put off (from 14 Jan 2010)": as *Due days so far* keeps it. */
export function describeDueDays(seen: readonly DueSeen[]): string {
  const entries = seen.map(({ due, from }) => `${dueInWords(due)} (from ${describeDay(from)})`);
  // Nobody moves a day so often; the first is the one that counts.
  while (entries.join("; ").length > LONGEST) entries.splice(1, 1);
  return entries.join("; ");
}

/** Reads that text again. What cannot be read is left out. */
export function parseDueDays(text: string): readonly DueSeen[] {
  return text.split(";").flatMap((entry): readonly DueSeen[] => {
    const [, due = "", from = ""] = /^\s*(.+?)\s*\(from ([^)]+)\)\s*$/.exec(entry) ?? [];
    const day = readTypedDate(from);
    const state = stateIn(due);
    return day.kind === "day" && state !== null ? [{ due: state, from: day.day }] : [];
  });
}

/**
 * What was seen, and what stands in the row now. A day to which an action was put back was never
 * given up: what came after it is forgotten, so that a change that was undone is no move.
 */
export function withDueNow(
  seen: readonly DueSeen[],
  action: Pick<PlannedAction, "due" | "status">,
  asAt: CalendarDate,
): readonly DueSeen[] {
  const { due, status } = action;
  const states: readonly DueState[] =
    status === "Deferred"
      ? [...(seen.length === 0 && due !== null ? [due] : []), "put off"]
      : [due ?? "no day"];
  return states.reduce((known, state) => withState(known, state, asAt), seen);
}

function withState(
  seen: readonly DueSeen[],
  due: DueState,
  asAt: CalendarDate,
): readonly DueSeen[] {
  const last = seen[seen.length - 1];
  if (last?.due === due) return seen;
  const isDay = due !== "no day" && due !== "put off";
  const earlier = isDay ? seen.findIndex((one) => one.due === due) : -1;
  if (earlier >= 0) return seen.slice(0, earlier + 1);
  // In the order in which it was seen, though a run looked back to an earlier day.
  const from = last !== undefined && last.from > asAt ? last.from : asAt;
  return [...seen, { due, from }];
}

/** The day first set; null where there has been none. */
export function firstDueDay(seen: readonly DueSeen[]): CalendarDate | null {
  return daysSeen(seen)[0] ?? null;
}

/** Every day that it was due on, in their order. */
export function daysSeen(seen: readonly DueSeen[]): readonly CalendarDate[] {
  return seen.flatMap(({ due }) => (due === "no day" || due === "put off" ? [] : [due]));
}

/**
 * Each time a due day was given up for a later one, or for none. One that was brought forward is no
 * move, nor is the day that an action without one is given.
 */
export function dueMoves(seen: readonly DueSeen[]): readonly DueMove[] {
  return seen.flatMap(({ due, from: seenOn }, index): readonly DueMove[] => {
    const before = seen[index - 1]?.due;
    if (before === undefined || before === "no day" || before === "put off") return [];
    if (due === "no day" || due === "put off") return [{ from: before, to: null, seenOn }];
    return due > before ? [{ from: before, to: due, seenOn }] : [];
  });
}

function dueInWords(due: DueState): string {
  return due === "no day" || due === "put off" ? due : describeDay(due);
}

function stateIn(words: string): DueState | null {
  if (words === "no day" || words === "put off") return words;
  const read = readTypedDate(words);
  return read.kind === "day" ? read.day : null;
}
