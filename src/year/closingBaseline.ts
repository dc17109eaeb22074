import { type CellValue, numberCell } from "../cells/cellValue";
import { membersAtBaseline } from "../domain/measures/directions/directionRules";
import { DIRECTION_RULES } from "../domain/measures/directions/directions";
import type { Judgement } from "../domain/measures/judgement";
import { tidyFigure } from "../domain/words/figure";

/** The fewest decimals of a per cent come first; more than these no cell needs. */
const DECIMALS = [2, 3, 4, 5, 6];

/** The closing figure as the next year's baseline; null where there is none. Per cents are shares. */
export function closingBaseline({ actual, members, percent, direction }: Judgement): number | null {
  if (actual === null) return null;
  if (members === null) return percent ? tidyFigure(actual) : actual;
  // A share is read back into whole members: it has to come to as many as there were.
  const counted = Math.round(actual * members);
  const shares = DECIMALS.map((decimals) => {
    return Number(((counted / members) * 100).toFixed(decimals)) / 100;
  });
  const { better } = DIRECTION_RULES[direction];
  const exact = shares.find((share) => membersAtBaseline(better, share, members) === counted);
  return tidyFigure(exact ?? counted / members);
}

/** As it stands in the cell: a share with its sign, so that nobody reads 0.75 as a number of members. */
export function baselineCell(figure: number, percent: boolean): CellValue {
  return percent ? { kind: "number", number: figure, percent: true } : numberCell(figure);
}
