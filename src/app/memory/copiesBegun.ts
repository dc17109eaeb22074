import type { KeptTab } from "../../year/tabsToKeep";
import type { MemoryPort } from "../ports";

const MEMORY = "copies being kept";

/** The copies of tabs that a run began to keep and did not come to the end of. */
export function copiesBegun(memory: MemoryPort): readonly KeptTab[] {
  const remembered = memory.recall(MEMORY);
  return remembered === null ? [] : (JSON.parse(remembered) as readonly KeptTab[]);
}

/** Before they are made, for Google may end the run at any call; none: what they are for is done. */
export function rememberCopies(memory: MemoryPort, copies: readonly KeptTab[]): void {
  const value = copies.length === 0 ? null : JSON.stringify(copies);
  if (memory.recall(MEMORY) !== value) memory.remember(MEMORY, value);
}
