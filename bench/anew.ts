import type { Compact } from "../src/tables/compact";

/** The same Compact as another value, of which nothing is remembered from the run before. */
export function anew(compact: Compact): Compact {
  return { ...compact };
}
