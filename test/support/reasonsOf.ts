import type { NotCounted } from "../../src/domain/measures/judgement";

/** Who is not counted, with the reason in words. */
export function reasonsOf(notCounted: readonly NotCounted[]) {
  return notCounted.map(({ why, ...rest }) => ({ ...rest, reason: why.inWords }));
}
