import { normalisedTitle } from "../cells/normalisedTitle";
import { isAddress } from "../checks/email/addressSyntax";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";
import { expectedMembers } from "../domain/meetings/expectedMembers";
import { byName } from "../domain/members/organisationKey";
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

/** Who is expected at a meeting (`expectedMembers`), by organisation, with their addresses. */
export function expectedPeople(
  compact: Compact,
  meeting: Pick<DatedMeeting, "group" | "date">,
): readonly ExpectedPerson[] {
  return expectedMembers(compact, meeting)
    .map(({ member, name }) => personOf(member, name))
    .sort((a, b) => byName({ name: a.organisation }, { name: b.organisation }));
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
