import { isSwapped, slipsBetween } from "../../domain/words/nearest";
import { isTypingSlip } from "../typingSlip";
import { type MailProvider, PROVIDERS, SOMEBODY_ELSES } from "./mailProviders";

/** Names as short as this are told from others by slips of the fingers only. */
const SHORT_NAME = 5;
/** Endings that are typed for "com", and under which no provider gives addresses. */
const FOR_COM = new Set(["cm", "om"]);
/** "com" or "co.uk" cut short. */
const CUT_SHORT = new Set(["co", "uk"]);

/**
 * The provider's domain that this one is a slip of: hotmial.com, gmail.co.uk. `meant` is null where
 * it may be one of two; null for a domain that is nobody's slip.
 */
export function providerSlip(domain: string): { readonly meant: string | null } | null {
  if (SOMEBODY_ELSES.has(domain)) return null;
  const dot = domain.indexOf(".");
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  const meant = new Set(PROVIDERS.flatMap((provider) => domainsMeant(provider, name, ending)));
  if (meant.size === 0) return null;
  const [only = null] = meant;
  return { meant: meant.size === 1 ? only : null };
}

function domainsMeant(provider: MailProvider, name: string, ending: string): readonly string[] {
  if (name !== provider.name && !isSlipOfName(name, provider)) return [];
  const domains = (endings: readonly string[]): readonly string[] =>
    endings.map((each) => `${provider.name}.${each}`);
  if (provider.endings.includes(ending)) return name === provider.name ? [] : domains([ending]);
  if (provider.isWord) return [];
  if (provider.isOnly && name === provider.name) return domains(provider.endings);
  const british = provider.endings.filter((each) => each === "com" || each === "co.uk");
  if (FOR_COM.has(ending)) return domains(british.filter((each) => each === "com"));
  return CUT_SHORT.has(ending) ? domains(british) : [];
}

function isSlipOfName(typed: string, { name, isWord }: MailProvider): boolean {
  if (isWord || typed === name) return false;
  // fmail.com and tmail.com are others'; gmail, mistyped, begins with its g.
  if (typed[0] !== name[0] && !isSwapped(typed.slice(0, 2), name.slice(0, 2))) return false;
  return name.length <= SHORT_NAME ? isTypingSlip(typed, name) : slipsBetween(typed, name) === 1;
}
