import { isPlaceholder } from "../cells/placeholder";
import { isAddress } from "../checks/email/addressSyntax";
import { quoted } from "../domain/words/quoted";
import type { MemberGaps } from "./gap";

/** Whom a letter goes to. */
export interface Addressee {
  readonly to: string;
  readonly name: string;
}

/** The main contact; `why` nobody can be written to, with what mends it. */
export function mainContactOf(
  { member }: Pick<MemberGaps, "member">,
  mend?: string,
): Addressee | { readonly why: string } {
  const { email, mainContact, phone } = member;
  const call = phone === "" ? "" : ` The telephone number is ${phone}.`;
  if (email === "" || isPlaceholder(email)) {
    return { why: `Email is blank in Members. Ask for the address and type it there.${call}` };
  }
  if (!isAddress(email)) {
    const howToMend =
      mend === undefined
        ? "Put it right in Members."
        : `Did you mean ${mend}? Put it right in Members.`;
    return {
      why: `Email is ${quoted(email)}, which is no address. ${howToMend}${call}`,
    };
  }
  return { to: email, name: isPlaceholder(mainContact) ? "" : mainContact };
}

/** People type one address in capitals here and in small letters there. */
export function isSameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * Who is asked when the main contact has not answered: the deputy or the Steering Group member, where
 * the row has an address of theirs that is not the main contact's, who was asked already; null where
 * it has none.
 */
export function deputyOf({ member }: Pick<MemberGaps, "member">): Addressee | null {
  const others = [
    { to: member.deputyEmail, name: member.deputy },
    { to: member.steeringGroupEmail, name: member.steeringGroupMember },
  ];
  return others.find(({ to }) => isAddress(to) && !isSameAddress(to, member.email)) ?? null;
}
