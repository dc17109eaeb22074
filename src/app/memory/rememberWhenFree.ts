import type { Ports } from "../ports";
import { whenFree } from "./whenFree";

/**
 * Keeps what is good to know but no reason to stop: it is left as it was where somebody else is at
 * work, and nothing is asked of Google where it is known already.
 */
export function rememberWhenFree(
  { memory, lock }: Pick<Ports, "memory" | "lock">,
  name: string,
  value: string | null,
): void {
  if (memory.recall(name) === value) return;
  whenFree(lock, () => memory.remember(name, value));
}
