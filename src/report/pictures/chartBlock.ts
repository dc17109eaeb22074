import type { Judgement } from "../../domain/measures/judgement";
import type { Compact } from "../../tables/compact";
import type { PictureBlock } from "../block";
import { knownFigures } from "./knownFigures";
import { progressChart } from "./progressChart";

/** The chart of a measure; none where it would show nothing, as of one action that is done or not. */
export function chartBlock(compact: Compact, judged: Judgement): readonly PictureBlock[] {
  if (judged.oneAction !== null) return [];
  const picture = progressChart(judged, compact.asAt, knownFigures(compact, judged));
  return picture === null ? [] : [{ kind: "picture", picture }];
}
