import { TZDate } from "@date-fns/tz";
import { getWeek } from "date-fns";
import type { SimulatedClock } from "../../clock";
import { nextFiring } from "./schedule";
import { AUTH_MODES } from "./scriptApp";
import type { InstalledTrigger, TriggerStore } from "./trigger";

/** One time that a trigger fired. */
export interface Firing {
  readonly trigger: InstalledTrigger;
  readonly at: number;
  /** What the function threw; null where it ended well. */
  readonly error: unknown;
}

/** Runs the function of a trigger with its event. */
export type RunHandler = (handler: string, event: object) => void;

/** Fires the time triggers of a project as a simulated clock moves on. */
export class TriggerRunner {
  readonly #store: TriggerStore;
  readonly #clock: SimulatedClock;
  readonly #run: RunHandler;

  constructor(store: TriggerStore, clock: SimulatedClock, run: RunHandler) {
    this.#store = store;
    this.#clock = clock;
    this.#run = run;
  }

  /** Moves the clock to that time and runs what is due on the way, in order. */
  advanceTo(time: number): readonly Firing[] {
    const firings: Firing[] = [];
    for (let next = this.#next(); next !== null && next.at <= time; next = this.#next()) {
      this.#clock.moveTo(next.at);
      firings.push({ ...next, error: this.#fire(next.trigger, next.at) });
    }
    this.#clock.moveTo(time);
    return firings;
  }

  #next(): { readonly trigger: InstalledTrigger; readonly at: number } | null {
    const due = this.#store.all.flatMap((trigger) => {
      const at = this.#nextOf(trigger);
      return at === null ? [] : [{ trigger, at }];
    });
    return due.reduce<(typeof due)[number] | null>(
      (first, each) => (first === null || each.at < first.at ? each : first),
      null,
    );
  }

  #nextOf({ id, cause, createdAt }: InstalledTrigger): number | null {
    if (cause.kind !== "clock") return null;
    const after = Math.max(this.#firedAt.get(id) ?? createdAt, createdAt);
    const context = { since: createdAt, zone: cause.zone, usualMinute: (Number(id) * 17) % 60 };
    return nextFiring(cause.schedule, after, context);
  }

  readonly #firedAt = new Map<string, number>();

  #fire(trigger: InstalledTrigger, at: number): unknown {
    this.#firedAt.set(trigger.id, at);
    try {
      this.#run(trigger.handler, clockEvent(trigger.id, at));
      return null;
    } catch (error) {
      return error;
    }
  }
}

/** The event object of a time trigger; its figures are in UTC. */
function clockEvent(triggerUid: string, at: number): object {
  const date = new TZDate(at, "UTC");
  return {
    authMode: AUTH_MODES.FULL,
    triggerUid,
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    "day-of-month": date.getDate(),
    "day-of-week": date.getDay() === 0 ? 7 : date.getDay(),
    "week-of-year": getWeek(date, { weekStartsOn: 1, firstWeekContainsDate: 4 }),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
    timezone: "UTC",
  };
}
