import type { CalendarDate } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { Refusal } from "../../domain/problem";
import { progressReturn } from "../../region/progressReturn";
import type { ProgressReturn } from "../../region/returnSchema";
import type { Compact } from "../../tables/compact";
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
  return returnOf(readCompact(ports, asAt).compact);
}

/** The return of what was read. Throws Refusal "compact-unnamed": nobody could tell whose it is. */
export function returnOf(compact: Compact): ProgressReturn {
  if (tidyText(compact.settings.compactName) === "") {
    throw new Refusal(
      "compact-unnamed",
      "Settings does not say whose return it is: type the name of the Compact beside Compact name, then make the return again.",
    );
  }
  return progressReturn(compact, judgeMeasures(compact));
}
