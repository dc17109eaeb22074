import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { ANY, DATE, INTEGER } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { enumeration, nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import { knownTimeZone } from "../utilities/timeZone";
import type { Schedule, WeekdayNumber } from "./schedule";
import { TRIGGER, type TriggerHost } from "./trigger";

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

/** A time trigger being put together: an interval or a moment, then the day and the time of day. */
const CLOCK_TRIGGER_BUILDER = googleClass<GoogleAppsScript.Script.ClockTriggerBuilder>()<{
  readonly handler: string;
  readonly host: TriggerHost;
  zone: string;
  every: Every | null;
  weekday: WeekdayNumber | null;
  hour: number | null;
  minute: number | null;
}>("ClockTriggerBuilder", { service: "Script" });
type ClockTriggerBuilder = PlaceOf<typeof CLOCK_TRIGGER_BUILDER>;

export function newClockTrigger(handler: string, host: TriggerHost): ClockTriggerBuilder {
  const open = { every: null, weekday: null, hour: null, minute: null };
  return CLOCK_TRIGGER_BUILDER.of({ handler, host, zone: host.zone, ...open });
}

const builder = methods(CLOCK_TRIGGER_BUILDER, {
  after: [
    [INTEGER],
    (builder, milliseconds) => {
      const wait = within("after", milliseconds, 0, Number.MAX_SAFE_INTEGER);
      return set(builder, { kind: "once", at: builder.host.clock.now() + wait });
    },
  ],
  at: [[DATE], (builder, date) => set(builder, { kind: "once", at: date.getTime() })],
  everyMinutes: [
    [INTEGER],
    (builder, n) =>
      set(builder, { kind: "minutes", every: oneOf("everyMinutes", n, MINUTE_STEPS) }),
  ],
  everyHours: [
    [INTEGER],
    (builder, n) => set(builder, { kind: "hours", every: oneOf("everyHours", n, HOUR_STEPS) }),
  ],
  everyDays: [
    [INTEGER],
    (builder, n) => set(builder, { kind: "days", every: within("everyDays", n, 1, 366) }),
  ],
  everyWeeks: [
    [INTEGER],
    (builder, n) => set(builder, { kind: "weeks", every: within("everyWeeks", n, 1, 52) }),
  ],
  onMonthDay: [
    [INTEGER],
    (builder, day) => set(builder, { kind: "month", day: within("onMonthDay", day, 1, 31) }),
  ],
  onWeekDay: [
    [nameIn(WEEKDAY_NAMES)],
    (builder, name) => {
      builder.weekday = WEEKDAY_NAMES[name].at as WeekdayNumber;
      return builder.every === null ? set(builder, { kind: "weeks", every: 1 }) : builder;
    },
  ],
  atHour: [
    [INTEGER],
    (builder, hour) => Object.assign(builder, { hour: within("atHour", hour, 0, 23) }),
  ],
  nearMinute: [
    [INTEGER],
    (builder, minute) => Object.assign(builder, { minute: within("nearMinute", minute, 0, 59) }),
  ],
  inTimezone: [
    [ANY],
    (builder, zone) => Object.assign(builder, { zone: knownTimeZone(String(zone)) }),
  ],
  create: [
    [],
    (builder) => {
      const { handler, zone, host } = builder;
      const cause = { kind: "clock", schedule: scheduleOf(builder), zone } as const;
      return TRIGGER.of(host.triggers.add({ handler, cause, createdAt: host.clock.now() }));
    },
  ],
});

export const CLOCK_TRIGGER_TABLE = table(CLOCK_TRIGGER_BUILDER, [builder]);

function set(builder: ClockTriggerBuilder, every: Every): ClockTriggerBuilder {
  if (builder.every !== null) {
    throw new ServiceError(
      "You have already chosen a recurrence interval or duration for this trigger.",
    );
  }
  return Object.assign(builder, { every });
}

function scheduleOf({ every, weekday, hour, minute }: ClockTriggerBuilder): Schedule {
  const time = { hour, minute };
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
      return { kind: "hours", every: every.every, minute };
    case "days":
      return { kind: "days", every: every.every, ...time };
    case "weeks":
      return { kind: "weeks", every: every.every, day: weekday ?? 1, ...time };
    default:
      return every satisfies never;
  }
}

function within(method: string, number: number, least: number, most: number): number {
  if (number >= least && number <= most) return number;
  throw new ServiceError(`The value you passed to ${method} was invalid: ${number}`);
}

function oneOf(method: string, number: number, steps: readonly number[]): number {
  if (steps.includes(within(method, number, 1, 60))) return number;
  const listed = `${steps.slice(0, -1).join(", ")} or ${steps.at(-1)}`;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be one of ${listed}.`,
  );
}
