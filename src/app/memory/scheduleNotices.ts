import type { Forget } from "../../domain/people/forgetIn";
import type { Ports } from "../ports";
import { rememberWhenFree } from "./rememberWhenFree";

const LAPSED_MEMORY = "scheduled reports lapsed";
const TROUBLES_MEMORY = "scheduled reports troubles";

type Memory = Pick<Ports, "memory">;
type LockedMemory = Pick<Ports, "memory" | "lock">;

export function rememberLapse(ports: LockedMemory, hasLapsed: boolean): void {
  rememberWhenFree(ports, LAPSED_MEMORY, hasLapsed ? "yes" : null);
}

/**
 * What went wrong the last time a draft was due, in sentences; an empty list clears it. That somebody
 * else holds the lock may be the very trouble, so it is kept without one.
 */
export function rememberTroubles(ports: LockedMemory, troubles: readonly string[]): void {
  if (troubles.length === 0) rememberWhenFree(ports, TROUBLES_MEMORY, null);
  else ports.memory.remember(TROUBLES_MEMORY, troubles.join(" "));
}

/** Whether they name what is to be forgotten; with `write` it is taken out of them. */
export function forgetTroubles({ memory }: Memory, forget: Forget, write: boolean): boolean {
  const left = forget(memory.recall(TROUBLES_MEMORY) ?? "");
  if (left !== null && write) memory.remember(TROUBLES_MEMORY, left === "" ? null : left);
  return left !== null;
}

export function hasLapsed({ memory }: Memory): boolean {
  return memory.recall(LAPSED_MEMORY) !== null;
}

/** What to tell at the next opening; null where scheduled reports run as they should. */
export function scheduleNotice(ports: Memory): string | null {
  if (hasLapsed(ports)) {
    return "Scheduled reports have stopped, because Google wants you to authorise the add-on again. Choose Compact > Meetings > Schedule reports\u2026 to do so.";
  }
  const troubles = ports.memory.recall(TROUBLES_MEMORY);
  if (troubles === null) return null;
  return `${troubles} Choose Compact > Steering group report\u2026 to see what was made, or to make it now.`;
}
