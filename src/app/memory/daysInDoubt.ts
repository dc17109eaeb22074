import type { CalendarDate } from "../../cells/calendarDate";
import { dayOrderOf } from "../../cells/dayOrder";
import type { LocaleAndZone } from "../../cells/localeAndZone";
import { daysInDoubt } from "../../checks/daysInDoubt";
import type { Compact, HowRead } from "../../tables/compact";
import type { Ports } from "../ports";

const MEMORY = "days read month first";

type Memory = Pick<Ports, "memory">;

/**
 * How the spreadsheet reads, and read, what is typed. A change of its locale leaves the days as they
 * were read, so the document remembers which ones were in doubt until somebody has put them right.
 */
export function recallHowRead({ memory }: Memory, localeAndZone: LocaleAndZone): HowRead {
  if (mayMisread(localeAndZone)) return { localeAndZone, daysInDoubt: "all" };
  return { localeAndZone, daysInDoubt: recallDays(memory.recall(MEMORY)) };
}

/** Whether days may be typed month first from now on, which has not been noted yet. */
export function isNewsOfLocale({ memory }: Memory, localeAndZone: LocaleAndZone): boolean {
  return mayMisread(localeAndZone) && memory.recall(MEMORY) === null;
}

/** Notes that days may be typed month first from now on, before any check has seen them. */
export function rememberLocale(ports: Memory, localeAndZone: LocaleAndZone): void {
  if (isNewsOfLocale(ports, localeAndZone)) ports.memory.remember(MEMORY, ALL);
}

/** Keeps the days in doubt that a check has just seen; none that are no longer in the workbook. */
export function rememberDaysInDoubt({ memory }: Memory, compact: Compact): void {
  const days = daysInDoubt(compact);
  const isOver = days.length === 0 && !mayMisread(compact.howRead.localeAndZone);
  const now = isOver ? null : JSON.stringify(days);
  if (memory.recall(MEMORY) !== now) memory.remember(MEMORY, now);
}

/** No check has seen them yet: whatever day there is may be one. */
const ALL = JSON.stringify("all");

function mayMisread({ locale }: LocaleAndZone): boolean {
  return dayOrderOf(locale) !== "day first";
}

function recallDays(remembered: string | null): HowRead["daysInDoubt"] {
  if (remembered === null) return new Set();
  const kept: unknown = JSON.parse(remembered);
  return Array.isArray(kept) ? new Set(kept as CalendarDate[]) : "all";
}
