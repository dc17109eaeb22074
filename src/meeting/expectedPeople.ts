import { tidyText } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import { isPlaceholder } from "../cells/placeholder";
import { isAddress } from "../checks/email/addressSyntax";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";
import { isSameGroup, lastHeldBefore } from "../domain/meetings/groupMeetings";
import { isSteeringGroup } from "../domain/meetings/meetings";
import { takesPartIn } from "../domain/meetings/takesPartIn";
import { activeMembers } from "../domain/members/membership";
import { byName, organisationKey } from "../domain/members/organisationKey";
import { quoted } from "../domain/words/quoted";
import type { Compact, Member } from "../tables/compact";

/** Somebody who is expected at a meeting. */
export interface ExpectedPerson {
  readonly organisation: string;
  /** "" where only the organisation is known. */
  readonly name: string;
  /** The address that mail reaches; null with the reason in `why`. */
  readonly email: string | null;
  readonly why: string;
}

/**
 * Who is expected at a meeting, by organisation: of the Steering Group, whom Members names as its
 * member; of another group, the main contacts of those whose *Theme groups* names it. Where Members
 * says of nobody, those that the group's last meeting has in Attendance.
 */
export function expectedPeople(
  compact: Compact,
  { group, date }: Pick<DatedMeeting, "group" | "date">,
): readonly ExpectedPerson[] {
  const members = activeMembers(compact);
  const isInIt = takesPartIn(compact, group);
  const isSteering = isSteeringGroup(group);
  const named = members.filter(isInIt).map((member) => personIn(member, isSteering));
  const people = named.length > 0 ? named : fromLastMeeting(compact, members, group, date);
  return [...people].sort((a, b) => byName({ name: a.organisation }, { name: b.organisation }));
}

function personIn(member: Member, isSteering: boolean): ExpectedPerson {
  if (isSteering) return personOf(member, tidyText(member.steeringGroupMember));
  const contact = tidyText(member.mainContact);
  return personOf(member, isPlaceholder(contact) ? "" : contact);
}

function fromLastMeeting(
  compact: Compact,
  members: readonly Member[],
  group: string,
  date: DatedMeeting["date"],
): readonly ExpectedPerson[] {
  const last = lastHeldBefore(compact, group, date);
  if (last === null) return [];
  const people = new Map<string, ExpectedPerson>();
  for (const record of compact.attendance) {
    if (record.meetingDate !== last.date || !isSameGroup(record.group, group)) continue;
    const key = organisationKey(record.organisation);
    const member = members.find(({ organisation }) => organisationKey(organisation) === key);
    if (member === undefined) continue;
    const person = personOf(member, tidyText(record.name));
    people.set(`${key}\n${normalisedTitle(person.name)}`, person);
  }
  return Array.from(people.values());
}

/** With the address that Members has of that very person, never that of somebody else. */
function personOf(member: Member, name: string): ExpectedPerson {
  const { organisation } = member;
  const key = normalisedTitle(name);
  const addresses = [
    { who: member.steeringGroupMember, email: member.steeringGroupEmail },
    { who: member.mainContact, email: member.email },
    { who: member.deputy, email: member.deputyEmail },
  ].filter(({ who, email }) => email !== "" && (key === "" || normalisedTitle(who) === key));
  const own = key === "" ? addresses.filter(({ email }) => email === member.email) : addresses;
  const found = own.find(({ email }) => isAddress(email.trim()));
  if (found !== undefined) return { organisation, name, email: found.email.trim(), why: "" };
  const typed = own[0]?.email ?? "";
  const who = name === "" ? "its main contact" : name;
  const why =
    typed === ""
      ? `Members has no address of ${who}.`
      : `Members has ${quoted(typed)} for ${who}, which is no address.`;
  return { organisation, name, email: null, why };
}
