import { tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import type { Compact, Member } from "../../tables/compact";
import { activeMembers } from "../members/membership";
import { organisationKey } from "../members/organisationKey";
import type { DatedMeeting } from "./datedMeeting";
import { isSameGroup, lastHeldBefore } from "./groupMeetings";
import { isSteeringGroup } from "./meetings";
import { takesPartIn } from "./takesPartIn";

/** A member that is expected at a meeting, and by whom. */
export interface ExpectedMember {
  readonly member: Member;
  /** "" where only the organisation is known. */
  readonly name: string;
}

/**
 * Which members are expected at a meeting: of the Steering Group, those of which Members names its
 * member; of another group, those whose *Theme groups* names it, by their main contacts. Where Members
 * says of nobody, those that the group's last meeting has in Attendance.
 */
export function expectedMembers(
  compact: Compact,
  { group, date }: Pick<DatedMeeting, "group" | "date">,
): readonly ExpectedMember[] {
  const members = activeMembers(compact);
  const isSteering = isSteeringGroup(group);
  const named = members
    .filter(takesPartIn(compact, group))
    .map((member) => ({ member, name: whoComes(member, isSteering) }));
  return named.length > 0 ? named : fromLastMeeting(compact, members, group, date);
}

function whoComes(member: Member, isSteering: boolean): string {
  if (isSteering) return tidyText(member.steeringGroupMember);
  const contact = tidyText(member.mainContact);
  return isPlaceholder(contact) ? "" : contact;
}

function fromLastMeeting(
  compact: Compact,
  members: readonly Member[],
  group: string,
  date: DatedMeeting["date"],
): readonly ExpectedMember[] {
  const last = lastHeldBefore(compact, group, date);
  if (last === null) return [];
  const people = new Map<string, ExpectedMember>();
  for (const record of compact.attendance) {
    if (record.meetingDate !== last.date || !isSameGroup(record.group, group)) continue;
    const key = organisationKey(record.organisation);
    const member = members.find(({ organisation }) => organisationKey(organisation) === key);
    if (member === undefined) continue;
    const name = tidyText(record.name);
    people.set(`${key}\n${normalisedTitle(name)}`, { member, name });
  }
  return Array.from(people.values());
}
