import type { CalendarDate } from "../../cells/calendarDate";
import { type Compact, parseCompact } from "../../tables/compact";
import { recallHowRead } from "../memory/daysInDoubt";
import type { Ports, WorkbookReading } from "../ports";

/** What was read as a Compact. `asAt` holds for this run only; null leaves it to Settings. */
export function compactRead(
  ports: Pick<Ports, "memory">,
  { grids, today, localeAndZone }: WorkbookReading,
  asAt: CalendarDate | null = null,
): Compact {
  return parseCompact(grids, today, asAt, recallHowRead(ports, localeAndZone));
}
