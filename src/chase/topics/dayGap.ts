import { describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import { type ChasedMember, type ChaseFacts, type GapFound, USUALLY } from "../topic";

/** The columns of Members that hold the day of a commitment. */
type CommitmentDay = "charterSignedOn" | "skillsPledgeOn" | "jobsPledgeOn" | "tnaCompletedOn";

export const ONLY_THE_DAY = "only the day is missing";

/**
 * What is asked where none of the rows has a day in the column by the As at day. Where something
 * else stands there ("Yes", "in March") the member has answered: only the day is asked for.
 */
export function dayGap(
  { rows }: ChasedMember,
  { compact: { asAt, readings } }: ChaseFacts,
  field: CommitmentDay,
): GapFound | null {
  const days = rows.map((row) => row[field]);
  if (days.some((day) => day !== null && day <= asAt)) return null;
  for (const { row } of rows) {
    const cell = cellOf(readings.Members, row, field);
    const typed = describeCell(cell);
    if (cell.kind !== "day" && !isUnused(cell) && !isPlaceholder(typed)) {
      return { asks: ONLY_THE_DAY, places: { typed: quoted(typed) } };
    }
  }
  return { asks: USUALLY, places: {} };
}
