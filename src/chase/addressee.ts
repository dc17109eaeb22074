import { isPlaceholder } from "../cells/placeholder";
import { isAddress } from "../checks/email/addressSyntax";
import { quoted } from "../domain/words/quoted";
import type { MemberGaps } from "./gap";
import type { Step } from "./step";

/** Who is written to; `why` there is nobody, with what mends it. */
export type Addressee = { readonly to: string; readonly name: string } | { readonly why: string };

/**
 * The main contact; for an escalation the deputy or the Steering Group member, where the row has an
 * address of theirs. Nothing is ever sent to an address that cannot work.
 */
export function addresseeOf({ member }: MemberGaps, step: Step, mend?: string): Addressee {
  if (step === "escalation") {
    const others = [
      { to: member.deputyEmail, name: member.deputy },
      { to: member.steeringGroupEmail, name: member.steeringGroupMember },
    ];
    const found = others.find(({ to }) => isAddress(to));
    if (found !== undefined) return found;
  }
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
