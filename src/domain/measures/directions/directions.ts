import type { Direction } from "../../../tables/tabs/successMeasuresTable";
import { decrease } from "./decrease";
import type { DirectionRules } from "./directionRules";
import { increase } from "./increase";
import { keepAtLeast } from "./keepAtLeast";
import { keepAtMost } from "./keepAtMost";

/** Every direction by its choice in Direction. */
export const DIRECTION_RULES: { readonly [D in Direction]: DirectionRules } = {
  Increase: increase,
  Decrease: decrease,
  "Keep at least": keepAtLeast,
  "Keep at most": keepAtMost,
};
