import { TZDate } from "@date-fns/tz";
import { EnumValue, enumeration } from "../enumeration";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { knownTimeZone } from "../utilities/timeZone";
import type { Schedule, WeekdayNumber } from "./schedule";
import { Trigger } from "./trigger";
import type { TriggerHost } from "./triggerBuilder";

export const WEEKDAY_NAMES = enumeration("Weekday", [
  "SUNDAY",
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
]);

const MINUTE_STEPS = [1, 5, 10, 15, 30];
const HOUR_STEPS = [1, 2, 4, 6, 8, 12];

type Every =
  | { readonly kind: "once"; readonly at: number }
  | { readonly kind: "minutes" | "hours" | "days" | "weeks"; readonly every: number }
  | { readonly kind: "month"; readonly day: number };

/** Puts a time trigger together: an interval or a moment, then the day and the time of day. */
export class ClockTriggerBuilder {
  readonly #handler: string;
  readonly #host: TriggerHost;
  #zone: string;
  #every: Every | null = null;
  #weekday: WeekdayNumber | null = null;
  #hour: number | null = null;
  #minute: number | null = null;

  constructor(handler: string, host: TriggerHost) {
    this.#handler = handler;
    this.#host = host;
    this.#zone = host.zone;
  }

  after(milliseconds: unknown): this {
    const wait = whole("after", milliseconds, 0, Number.MAX_SAFE_INTEGER);
    return this.#set({ kind: "once", at: this.#host.clock.now() + wait });
  }

  at(date: unknown): this {
    if (!(date instanceof Date)) throw wrongUse("at", [date]);
    return this.#set({ kind: "once", at: date.getTime() });
  }

  atDate(year: unknown, month: unknown, day: unknown): this {
    const [y, m, d] = [
      whole("atDate", year, 1970, 9999),
      whole("atDate", month, 1, 12),
      whole("atDate", day, 1, 31),
    ];
    return this.#set({ kind: "once", at: new TZDate(y, m - 1, d, this.#zone).getTime() });
  }

  everyMinutes(n: unknown): this {
    return this.#set({ kind: "minutes", every: oneOf("everyMinutes", n, MINUTE_STEPS) });
  }

  everyHours(n: unknown): this {
    return this.#set({ kind: "hours", every: oneOf("everyHours", n, HOUR_STEPS) });
  }

  everyDays(n: unknown): this {
    return this.#set({ kind: "days", every: whole("everyDays", n, 1, 366) });
  }

  everyWeeks(n: unknown): this {
    return this.#set({ kind: "weeks", every: whole("everyWeeks", n, 1, 52) });
  }

  onMonthDay(day: unknown): this {
    return this.#set({ kind: "month", day: whole("onMonthDay", day, 1, 31) });
  }

  onWeekDay(day: unknown): this {
    const isWeekday =
      day instanceof EnumValue && Object.values<unknown>(WEEKDAY_NAMES).includes(day);
    if (!isWeekday) throw wrongUse("onWeekDay", [day]);
    this.#weekday = day.ordinal() as WeekdayNumber;
    return this.#every === null ? this.#set({ kind: "weeks", every: 1 }) : this;
  }

  atHour(hour: unknown): this {
    this.#hour = whole("atHour", hour, 0, 23);
    return this;
  }

  nearMinute(minute: unknown): this {
    this.#minute = whole("nearMinute", minute, 0, 59);
    return this;
  }

  inTimezone(zone: unknown): this {
    this.#zone = knownTimeZone(String(zone));
    return this;
  }

  create(): Trigger {
    const { triggers, clock } = this.#host;
    const cause = { kind: "clock", schedule: this.#schedule(), zone: this.#zone } as const;
    return new Trigger(triggers.add({ handler: this.#handler, cause, createdAt: clock.now() }));
  }

  toString(): string {
    return "ClockTriggerBuilder";
  }

  #set(every: Every): this {
    if (this.#every !== null) {
      throw new ServiceError(
        "You have already chosen a recurrence interval or duration for this trigger.",
      );
    }
    this.#every = every;
    return this;
  }

  #schedule(): Schedule {
    const every = this.#every;
    const time = { hour: this.#hour, minute: this.#minute };
    if (every === null) {
      throw new ServiceError("The trigger has no interval: choose one, such as everyDays(1).");
    }
    switch (every.kind) {
      case "once":
        return every;
      case "month":
        return { ...every, ...time };
      case "minutes":
        return { kind: "minutes", every: every.every };
      case "hours":
        return { kind: "hours", every: every.every, minute: this.#minute };
      case "days":
        return { kind: "days", every: every.every, ...time };
      case "weeks":
        return { kind: "weeks", every: every.every, day: this.#weekday ?? 1, ...time };
      default:
        return every satisfies never;
    }
  }
}

function whole(method: string, value: unknown, least: number, most: number): number {
  if (typeof value !== "number") throw wrongUse(method, [value]);
  const number = Math.trunc(value);
  if (number < least || number > most) {
    throw new ServiceError(`The value you passed to ${method} was invalid: ${value}`);
  }
  return number;
}

function oneOf(method: string, value: unknown, steps: readonly number[]): number {
  const number = whole(method, value, 1, 60);
  if (steps.includes(number)) return number;
  const listed = `${steps.slice(0, -1).join(", ")} or ${steps.at(-1)}`;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be one of ${listed}.`,
  );
}

function wrongUse(method: string, args: readonly unknown[]): ServiceError {
  return signatureError(`Script.ClockTriggerBuilder.${method}`, args);
}
