import { MEASURED_BY, type MeasuredBy } from "../../../tables/tabs/successMeasuresTable";
import { actionsDone } from "./actionsDone";
import { eventsHeld } from "./eventsHeld";
import type { Kind } from "./kind";
import { meetingsHeld } from "./meetingsHeld";
import { membersWith } from "./membersWith";
import { shareOfMembers } from "./shareOfMembers";
import { typedFigure } from "./typedFigure";

/** Every kind of measure by its choice in Measured by. */
export const KINDS: { readonly [K in MeasuredBy]: Kind } = {
  "Members with": membersWith,
  "Share of members with": shareOfMembers,
  "Events held": eventsHeld,
  "Meetings held": meetingsHeld,
  "Actions done": actionsDone,
  "Typed figure": typedFigure,
};

/** The kind that is chosen in Measured by; null where nobody can tell. */
export function kindOf(measuredBy: string): Kind | null {
  const choice = MEASURED_BY.find((one) => one === measuredBy);
  return choice === undefined ? null : KINDS[choice];
}

/** Whether a choice in Measured by counts members, or the share of them. */
export function isOfMembers(measuredBy: string): boolean {
  const kind = kindOf(measuredBy);
  return kind === membersWith || kind === shareOfMembers;
}
