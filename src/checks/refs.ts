import { type Refs, refsOf } from "../domain/words/refMeant";
import type { Checkup } from "./checkup";

export function priorityRefs({ compact }: Checkup): Refs {
  return refsOf(compact.priorities.map(({ ref, priority }) => [ref, priority]));
}

export function measureRefs({ compact }: Checkup): Refs {
  return refsOf(compact.measures.map(({ ref, measure }) => [ref, measure]));
}
