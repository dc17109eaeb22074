import { figureOf } from "../report/figures";
import { isInPerCent } from "./refusedSums";
import type { ReturnedMeasure } from "./returnSchema";

/** A figure of a measure as people say it: "21", "59%", "£500". */
export function returnedFigure(measure: ReturnedMeasure, figure: number | null): string {
  if (figure === null) return "none";
  const percent = isInPerCent(measure);
  const members = /^share/i.test(measure.kind ?? "") ? measure.members : null;
  return figureOf({ unit: percent ? "%" : measure.unit, percent, members }, figure);
}
