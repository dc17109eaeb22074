import { addDays, type CalendarDate, daysBetween } from "../cells/calendarDate";
import { medianOf } from "./median";

/** How often figures come, and from which day on one is overdue. */
export interface Rhythm {
  readonly last: CalendarDate;
  /** The usual gap between two figures, in days. */
  readonly usual: number;
  /** The first day on which the next figure is overdue. */
  readonly overdueFrom: CalendarDate;
}

/** Three figures, so two gaps: one gap makes no habit. */
const FEWEST_GAPS = 2;
/** People are busy, a month is not as long as the next, meetings are put off by a week. */
const GRACE = 1.25;
const DAYS_OF_GRACE = 7;

/**
 * The usual gap is the median of the gaps, where at least half of them are within half of it more or
 * less; where gaps are irregular, or fewer than two, none is usual (null). The next figure is overdue
 * once a quarter more than the usual gap and a week have passed; nor before the last gap has passed
 * again and a week, as the rhythm may have changed (monthly first, now every quarter). `days` are
 * those of the figures, in any order; a day that stands twice is one.
 */
export function rhythmOf(days: readonly CalendarDate[]): Rhythm | null {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day));
  const [last, lastGap] = [sorted[sorted.length - 1], gaps[gaps.length - 1]];
  const usual = medianOf(gaps);
  if (last === undefined || lastGap === undefined || usual === null) return null;
  const alike = gaps.filter((gap) => gap >= usual / 2 && gap <= usual * 1.5);
  if (gaps.length < FEWEST_GAPS || alike.length * 2 < gaps.length) return null;
  const wait = Math.max(Math.ceil(usual * GRACE), lastGap) + DAYS_OF_GRACE;
  return { last, usual, overdueFrom: addDays(last, wait + 1) };
}
