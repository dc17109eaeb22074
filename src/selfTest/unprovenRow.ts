import type { Workbench } from "./workbench";

/** Something that is thought to hold on Google's servers, and how to see whether it does. */
export interface Unproven {
  readonly what: string;
  readonly why: string;
  /** For a person, in the spreadsheet. */
  readonly see: string;
  /** How the self-test tries it; none where that takes a person's eyes, or a second person. */
  readonly attempt?: Attempt;
}

/** An attempt throws where something stands in its way. */
export type Attempt = ((workbench: Workbench) => Seen) | "in a time-driven run";

export interface Seen {
  readonly holds: boolean;
  /** What was seen, for whoever has to find out why it does not hold. */
  readonly seen: string;
}
