import type { CalendarDate } from "../../cells/calendarDate";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { progressReturn } from "../../region/progressReturn";
import type { ProgressReturn } from "../../region/returnSchema";
import type { Ports } from "../ports";
import { readCompact } from "./readCompact";

/**
 * The Compact's return to its region, as things stand; nothing is written. Throws Refusal where the
 * design stops the job.
 */
export function makeReturn(
  ports: Ports,
  { asAt }: { readonly asAt: CalendarDate | null },
): ProgressReturn {
  const { compact } = readCompact(ports, asAt);
  return progressReturn(compact, judgeMeasures(compact));
}
