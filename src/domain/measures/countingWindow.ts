import { type CalendarDate, describeDay, earlierOf } from "../../cells/calendarDate";
import { type WhyNotCounted, whyNot } from "./whyNotCounted";

/** The days that count: both ends are in it (design, section 4). */
export interface CountingWindow {
  /** The first day; null for *Total to date*. */
  readonly from: CalendarDate | null;
  /** The last day: the due day. Null where none can be read. */
  readonly due: CalendarDate | null;
  /** What is dated after it was not known then. */
  readonly asAt: CalendarDate;
}

/** The last day that counts: the As at day, or the due day where that is earlier. */
export function cutOf({ due, asAt }: CountingWindow): CalendarDate {
  return due === null ? asAt : earlierOf(due, asAt);
}

/** Why a day does not count; null where it does. */
export function whyOutside(on: CalendarDate, window: CountingWindow): WhyNotCounted | null {
  if (window.due !== null && on > window.due) {
    return whyNot("dated after the deadline", describeDay(on));
  }
  if (on > window.asAt) return whyNot(`dated after ${describeDay(window.asAt)}`, describeDay(on));
  if (window.from !== null && on < window.from) return whyNot("before the period", describeDay(on));
  return null;
}

/** The same question as `whyOutside`, where nobody asks for the words. */
export function isInside(on: CalendarDate, { from, due, asAt }: CountingWindow): boolean {
  return on <= asAt && (due === null || on <= due) && (from === null || on >= from);
}

/** Came after the due day, but has come by the As at day. */
export function isLate(on: CalendarDate, window: CountingWindow): boolean {
  return window.due !== null && on > window.due && on <= window.asAt;
}
