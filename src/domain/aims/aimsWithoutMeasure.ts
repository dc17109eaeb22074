import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Aim, Compact } from "../../tables/compact";
import { aimNumber, aimsNamed, wholeOf } from "./aimsNamed";

/**
 * The aims that no priority with a success measure serves, in the order of the tab Aims. A measure
 * for a part is one for the whole, and one for the whole is one for all its parts; of an aim without
 * any the whole is named and not each part. Null where the workbook has no aims, or no priority
 * names one: then nothing can be said.
 */
export function aimsWithoutMeasure({
  aims,
  priorities,
  measures,
}: Pick<Compact, "aims" | "priorities" | "measures">): readonly Aim[] | null {
  const measured = new Set(measures.map(({ priority }) => normalisedTitle(priority)));
  const served = new Set<string>();
  let isAnyNamed = false;
  for (const { ref, aims: typed } of priorities) {
    const named = aimsNamed(typed, aims);
    isAnyNamed ||= named.size > 0;
    if (ref === "" || !measured.has(normalisedTitle(ref))) continue;
    for (const number of named) served.add(number);
  }
  if (!isAnyNamed) return null;
  const known = new Set(aims.map(({ ref }) => aimNumber(ref)));
  const inPart = new Set(Array.from(served).flatMap(wholesOf));
  const isServed = (number: string): boolean =>
    [number, ...wholesOf(number)].some((one) => served.has(one)) || inPart.has(number);
  return aims.filter(({ ref }) => {
    const number = aimNumber(ref);
    const whole = wholeOf(number);
    return !isServed(number) && (!known.has(whole) || isServed(whole));
  });
}

/** "2.1" and "2" of "2.1.3". */
function wholesOf(number: string): readonly string[] {
  const whole = wholeOf(number);
  return whole === "" ? [] : [whole, ...wholesOf(whole)];
}
