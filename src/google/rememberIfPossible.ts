import type { MemoryPort } from "../app/ports";
import { isOfGoogle } from "../domain/googleFault";

/** What is found again in Drive itself is no reason to stop. */
export function rememberIfPossible(person: MemoryPort, name: string, value: string): void {
  try {
    person.remember(name, value);
  } catch (error) {
    if (!isOfGoogle(error)) throw error;
  }
}
