import { describeDay } from "../../domain/calendarDate";
import type { Judgement } from "../../domain/judgement";
import type { Compact } from "../../tables/compact";
import { figureOf } from "../figures";
import type { PictureBlock } from "../reportModel";
import { logOf } from "../targetMoves";
import { type KnownFigure, progressChart } from "./progressChart";

/** Nearer to an edge than this share of the width, the As at day would run into its words. */
const NEAR_EDGE = 0.2;

/** The chart of a measure with the words along its foot; none where it would show nothing. */
export function chartBlock(compact: Compact, judged: Judgement): readonly PictureBlock[] {
  const { asAt } = compact;
  const known = logOf(compact, judged).flatMap(({ asAt: on, actual: amount }): KnownFigure[] => {
    const isInside = on !== null && judged.starts !== null && on >= judged.starts;
    return isInside && amount !== null ? [{ on, amount }] : [];
  });
  const chart = progressChart(judged, asAt, known);
  const { starts, due, actual, target, baseline } = judged;
  if (chart === null || starts === null || due === null) return [];
  const { picture, asAtShare } = chart;
  const middle = asAtShare > NEAR_EDGE && asAtShare < 1 - NEAR_EDGE;
  return [
    {
      kind: "picture",
      picture,
      edges: {
        left: `${describeDay(starts)}: ${figureOf(judged, baseline ?? 0)}`,
        between: middle
          ? { at: asAtShare, text: `${describeDay(asAt)}: ${figureOf(judged, actual ?? 0)}` }
          : null,
        right: `${describeDay(due)}: target ${figureOf(judged, target ?? 0)}`,
      },
      caption: [],
    },
  ];
}
