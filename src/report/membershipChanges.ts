import type { CalendarDate } from "../cells/calendarDate";
import { byName } from "../domain/members/organisationKey";
import type { Compact, Member } from "../tables/compact";
import type { Block } from "./block";
import { names } from "./blocks";
import { nameWithDay } from "./countedBlocks";

/** Why there are more members now, or fewer. */
export function membershipChanges(
  { members, asAt }: Compact,
  last: CalendarDate | null,
): readonly Block[] {
  if (last === null) return [];
  const changed = (label: string, dayOf: (member: Member) => CalendarDate | null) => {
    const own = members
      .map((member) => ({ name: member.organisation, on: dayOf(member) }))
      .filter(({ name, on }) => name !== "" && on !== null && on > last && on <= asAt);
    return names(label, own.sort(byName).map(nameWithDay));
  };
  return [
    ...changed("Joined the Compact", ({ memberSince }) => memberSince),
    ...changed("Left the Compact", ({ leftOn }) => leftOn),
  ];
}
