import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { saysNotHeld } from "../../cells/notHeld";
import type { Column } from "../../tables/column";
import type { ReadUnder } from "./severalPeople";

/** A cell as it was read, under the column of ours that it is. */
interface Answered extends ReadUnder {
  readonly mapped: { readonly column: Column };
}

/**
 * By field the cell that says no, not yet or no longer beside another column's day ("N", "Withdrawn",
 * "Intends to"): nobody can tell what that day was, so it is not taken for the day of a signature.
 */
export function daysDenied<T extends Answered>(seen: readonly T[]): ReadonlyMap<string, T> {
  const denied = new Map<string, T>();
  for (const one of seen) {
    const { field, read, mapped } = one;
    if (mapped.column.nature !== "day" || denied.has(field) || !isUnused(read.value)) continue;
    const hasDay = seen.some((other) => other.field === field && !isUnused(other.read.value));
    if (hasDay && deniesDay(one)) denied.set(field, one);
  }
  return denied;
}

function deniesDay({ cell, read }: Answered): boolean {
  if (read.answer !== null) return read.answer === "No";
  const text = tidyText(describeCell(cell));
  // A dash beside a day is a cell left empty.
  if (isUnused(cell) || /^[-–—.]+$/.test(text)) return false;
  // "Signed by Will Hope" says yes, "signed, since withdrawn" does not.
  return saysNotHeld(text) || TAKEN_BACK.test(text) || (!SAYS_YES.test(text) && NOT_YET.test(text));
}

const SAYS_YES = /^(?:yes|y|signed|made|done|completed?|agreed|joined|✓|✔)(?!\p{L})/iu;

const TAKEN_BACK =
  /\b(?:cancell?ed|resigned|rescinded|revoked|withdr(?:ew|aws?|awing)|ended|no longer)\b|\?\s*$/i;

const NOT_YET =
  /\b(?:intend(?:s|ed|ing)?|will|won['’]?t|going to|plan(?:s|ned|ning)?|hop(?:es?|ing)|promised|consider(?:s|ed|ing)?|discuss(?:ed|ing|ions?)|postponed|deferred|awaits?|chas(?:e|ed|ing)|expected|not|never)\b/i;
