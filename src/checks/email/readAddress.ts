import { tidyText } from "../../cells/cellValue";
import { listed, quoted } from "../../domain/words/quoted";
import { addressesIn, hasHalfAnAddress, standsAround } from "./addressesIn";
import { domainOf, isAddress, localPartOf } from "./addressSyntax";
import { type DomainSlip, domainSlip, type KnownDomains } from "./domainSlip";
import { faultsSeen } from "./faultsSeen";
import { repaired, withEndingJoined, withoutLooseSpaces } from "./repairAddress";

export type AddressRule =
  | "email-several"
  | "email-has-name"
  | "email-has-space"
  | "email-invalid"
  | "email-domain-typo";

/** What a cell that should hold one address comes to. */
export type AddressReading =
  | { readonly kind: "address"; readonly address: string }
  | {
      readonly kind: "fault";
      readonly rule: AddressRule;
      readonly says: string;
      readonly suggestion: string | null;
    };

/** No address is longer than 254; a cell of many pages is not searched for one. */
const LONGEST_READ = 1_000;

/** Reads the raw text of a cell as one e-mail address. Linear in its length, whatever it holds. */
export function readAddress(raw: string, known: KnownDomains): AddressReading {
  const slip = LOOKS_WHOLE.test(raw) ? slipIn(raw, known) : null;
  if (slip !== null) return slipFault(raw, slip);
  if (isAddress(raw)) return { kind: "address", address: raw };
  if (raw.length > LONGEST_READ) {
    return fault("email-invalid", raw, "It is far too long for one address.");
  }
  const spaced = withoutLooseSpaces(raw);
  if (spaced !== null) return meant("email-has-space", raw, faultsSeen(raw), spaced, known);
  const joined = withEndingJoined(raw);
  if (joined !== null) return meant("email-invalid", raw, faultsSeen(raw), joined, known);
  const inside = addressesIn(raw);
  const [first] = inside;
  if (first !== undefined) return readAround(raw, inside, first, known);
  const rule = /\s/.test(tidyText(raw)) && raw.includes("@") ? "email-has-space" : "email-invalid";
  const candidate = repaired(raw, known);
  if (candidate !== null) return meant(rule, raw, faultsSeen(raw), candidate, known);
  return fault(rule, raw, `${faultsSeen(raw)}; type one address, such as name@example.org.`);
}

/** One @ with something of an address on both sides; the top level may be cut to one letter. */
const LOOKS_WHOLE = /^[\w.+'&-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+){0,8}$/i;

function slipIn(address: string, known: KnownDomains): DomainSlip | null {
  return domainSlip(domainOf(address), known);
}

function slipFault(address: string, { meant: domain, mayBe }: DomainSlip): AddressReading {
  const seen = quoted(domainOf(address));
  if (mayBe.length > 0) {
    const says = `There is a slip in ${seen}; ask whether it is ${mayBe.join(" or ")}.`;
    return fault("email-domain-typo", address, says);
  }
  const suggestion = domain === null ? null : `${localPartOf(address)}@${domain}`;
  if (suggestion === null || !isAddress(suggestion)) {
    const says = `${seen} is only the ending of an address; something is missing before it.`;
    return fault("email-domain-typo", address, says);
  }
  const says = `There is a slip in ${seen}; did you mean ${suggestion}?`;
  return fault("email-domain-typo", address, says, suggestion);
}

/** There is at least one whole address in the text, and something else. */
function readAround(
  raw: string,
  inside: readonly string[],
  first: string,
  known: KnownDomains,
): AddressReading {
  const distinct = new Set(inside.map((address) => address.toLowerCase()));
  if (distinct.size > 1 || hasHalfAnAddress(raw)) {
    const which = inside.length > 1 ? ` (${listed(inside)})` : "";
    const says = `It holds more than one address${which}; keep the main contact's and put the others elsewhere.`;
    return fault("email-several", raw, says);
  }
  if (inside.length > 1) {
    return meant("email-several", raw, "It is the same address twice", first, known);
  }
  const around = standsAround(raw, first);
  switch (around) {
    case "nothing":
      return meant("email-invalid", raw, faultsSeen(raw), first, known);
    case "words":
      return meant("email-has-name", raw, "It has more in it than the address", first, known);
    case "somebody else":
      return fault("email-several", raw, "It names more than one person; type one address.");
    case "half a word":
      return /\s/.test(raw)
        ? fault("email-has-space", raw, "It has a space in it; type the address without one.")
        : fault("email-invalid", raw, `${faultsSeen(raw)}; type the address without it.`);
    default:
      return around satisfies never;
  }
}

/** The suggestion is an address that no rule about addresses finds fault with. */
function meant(
  rule: AddressRule,
  raw: string,
  faults: string,
  candidate: string,
  known: KnownDomains,
): AddressReading {
  const slip = slipIn(candidate, known);
  if (slip === null) {
    return fault(rule, raw, `${faults}; did you mean ${candidate}?`, candidate);
  }
  const mended = slip.meant === null ? "" : `${localPartOf(candidate)}@${slip.meant}`;
  if (!isAddress(mended)) return fault(rule, raw, `${faults}; type one address.`);
  return fault(rule, raw, `${faults}; did you mean ${mended}?`, mended);
}

function fault(
  rule: AddressRule,
  raw: string,
  says: string,
  suggestion: string | null = null,
): AddressReading {
  return { kind: "fault", rule, says: `is ${quoted(raw)}. ${says}`, suggestion };
}
