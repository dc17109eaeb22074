import { TZDate } from "@date-fns/tz";
import { addDays, addHours, addMinutes, addMonths } from "date-fns";

/** 0 is Sunday, as Date counts. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** When a time trigger fires. `hour` and `minute` null: whenever suits Google. */
export type Schedule =
  | { readonly kind: "once"; readonly at: number }
  | { readonly kind: "minutes"; readonly every: number }
  | { readonly kind: "hours"; readonly every: number; readonly minute: number | null }
  | ({ readonly kind: "days"; readonly every: number } & TimeOfDay)
  | ({ readonly kind: "weeks"; readonly every: number; readonly day: WeekdayNumber } & TimeOfDay)
  | ({ readonly kind: "month"; readonly day: number } & TimeOfDay);

interface TimeOfDay {
  readonly hour: number | null;
  readonly minute: number | null;
}

export interface ScheduleContext {
  /** When the trigger was made: intervals count from there. */
  readonly since: number;
  readonly zone: string;
  /** Google fires anywhere within the hour; here always at this minute of it (0 to 59). */
  readonly usualMinute: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The first time after `after` when the schedule fires; null where it never does again. */
export function nextFiring(
  schedule: Schedule,
  after: number,
  { since, zone, usualMinute }: ScheduleContext,
): number | null {
  const start = new TZDate(since, zone);
  const limit = Math.max(after, since);
  switch (schedule.kind) {
    case "once":
      return schedule.at > after ? schedule.at : null;
    case "minutes":
      return firstAfter(limit, schedule.every * MINUTE_MS, (n) =>
        addMinutes(start, n * schedule.every),
      );
    case "hours": {
      const first = copyOf(start, zone);
      first.setMinutes(schedule.minute ?? usualMinute, 0, 0);
      return firstAfter(limit, schedule.every * HOUR_MS, (n) =>
        addHours(first, n * schedule.every),
      );
    }
    case "days": {
      const first = atTime(start, schedule, usualMinute, zone);
      return firstAfter(limit, schedule.every * DAY_MS, (n) => addDays(first, n * schedule.every));
    }
    case "weeks": {
      const first = atTime(start, schedule, usualMinute, zone);
      const onDay = addDays(first, (schedule.day - first.getDay() + 7) % 7);
      const days = 7 * schedule.every;
      return firstAfter(limit, days * DAY_MS, (n) => addDays(onDay, n * days));
    }
    case "month": {
      const first = atTime(start, schedule, usualMinute, zone);
      first.setDate(1);
      return firstAfter(limit, 31 * DAY_MS, (n) => {
        const month = addMonths(first, n);
        const date = copyOf(month, zone);
        date.setDate(schedule.day);
        // In months without that day it does not fire.
        return date.getMonth() === month.getMonth() ? date : null;
      });
    }
    default:
      return schedule satisfies never;
  }
}

/** The first after `limit` of dates that lie about `period` apart. */
function firstAfter(limit: number, period: number, dateOf: (n: number) => Date | null): number {
  const start = dateOf(0) ?? dateOf(1);
  let n = Math.max(0, Math.floor((limit - (start?.getTime() ?? limit)) / period) - 2);
  for (;;) {
    const date = dateOf(n);
    if (date !== null && date.getTime() > limit) return date.getTime();
    n += 1;
  }
}

function atTime(
  date: Date,
  { hour, minute }: TimeOfDay,
  usualMinute: number,
  zone: string,
): TZDate {
  const changed = copyOf(date, zone);
  changed.setHours(hour ?? changed.getHours(), minute ?? usualMinute, 0, 0);
  return changed;
}

/** With its zone: copying a zoned date alone gives one of the machine's zone. */
function copyOf(date: Date, zone: string): TZDate {
  return new TZDate(date.getTime(), zone);
}
