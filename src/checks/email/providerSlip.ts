import { isSwapped, slipsBetween } from "../../domain/words/nearest";
import { isTypingSlip } from "../typingSlip";
import { type MailProvider, PROVIDERS, SOMEBODY_ELSES } from "./mailProviders";

/** Names as short as this are told from others by slips of the fingers only. */
const SHORT_NAME = 5;
const EITHER = ["com", "co.uk"];
/** Endings under which no provider gives addresses, with those that are meant by them. */
const MISTYPED_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cm: ["com"],
    om: ["com"],
    cok: ["com"],
    co: EITHER,
    uk: EITHER,
    "com.uk": EITHER,
    "c.uk": ["co.uk"],
    "cu.uk": ["co.uk"],
    ne: ["net"],
    nt: ["net"],
  }),
);
/** gmailcom, hotmailco.uk: the full stop behind the name left out. */
const JOINED = /^([a-z0-9]+)(com|co\.?uk|net)$/;

/**
 * The providers' domains that this one may be a slip of: hotmial.com, gmail.co.uk. More than one
 * where nobody can say which (hotmail.co); none for a domain that is nobody's slip.
 */
export function providersMeant(domain: string): readonly string[] {
  if (SOMEBODY_ELSES.has(domain)) return [];
  const joined = JOINED.exec(domain);
  if (joined !== null) {
    const [, name = "", ending = ""] = joined;
    const whole = PROVIDERS.find((provider) => provider.name === name && !provider.isWord);
    if (whole !== undefined) return joinedMeant(whole, ending === "couk" ? "co.uk" : ending);
  }
  const dot = domain.indexOf(".");
  if (dot < 0) return [];
  const [name, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  const meant: string[] = [];
  for (const provider of PROVIDERS) {
    // No slip of the fingers makes it longer or shorter by more than a letter.
    if (Math.abs(provider.name.length - name.length) > 1) continue;
    meant.push(...domainsMeant(provider, name, ending));
  }
  return Array.from(new Set(meant));
}

function domainsMeant(provider: MailProvider, name: string, ending: string): readonly string[] {
  const isRight = name === provider.name;
  if (!isRight && !isSlipOfName(name, provider)) return [];
  if (provider.endings.includes(ending)) return isRight ? [] : meantBy(provider, [ending]);
  if (provider.isWord && !provider.isMail) return [];
  if (provider.isOnly) return meantBy(provider, provider.endings);
  return meantBy(provider, MISTYPED_ENDINGS.get(ending) ?? []);
}

function joinedMeant(provider: MailProvider, ending: string): readonly string[] {
  return provider.endings.includes(ending)
    ? meantBy(provider, [ending])
    : domainsMeant(provider, provider.name, ending);
}

function meantBy({ name, endings }: MailProvider, meant: readonly string[]): readonly string[] {
  return meant.filter((ending) => endings.includes(ending)).map((ending) => `${name}.${ending}`);
}

function isSlipOfName(typed: string, { name, isWord, slips = [] }: MailProvider): boolean {
  if (slips.includes(typed)) return true;
  if (isWord || typed === name) return false;
  // fmail.com and tmail.com are others'; gmail, mistyped, begins with its g.
  if (typed[0] !== name[0] && !isSwapped(typed.slice(0, 2), name.slice(0, 2))) return false;
  return name.length <= SHORT_NAME ? isTypingSlip(typed, name) : slipsBetween(typed, name) === 1;
}
