import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { TEXT_ROTATION } from "./classes";

/** How far text is turned. */
export const TEXT_ROTATION_TABLE = table(TEXT_ROTATION, [
  methods(TEXT_ROTATION, {
    getDegrees: [[], ({ style }) => (style?.stacked ? 0 : (style?.rotation ?? 0))],
    isVertical: [[], ({ style }) => style?.stacked ?? false],
  }),
]);
