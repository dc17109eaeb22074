import type { Amount } from "./phrases/amounts";
import { atLeastIn, type DirectionSaid, directionIn, isKeeping } from "./phrases/directions";
import type { Target } from "./target";

/** "At least" that stands beside the target. */
export function floorOf(
  { amount, next, isOneOfSeveral, from }: Target,
  left: string,
): ReturnType<typeof atLeastIn> {
  if (!isOneOfSeveral) return atLeastIn(left);
  const start = Math.max(0, Math.min(from, amount.at - 20));
  const found = atLeastIn(left.slice(start, next));
  return found === null ? null : { ...found, at: found.at + start };
}

/** From 96 to fewer than 60 is a way down, and no level to be kept, unless a word says that. */
export function directionOfMove(
  said: DirectionSaid | null,
  baseline: Amount | null,
  { value }: Amount,
): DirectionSaid["direction"] | null {
  if (said === null || baseline === null || !/^Keep/.test(said.direction)) {
    return said?.direction ?? null;
  }
  if (isKeeping(said)) return said.direction;
  return value < baseline.value ? "Decrease" : "Increase";
}

/** Words of its own say more than those of the whole sentence: "Reduce X to 12 and keep Y below 3 %". */
export function directionOf(
  { amount, baseline, previous, next, isOneOfSeveral }: Target,
  left: string,
): DirectionSaid | null {
  if (!isOneOfSeveral) return directionIn(left);
  const within = (to: number): DirectionSaid | null => {
    const found = directionIn(left.slice(previous, to));
    return found === null ? null : { ...found, at: found.at + previous };
  };
  const ends = /(?:[;,]|\band\b)/.exec(left.slice(amount.at, next))?.index ?? next - amount.at;
  const own = within(amount.at) ?? within(amount.at + ends);
  if (own !== null || baseline === null) return own ?? directionIn(left);
  // Of "X to fall from 9 to 7 and Y to rise from 3 to 5" the verb of the one says nothing of the other.
  const shared = directionIn(left);
  const isDown = amount.value < baseline.value;
  return shared?.direction === (isDown ? "Increase" : "Decrease") ? null : shared;
}
