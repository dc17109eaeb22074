import { type GroupNames, groupNames } from "../domain/meetings/groupNames";
import { type Comparable, comparable } from "../domain/words/nearest";
import type { Checkup } from "./checkup";

export function groupsOf({ compact }: Checkup): GroupNames {
  return groupNames(compact);
}

export function comparableGroups(checkup: Checkup): readonly Comparable[] {
  return Array.from(checkup.index(groupsOf).known.values(), ({ name }) => comparable(name));
}

/** Groups named more than once: a name that stands but once may be a slip of one of these. */
export function settledGroups(checkup: Checkup): readonly Comparable[] {
  return Array.from(checkup.index(groupsOf).known.values())
    .filter(({ uses }) => uses > 1)
    .map(({ name }) => comparable(name));
}
