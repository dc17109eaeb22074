import type { Area } from "./area";
import type { BooleanCondition } from "./condition";
import type { ThemeColour } from "./style";

/** What a conditional format paints over the cell's own look. */
export interface ConditionalLook {
  readonly background?: string | undefined;
  /** What it is in the theme, where it was chosen from there. */
  readonly backgroundTheme?: ThemeColour | undefined;
  readonly fontColour?: string | undefined;
  readonly fontTheme?: ThemeColour | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
}

export interface GradientPoint {
  readonly kind: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  /** As typed, "" for MIN and MAX. */
  readonly value: string;
  readonly colour: string;
}

export interface GradientCondition {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

/** A conditional format of one sheet; the first in the sheet's list wins. Has either a condition or a gradient. */
export interface ConditionalFormat {
  readonly ranges: readonly Area[];
  readonly condition: BooleanCondition | null;
  readonly look: ConditionalLook;
  readonly gradient: GradientCondition | null;
}
