import { type Draft, type Frame, withKnown } from "./draft";
import { measureOfTarget } from "./measureOfTarget";
import type { Amount } from "./phrases/amounts";
import type { ThingNamed } from "./things";
import type { Wording } from "./wording";

/** "The Skills Pledge and the Jobs Pledge are each to be signed by ten": what the one number is said of. */
export function eachOf(left: string, things: readonly ThingNamed[]): readonly ThingNamed[] {
  if (!/\beach\b(?! (?:of )?(?:the )?(?:members?|organisations?|partners?)\b)/i.test(left))
    return [];
  const counted = things.filter(({ thing: { measuredBy } }) => measuredBy !== "Meetings held");
  return counted.filter(
    ({ thing }, index) => counted.findIndex((one) => one.thing.of === thing.of) === index,
  );
}

/** One measure for each, told from the others by its name. */
export function measuresOfEach(
  wording: Wording,
  amount: Amount,
  each: readonly ThingNamed[],
  frame: Frame,
): readonly Draft[] {
  return each.map((named) => {
    const whole = {
      from: 0,
      previous: 0,
      next: wording.left.length,
      isFirst: true,
      isOneOfSeveral: false,
      isChange: false,
    };
    const target = { amount, baseline: null, ...whole, things: [named] };
    const draft = measureOfTarget(wording, target, frame);
    return withKnown(draft, { measure: `${draft.measure.measure} (${named.words})` });
  });
}
