import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, CompactEvent } from "../../tables/compact";
import { byName } from "../members/organisationKey";
import { clipped, listed, quoted } from "../words/quoted";
import { type CountingWindow, isLate, whyOutside } from "./countingWindow";
import type { Counted, NotCounted } from "./judgement";
import type { Tally } from "./tally";

/** How one event stands to a measure. */
type EventStanding =
  | { readonly kind: "held" | "booked"; readonly on: CalendarDate }
  | { readonly kind: "out"; readonly reason: string; readonly because?: "unreadable" | "asks" };

/** *Events held* and *Booked* (design, section 4), among the events of one Type. */
export function countEvents(
  compact: Compact,
  type: string,
  window: CountingWindow,
  starts: CalendarDate | null,
): Tally {
  const normalised = normalisedTitle(type);
  const counted: Counted[] = [];
  const booked: Counted[] = [];
  const late: Counted[] = [];
  const notCounted: NotCounted[] = [];
  const unreadable: NotCounted[] = [];
  const asked: string[] = [];
  let before = 0;
  for (const event of compact.events) {
    if (normalisedTitle(event.type) !== normalised) continue;
    const name = nameOfEvent(event);
    const standing = standingOfEvent(compact, event);
    if (standing.kind === "out") {
      notCounted.push({ name, reason: standing.reason });
      if (standing.because === "unreadable") unreadable.push({ name, reason: standing.reason });
      if (standing.because === "asks") asked.push(name);
      continue;
    }
    const { kind, on } = standing;
    if (kind === "held" && starts !== null && on < starts && on <= window.asAt) before += 1;
    // What is booked lies after the As at day; only the period decides about it.
    const outside = whyOutside(on, kind === "booked" ? { ...window, asAt: on } : window);
    if (outside !== null) notCounted.push({ name, reason: outside });
    else if (kind === "held") counted.push({ name, on, amount: 1 });
    else {
      booked.push({ name, on, amount: 1 });
      notCounted.push({ name, reason: `booked for ${describeDay(on)}` });
    }
    if (kind === "held" && isLate(on, window)) late.push({ name, on, amount: 1 });
  }
  const question = `Did it happen? Still not marked Held or Cancelled: ${listed(asked.sort())}.`;
  return {
    actual: counted.length,
    counted: counted.sort(byName),
    notCounted: notCounted.sort(byName),
    late,
    booked: booked.sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1)),
    before: starts === null ? null : before,
    unreadable,
    notes: asked.length > 0 ? [question] : [],
  };
}

/** Events dated before the As at day that nobody has marked as held or cancelled. */
export function eventsThatNeedAnAnswer(compact: Compact): readonly CompactEvent[] {
  return compact.events.filter((event) => {
    const standing = standingOfEvent(compact, event);
    return standing.kind === "out" && standing.because === "asks";
  });
}

/** The event's name; its Ref or its row where it has none. */
export function nameOfEvent(event: CompactEvent): string {
  return clipped(event.event || event.ref || `Row ${event.row.sheetRow}`, 200);
}

function standingOfEvent(compact: Compact, event: CompactEvent): EventStanding {
  const { status, date: on } = event;
  if (status === "Cancelled") return { kind: "out", reason: "cancelled" };
  const cell = cellOf(compact.readings.Events, event.row, "date");
  if (on === null && !isUnused(cell)) {
    const reason = `unreadable: ${quoted(describeCell(cell))}`;
    return { kind: "out", reason, because: "unreadable" };
  }
  if (status === "Held") return on === null ? noDate("held") : { kind: "held", on };
  if (status !== "Planned" && status !== "Scheduled") {
    if (status === "") return { kind: "out", reason: "no status" };
    const reason = `unreadable status: ${quoted(status)}`;
    return { kind: "out", reason, because: "unreadable" };
  }
  if (on === null) return noDate(status.toLowerCase());
  if (on > compact.asAt) return { kind: "booked", on };
  if (on === compact.asAt) return { kind: "out", reason: `${status} for the day itself` };
  const reason = `still ${status} though dated ${describeDay(on)}: did it happen?`;
  return { kind: "out", reason, because: "asks" };
}

function noDate(what: string): EventStanding {
  return { kind: "out", reason: `${what} without a date` };
}
