import { initialsOf } from "./attendee";
import type { Attendee } from "./minutesRead";

/** Who does what, by the words in which minutes name them. */
export interface Owners {
  /** In full where initials or a first name stand for one person of the list; else as typed. */
  inFull(typed: string): string;
  /** Whether the words are initials or a name of somebody in the list. */
  isKnown(typed: string): boolean;
}

const BETWEEN = /\s*(?:,|&|\/|\+|\band\b)\s*/i;

export function ownersAmong(attendance: readonly Attendee[]): Owners {
  const byShort = new Map<string, string | null>();
  const remember = (short: string, name: string): void => {
    if (short.length < 2) return;
    const key = short.toLowerCase();
    const known = byShort.get(key);
    byShort.set(key, known === undefined || known === name ? name : null);
  };
  // Of two with the same initials the one who was there is meant.
  const isThere = ({ attended }: Attendee): boolean =>
    attended === "Present" || attended === "Deputy";
  for (const people of [attendance.filter(isThere), attendance.filter((one) => !isThere(one))]) {
    const before = new Set(byShort.keys());
    for (const { name } of people) {
      if (name === "") continue;
      const [first = ""] = name.split(/\s+/);
      for (const short of [name, initialsOf(name), first]) {
        if (!before.has(short.toLowerCase())) remember(short, name);
      }
    }
  }
  const nameOf = (typed: string): string | null =>
    byShort.get(typed.replace(/\./g, "").trim().toLowerCase()) ?? null;
  return {
    inFull: (typed) => {
      const parts = typed.split(BETWEEN).filter((part) => part !== "");
      const names = parts.map((part) => nameOf(part) ?? part);
      return parts.some((part) => nameOf(part) !== null) ? names.join(", ") : typed;
    },
    isKnown: (typed) => {
      const parts = typed.split(BETWEEN).filter((part) => part !== "");
      return parts.length > 0 && parts.every((part) => nameOf(part) !== null);
    },
  };
}
