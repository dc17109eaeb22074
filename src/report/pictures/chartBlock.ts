import { describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import type { Compact } from "../../tables/compact";
import type { PictureBlock, PictureEdges } from "../block";
import { figureOf } from "../figures";
import { knownFigures } from "./knownFigures";
import { progressChart } from "./progressChart";

/** The room that a character of the words along the foot takes, as a share of the width. */
const CHARACTER = 0.0095;
/** Two words stand at least so far apart, in characters. */
const GAP = 2;

/** The chart of a measure with the words along its foot; none where it would show nothing. */
export function chartBlock(compact: Compact, judged: Judgement): readonly PictureBlock[] {
  const { asAt } = compact;
  const chart = progressChart(judged, asAt, knownFigures(compact, judged));
  const { starts, due, actual, target, baseline } = judged;
  if (chart === null || starts === null || due === null) return [];
  const { picture, asAtShare } = chart;
  const atFirst = baseline === null ? "" : `: ${figureOf(judged, baseline)}`;
  const left = `${describeDay(starts)}${atFirst}`;
  const right = `${describeDay(due)}: target ${figureOf(judged, target ?? 0)}`;
  const between = { at: asAtShare, text: `${describeDay(asAt)}: ${figureOf(judged, actual ?? 0)}` };
  const edges = { left, between: hasRoom(left, between, right) ? between : null, right };
  return [{ kind: "picture", picture, edges, caption: [] }];
}

/** Whether the words in the middle of the foot keep clear of those at both ends. */
function hasRoom(
  left: string,
  { at, text }: NonNullable<PictureEdges["between"]>,
  right: string,
): boolean {
  const half = (text.length / 2 + GAP) * CHARACTER;
  return at - half > left.length * CHARACTER && at + half < 1 - right.length * CHARACTER;
}
