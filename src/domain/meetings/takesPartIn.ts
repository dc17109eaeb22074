import { tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import type { Compact, Member } from "../../tables/compact";
import { isSameGroup } from "./groupMeetings";
import { groupMeant, groupNames } from "./groupNames";
import { isSteeringGroup } from "./meetings";

/**
 * Whether a member is in a group, as Members says: in the Steering Group where *Steering Group member*
 * names somebody, in another where *Theme groups* names it, in full, by a short form or with a slip.
 */
export function takesPartIn(compact: Compact, group: string): (member: Member) => boolean {
  if (isSteeringGroup(group)) {
    return ({ steeringGroupMember }) => {
      const name = tidyText(steeringGroupMember);
      return name !== "" && !isPlaceholder(name);
    };
  }
  const names = groupNames(compact);
  // Many members are in the same groups: each way of naming them is read once.
  const read = new Map<string, boolean>();
  const isNamedIn = (typed: string): boolean =>
    typed.split(/[,;\n]+/).some((part) => isSameGroup(groupMeant(names, part) ?? part, group)) ||
    normalisedTitle(typed).includes(normalisedTitle(group));
  return ({ themeGroups }) => {
    if (themeGroups === "") return false;
    const known = read.get(themeGroups) ?? isNamedIn(themeGroups);
    read.set(themeGroups, known);
    return known;
  };
}
