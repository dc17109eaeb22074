import type { DayOfYear } from "../app/calls/states/yearState";

/** The shape that stands for what is on a day: hollow while it is to come; the words beside it say it too. */
export function shapeOf(kind: DayOfYear["kind"], state: DayOfYear["state"]): string {
  if (state === "cancelled") return CANCELLED;
  const isFilled = state === "held" || state === "made" || state === "overdue";
  return SHAPES[kind][isFilled ? 1 : 0];
}

const CANCELLED = "\u2715";

/** To come, and done or overdue. */
const SHAPES: { readonly [K in DayOfYear["kind"]]: readonly [string, string] } = {
  meeting: ["\u25a1", "\u25a0"],
  event: ["\u25c7", "\u25c6"],
  measure: ["\u25bd", "\u25bc"],
  action: ["\u25b3", "\u25b2"],
  report: ["\u25af", "\u25ae"],
  "as at": ["\u2500", "\u2500"],
};

/** What the shapes mean, below a picture of them. */
export const KEY_TO_SHAPES = `${SHAPES.meeting[0]} meeting, ${SHAPES.event[0]} event, ${SHAPES.measure[0]} measure due, ${SHAPES.action[0]} action due, ${SHAPES.report[1]} report. Filled: held, made or overdue. ${CANCELLED} cancelled.`;
