import { STATUSES, type Status } from "../../tables/status";
import type { StatusLook } from "./states/progressState";

/** A status as every page shows it: never by colour alone (design, section 7). */
export function lookOf(status: Status): StatusLook {
  const { shape, ink, paper } = STATUSES[status];
  return { status, shape, ink, paper };
}
