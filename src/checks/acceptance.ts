import { tidyText } from "../cells/cellValue";
import type { Problem } from "../domain/problem";
import { groupedBy } from "../domain/words/groupedBy";
import { clipped } from "../domain/words/quoted";

/** The part of a row of *Accepted* that decides; short enough to be remembered with the document. */
export interface Acceptance {
  readonly rule: string;
  readonly where: string;
  /** The value at that time; "" holds whatever the value. */
  readonly seen: string;
}

/** A value longer than this is accepted by its beginning. */
const LONGEST_SEEN = 300;

/** Where a problem is, as *Accepted* has it: "Members: Tresham Institute". */
export function whereOf(problem: Problem): string {
  const place = problem.key === "" ? problem.column : problem.key;
  return place === "" ? problem.table : `${problem.table}: ${clipped(place, 200)}`;
}

/** The value as *Accepted* keeps it. */
export function acceptedForm(seen: string): string {
  return clipped(seen, LONGEST_SEEN);
}

/** Marks the problems that a row of *Accepted* holds for; the order stays. */
export function markAccepted<P extends Problem>(
  problems: readonly P[],
  acceptances: readonly Acceptance[],
): readonly P[] {
  if (acceptances.length === 0) return problems;
  const byPlace = groupedBy(acceptances, (acceptance) => {
    const rule = foldedRule(acceptance.rule);
    const where = foldedKey(acceptance.where);
    return rule === "" || where === "" ? null : `${rule} ${where}`;
  });
  return problems.map((problem) => {
    const rule = foldedRule(problem.rule);
    const seen = foldedValue(problem.seen);
    const accepted = placesOf(problem).some((where) =>
      (byPlace.get(`${rule} ${where}`) ?? []).some(
        (acceptance) => tidyText(acceptance.seen) === "" || foldedValue(acceptance.seen) === seen,
      ),
    );
    return accepted ? { ...problem, accepted } : problem;
  });
}

/** However people word the place: with or without the table, any mark between, the column last. */
function placesOf({ table, key, column }: Problem): readonly string[] {
  const place = clipped(key === "" ? column : key, 200);
  const wordings =
    place === ""
      ? [table]
      : [place, `${table} ${place}`, `${place} ${column}`, `${table} ${place} ${column}`];
  return Array.from(new Set(wordings.map(foldedKey)));
}

export function foldedRule(rule: string): string {
  return foldedKey(rule).replace(/ /g, "-");
}

/** A comma more or less is another value. */
function foldedValue(seen: string): string {
  return acceptedForm(seen).toLowerCase();
}

/** Case, spacing, "&" and the marks between table and key do not matter. */
function foldedKey(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().replace(/&/g, " and ");
  return tidyText(plain.replace(/[:/\\|,;>›»→–—-]+/g, " "));
}
