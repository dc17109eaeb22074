import type { Judgement } from "../../domain/measures/judgement";
import { loggedFigures } from "../../domain/measures/sinceLast";
import type { Compact } from "../../tables/compact";
import { logOf } from "../targetMoves";
import type { KnownFigure } from "./chartAreas";

/** Typed figures by day; where there are none, those that the log has of each day. */
export function knownFigures(compact: Compact, judged: Judgement): readonly KnownFigure[] {
  if (judged.series.length > 0) {
    return judged.series.map(({ on, figure }) => ({ on, amount: figure }));
  }
  return logOf(compact, judged).flatMap((row): KnownFigure[] => {
    const { asAt: on } = row;
    const { actual: amount } = loggedFigures(row, judged.percent);
    return on !== null && amount !== null ? [{ on, amount }] : [];
  });
}
