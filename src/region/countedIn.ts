import { normalisedTitle } from "../cells/normalisedTitle";
import { membersTable } from "../tables/tabs/membersTable";
import type { ReturnedMeasure } from "./returnSchema";

type Kind = ReturnedMeasure["kind"];

/** Members that have something, or what they have of it together: apprentices. */
export function countsMembers(kind: Kind): boolean {
  return /^members/i.test(kind ?? "");
}

export function isShareOfMembers(kind: Kind): boolean {
  return /^share/i.test(kind ?? "");
}

/** Whether each member counts one: then there is no more of them than there are members. */
export function countsHeads({ kind, of }: ReturnedMeasure): boolean {
  return countsMembers(kind) && !isSummed(of);
}

/** Whether it is counted one by one, so that there are no halves. */
export function countsWhole(measure: ReturnedMeasure): boolean {
  if (countsMembers(measure.kind)) return countsHeads(measure) && measure.members !== null;
  return /^(?:events|meetings|actions)/i.test(measure.kind ?? "");
}

const SUMMED: ReadonlySet<string> = new Set(
  Object.values(membersTable.columns)
    .filter(({ nature }) => nature === "number")
    .map(({ title }) => normalisedTitle(title)),
);

/** A column of numbers is added up, whoever has them: a measure of it is not of so many members. */
export function isSummed(of: string): boolean {
  return SUMMED.has(normalisedTitle(of));
}
