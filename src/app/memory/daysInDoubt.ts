import type { CalendarDate } from "../../cells/calendarDate";
import { dayOrderOf } from "../../cells/dayOrder";
import type { LocaleAndZone } from "../../cells/localeAndZone";
import { doubtsIn } from "../../checks/daysInDoubt";
import type { Compact, HowRead } from "../../tables/compact";
import type { Ports } from "../ports";
import { type DaysChangedAbout, daysChangedAbout } from "./daysChangedAbout";

const MEMORY = "days read month first";

const NOTHING: DaysChangedAbout = { putRight: new Map(), putBack: new Map() };

type Memory = Pick<Ports, "memory">;

/** What the document keeps: by `dayColumn`, days in doubt and whether it looks misread as a whole. */
type Remembered =
  /** No check has seen them yet: whatever day there is may be one. */
  | "all"
  | {
      readonly [column: string]: {
        readonly days: readonly CalendarDate[];
        readonly misread: boolean;
      };
    };

/**
 * How the spreadsheet reads, and read, what is typed. A change of its locale leaves the days as they
 * were read, so the document remembers which ones were in doubt until somebody has put them right.
 */
export function recallHowRead(ports: Memory, localeAndZone: LocaleAndZone): HowRead {
  const remembered = recall(ports);
  // Where no day was ever in doubt, nobody has put one right.
  const { putRight, putBack } = remembered === null ? NOTHING : daysChangedAbout(ports);
  const days = new Map<string, Set<CalendarDate>>(putBack);
  const misreadColumns = new Set<string>(putBack.keys());
  for (const [column, doubt] of Object.entries(remembered === "all" ? {} : (remembered ?? {}))) {
    days.set(column, new Set([...doubt.days, ...(days.get(column) ?? [])]));
    if (doubt.misread) misreadColumns.add(column);
  }
  const isAll = remembered === "all" || misreads(localeAndZone);
  return { localeAndZone, daysInDoubt: isAll ? "all" : days, misreadColumns, putRight };
}

/** Whether days may be typed month first from now on, which has not been noted yet. */
export function isNewsOfLocale(ports: Memory, localeAndZone: LocaleAndZone): boolean {
  return misreads(localeAndZone) && recall(ports) === null;
}

/** Notes that days may be typed month first from now on, before any check has seen them. */
export function rememberLocale(ports: Memory, localeAndZone: LocaleAndZone): void {
  if (isNewsOfLocale(ports, localeAndZone)) remember(ports, "all");
}

/**
 * Keeps the days in doubt that were just seen; none that are no longer in the workbook. Once there
 * have been any, it stays known that there were.
 */
export function rememberDaysInDoubt(ports: Memory, compact: Compact): void {
  const { daysInDoubt, misreadColumns } = doubtsIn(compact);
  const columns = Array.from(daysInDoubt === "all" ? [] : daysInDoubt, ([column, days]) => {
    const doubt = { days: Array.from(days).sort(), misread: misreadColumns.has(column) };
    return [column, doubt] as const;
  });
  const isNew = columns.length > 0 || misreads(compact.howRead.localeAndZone);
  if (isNew || recall(ports) !== null) remember(ports, Object.fromEntries(columns));
}

function misreads({ locale }: LocaleAndZone): boolean {
  return dayOrderOf(locale) !== "day first";
}

function recall({ memory }: Memory): Remembered | null {
  const remembered = memory.recall(MEMORY);
  return remembered === null ? null : (JSON.parse(remembered) as Remembered);
}

function remember({ memory }: Memory, remembered: Remembered): void {
  const now = JSON.stringify(remembered);
  if (memory.recall(MEMORY) !== now) memory.remember(MEMORY, now);
}
