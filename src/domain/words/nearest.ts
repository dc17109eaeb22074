import { distance } from "fastest-levenshtein";
import { tidyText } from "../../cells/cellValue";
import { clipped } from "./quoted";

/** A name with the form in which it is compared, made once for many searches. */
export interface Comparable {
  readonly name: string;
  readonly plain: string;
}

/** Its figures alone: "2009" of "Form 2009". Another figure is another thing, not a slip. */
function figuresIn(plain: string): string {
  return plain.replace(/\D/g, "");
}

export function comparable(name: string): Comparable {
  const plain = clipped(name.replace(/&/g, " and "), 200).toLowerCase();
  return { name, plain: tidyText(plain) };
}

/**
 * The one candidate that was certainly meant: within a slip or two of what was typed (more for long
 * words), the same in its figures, with or without a last "on" or "by", and nearer than any other; else the only one that what
 * was typed is a part of. Null where there is none, or where two are as near: a tie is for people.
 */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const { plain } = comparable(typed);
  const known = candidates.map(comparable);
  const whole = known.some((candidate) => candidate.plain === plain);
  const best = nearestAmong(typed, whole ? known : known.flatMap(withAndWithoutLastWord));
  return best ?? onlyOneAround(plain, known);
}

/** The same among many, each compared as it stands. */
export function nearestAmong(typed: string, candidates: readonly Comparable[]): string | null {
  const { plain } = comparable(typed);
  if (plain.length < 2) return null;
  const figures = figuresIn(plain);
  let best: Comparable | null = null;
  let bestSlips = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of candidates) {
    const known = candidate.plain;
    const allowed = Math.min(slipsAllowed(known), bestSlips);
    if (Math.abs(known.length - plain.length) > allowed) continue;
    const slips = slipsBetween(plain, known);
    if (slips > allowed || figuresIn(known) !== figures) continue;
    const isOther = best !== null && best.plain !== known && best.name !== candidate.name;
    if (slips < bestSlips) tied = false;
    else if (isOther) tied = true;
    if (slips < bestSlips) best = candidate;
    bestSlips = slips;
  }
  return tied || best === null ? null : best.name;
}

/** " Did you mean 'Skills Pledge on'?"; "" where nothing is near, or two are as near. */
export function didYouMean(typed: string, candidates: readonly string[]): string {
  return asQuestion(nearest(typed, candidates));
}

/** " Did you mean 'SM1'?" of what was certainly meant; "" of nothing. */
export function asQuestion(meant: string | null): string {
  return meant === null ? "" : ` Did you mean '${clipped(meant)}'?`;
}

/** Edits between two words; two neighbouring letters in the wrong order are one slip. */
export function slipsBetween(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

/** Two neighbouring letters in the wrong order, and nothing else. */
export function isSwapped(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let at = 0;
  while (typed[at] === meant[at]) at += 1;
  return (
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

function slipsAllowed(known: string): number {
  if (known.length < 3) return 0;
  if (known.length < 8) return 1;
  return known.length < 16 ? 2 : 3;
}

/** People leave the last short word of a header out: "Skills Pledge" for "Skills Pledge on". */
function withAndWithoutLastWord(candidate: Comparable): readonly Comparable[] {
  const short = candidate.plain.replace(/ [a-z]{1,2}$/, "");
  if (short === candidate.plain) return [candidate];
  return [candidate, { name: candidate.name, plain: short }];
}

/** Shorter parts of a name stand in too many others. */
const SHORTEST_PART = 6;

function onlyOneAround(plain: string, candidates: readonly Comparable[]): string | null {
  if (plain.length < SHORTEST_PART) return null;
  const names = new Set<string>();
  for (const { name, plain: known } of candidates) if (known.includes(plain)) names.add(name);
  const [only = null, ...others] = names;
  return others.length === 0 ? only : null;
}
