import { compactKey } from "../domain/compacts/compactKey";
import type { Received } from "./receivedReturn";
import { yearKey } from "./returnedYear";

/**
 * Which of the returns received, counted from 0, are loaded elsewhere: those that can be used, and of
 * two of one Compact and day the one received later, as coverage has it.
 */
export function onePerDay(received: Iterable<Received>): ReadonlySet<number> {
  const last = new Map<string, number>();
  let at = 0;
  for (const one of received) {
    if (one.kind === "return") {
      const { compact, year, asAt } = one.sent;
      last.set([compactKey(compact), yearKey(year), asAt].join("\n"), at);
    }
    at += 1;
  }
  return new Set(last.values());
}
