import { MEASURED_BY, type MeasuredBy } from "../../../tables/tabs/successMeasuresTable";
import { actionsDone } from "./actionsDone";
import { eventsHeld } from "./eventsHeld";
import type { KindOfMeasure } from "./kind";
import { meetingsHeld } from "./meetingsHeld";
import { membersWith } from "./membersWith";
import { shareOfMembers } from "./shareOfMembers";
import { typedFigure } from "./typedFigure";

/** Every kind of measure by its choice in Measured by. */
export const KINDS_OF_MEASURE: { readonly [K in MeasuredBy]: KindOfMeasure } = {
  "Members with": membersWith,
  "Share of members with": shareOfMembers,
  "Events held": eventsHeld,
  "Meetings held": meetingsHeld,
  "Actions done": actionsDone,
  "Typed figure": typedFigure,
};

/** The kind that is chosen in Measured by; null where nobody can tell. */
export function kindOfMeasure(measuredBy: string): KindOfMeasure | null {
  const choice = MEASURED_BY.find((one) => one === measuredBy);
  return choice === undefined ? null : KINDS_OF_MEASURE[choice];
}

/** Whether a choice in Measured by counts members, or the share of them. */
export function isOfMembers(measuredBy: string): boolean {
  const kind = kindOfMeasure(measuredBy);
  return kind === membersWith || kind === shareOfMembers;
}
