import { tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { capitalised } from "../domain/words/capitalised";
import type { LikeMeasure, Likeness } from "./knownRegion";
import type { ReturnedMeasure } from "./returnSchema";

/** What a measure is like: measures of one kind that count one thing; typed figures by their sentence. */
export function likenessOf({ kind, of, unit, measure }: ReturnedMeasure): Likeness {
  const measuredBy = tidyText(kind ?? "");
  const thing = namesThing(kind, of) ? of : withoutNumbers(measure);
  const isCounted = /^(?:members|share|events|meetings|actions)/i.test(measuredBy);
  return { measuredBy, thing: tidyText(thing), unit: isCounted ? "" : tidyText(unit) };
}

/** "Days lost to sickness" of "Days lost to sickness: 8": targets differ where the thing is the same. */
function withoutNumbers(sentence: string): string {
  const words = tidyText(sentence.replace(/[\d.,%£]+/g, " "));
  return words.replace(/^[\s:;\u2013-]+/, "").replace(/[\s:;\u2013-]{1,20}$/, "");
}

/** The form in which likenesses are compared. */
export function likenessKey({ measuredBy, thing, unit }: Likeness): string {
  return [measuredBy, thing, unit].map(normalisedTitle).join("\n");
}

/** "Members with Skills Pledge on", "Good Practice Event: Events held"; of a typed figure its sentence. */
export function likenessName({ measuredBy, thing }: Likeness): string {
  if (!/^(?:members|share|events|meetings)/i.test(measuredBy)) {
    return capitalised(thing);
  }
  return measuredBy.endsWith("held") ? `${thing}: ${measuredBy}` : `${measuredBy} ${thing}`;
}

/** The name that each likeness stands under, by `likenessKey`, where somebody has confirmed one. */
export function confirmedNames(likeMeasures: readonly LikeMeasure[]): ReadonlyMap<string, string> {
  return new Map(
    likeMeasures
      .map((like) => [likenessKey(like), tidyText(like.countsAs)] as const)
      .filter(([, name]) => name !== ""),
  );
}

/** A Ref is a Compact's own: what it names has another one elsewhere. */
function namesThing(kind: string | null, of: string): boolean {
  return of !== "" && !/^actions/i.test(kind ?? "");
}
