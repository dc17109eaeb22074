import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact } from "../../tables/compact";
import { nearest } from "../words/nearest";

/** A group's name as it is written most, by the form in which names are compared. */
export interface GroupNames {
  readonly known: ReadonlyMap<string, { readonly name: string; readonly uses: number }>;
}

/** Groups that meet, report or lead on a priority; the Steering Group always is one. */
export function groupNames(compact: Compact): GroupNames {
  const known = new Map([["steering group", { name: "Steering Group", uses: 1 }]]);
  const named = [
    ...compact.meetings.map(({ group }) => group),
    ...compact.groupUpdates.map(({ group }) => group),
    ...compact.priorities.map(({ leadGroup }) => leadGroup),
  ];
  for (const name of named) {
    const key = normalisedTitle(name);
    if (key === "") continue;
    const earlier = known.get(key);
    known.set(key, { name: earlier?.name ?? name, uses: (earlier?.uses ?? 0) + 1 });
  }
  return { known };
}

/** The group that was certainly meant: by a short form, or within a slip or two; else null. */
export function groupMeant(groups: GroupNames, typed: string): string | null {
  const names = Array.from(groups.known.values(), ({ name }) => name);
  return groupShortFor(groups, typed) ?? nearest(typed, names);
}

/** The one other group that a short form stands for: "L&D", "Learning and Development". */
export function groupShortFor({ known }: GroupNames, typed: string): string | null {
  const distinct = distinctive(typed);
  if (distinct === "") return null;
  const letters = distinct.replace(/ /g, "");
  const own = normalisedTitle(typed);
  const found = Array.from(known.values()).filter(({ name }) => {
    if (normalisedTitle(name) === own) return false;
    const full = distinctive(name);
    return full === distinct || (letters.length > 1 && initials(full) === letters);
  });
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}

/** The words that tell a group from the others. */
function distinctive(name: string): string {
  return normalisedTitle(name)
    .replace(/&/g, " ")
    .split(/[^a-z0-9]+/)
    .filter((word) => !["", "and", "the", "of", "group", "theme", "sub", "working"].includes(word))
    .join(" ");
}

function initials(words: string): string {
  return words
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}
