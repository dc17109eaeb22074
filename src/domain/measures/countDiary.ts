import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { byName } from "../members/organisationKey";
import { listed } from "../words/quoted";
import { type CountingWindow, isLate, whyOutside } from "./countingWindow";
import type { Counted, NotCounted } from "./judgement";
import { byDayThenName, NOTHING_COUNTED, type Tally } from "./tally";
import { unreadable, type WhyNotCounted, whyNot } from "./whyNotCounted";

/** Something with a day in the diary that is planned, held or cancelled: an event, a meeting. */
export interface DiaryEntry {
  readonly name: string;
  readonly status: string;
  readonly on: CalendarDate | null;
  /** The cell that the day was read from. */
  readonly cell: CellValue;
}

/** How one entry stands on a day. */
export type DiaryStanding =
  | { readonly kind: "held" | "booked"; readonly on: CalendarDate }
  | { readonly kind: "out"; readonly why: WhyNotCounted; readonly asks?: true };

/** More are counted. */
const MOST_ASKED = 3;

/** What was held in the period, and what is booked for the rest of it (design, section 4). */
export function countDiary(entries: readonly DiaryEntry[], window: CountingWindow): Tally {
  const counted: Counted[] = [];
  const booked: Counted[] = [];
  const late: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const unreadableEntries: NotCounted[] = [];
  const asked: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const standing = standingInDiary(entry, window.asAt);
    if (standing.kind === "out" && standing.asks === true && entry.on !== null) {
      // Whether it happened matters only where it would count.
      const outside = whyOutside(entry.on, window);
      if (outside !== null) {
        notCounted.push({ name, why: outside });
        continue;
      }
    }
    if (standing.kind === "out") {
      notCounted.push({ name, why: standing.why });
      if (standing.why.isUnreadable) unreadableEntries.push({ name, why: standing.why });
      if (standing.asks === true) asked.push(name);
      continue;
    }
    const { kind, on } = standing;
    // What is booked lies after the As at day; only the period decides about it.
    const outside = whyOutside(on, kind === "booked" ? { ...window, asAt: on } : window);
    if (outside !== null) notCounted.push({ name, why: outside });
    else if (kind === "held") counted.push({ name, on, amount: 1 });
    else {
      booked.push({ name, on, amount: 1 });
      notCounted.push({ name, why: whyNot("booked", describeDay(on), " for ") });
    }
    if (kind === "held" && isLate(on, window)) late.push({ name, on, amount: 1 });
  }
  asked.sort();
  const named = listed(asked, MOST_ASKED);
  const question = `Did it happen? Still not marked Held or Cancelled: ${named}.`;
  return {
    ...NOTHING_COUNTED,
    actual: counted.length,
    counted: counted.sort(byName),
    notCounted: notCounted.sort(byName),
    late,
    booked: booked.sort(byDayThenName),
    unreadable: unreadableEntries,
    asked: asked.slice(0, MOST_ASKED),
    notes: asked.length > 0 ? [question] : [],
  };
}

/** How many were held by the end of a day. */
export function countHeldBy(entries: readonly DiaryEntry[], day: CalendarDate): number {
  return entries.filter((entry) => {
    const standing = standingInDiary(entry, day);
    return standing.kind === "held" && standing.on <= day;
  }).length;
}

export function standingInDiary(entry: DiaryEntry, asAt: CalendarDate): DiaryStanding {
  const { status, on, cell } = entry;
  if (status === "Cancelled") return out(whyNot("cancelled"));
  if (on === null && !isUnused(cell)) return out(unreadable(describeCell(cell)));
  if (status === "Held") return on === null ? noDate("held") : { kind: "held", on };
  if (status !== "Planned" && status !== "Scheduled") {
    return out(status === "" ? whyNot("no status") : unreadable(status, "status"));
  }
  if (on === null) return noDate(status.toLowerCase());
  if (on > asAt) return { kind: "booked", on };
  if (on === asAt) return out(whyNot(`${status} for the day itself`));
  const dated = `still ${status} though dated ${describeDay(on)}: did it happen?`;
  return { kind: "out", why: whyNot(dated), asks: true };
}

function noDate(what: string): DiaryStanding {
  return out(whyNot(`${what} without a date`));
}

function out(why: WhyNotCounted): DiaryStanding {
  return { kind: "out", why };
}
