import { TITLE_OF_PERSON } from "../../domain/people/titleOfPerson";
import { isAddress } from "./addressSyntax";
import type { KnownDomains } from "./domainSlip";
import { onKeyboard } from "./onKeyboard";
import { BARE_ENDINGS, OTHER_ENDINGS, UK_LEVELS } from "./publicSuffixes";

/** Repairs that can each mean only one thing, tried one after the other. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^mailto:/i, ""),
  (text) => (text.includes("@") ? text : text.replace(WORD_FOR_AT, "@")),
  (text) => text.replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/gi, "."),
  (text) => text.replace(/\s*([@.])\s*/g, "$1"),
  (text) => text.replace(/@{2,}/, "@").replace(/\.{2,}/g, "."),
  (text) => text.replace(/\.@\.?|@\.|['"]@/, "@"),
  (text) => text.replace(/^([^@]+@)(.+)$/, (_, local, domain) => local + withFullStops(domain)),
  (text) => text.replace(/^([^@]+@[^@]+)@([^@]+)$/, joinTwo),
];

/** (at), [a], " at ", _at_: where there is no @. */
const WORD_FOR_AT = /\s*[([{]\s*at?\s*[)\]}]\s*|\s+at\s+|_at_/i;

/** The one address that a broken text was certainly meant to be; null where nobody can say. */
export function repaired(raw: string, known: KnownDomains): string | null {
  let text = withoutEdges(onKeyboard(raw));
  if (isAddress(text)) return text;
  for (const step of REPAIRS) {
    const next = withoutEdges(step(text));
    if (next !== text && isAddress(next)) return next;
    text = next;
  }
  return text.includes("@") ? null : withAtSign(text, known);
}

/** The text with spaces beside @ and full stops taken out, where that makes it one address. */
export function withoutLooseSpaces(raw: string): string | null {
  const text = onKeyboard(raw);
  if (!/\s/.test(raw) || TITLE_OF_PERSON.test(text)) return null;
  const joined = text
    .replace(/ ?@ ?/g, "@")
    .replace(/ \./g, ".")
    .replace(/(\S+)\. (?=(\S+))/g, (whole, before, after) =>
      endsHere(before, after) || (before.length > 1 && isDotted(after)) ? whole : `${before}.`,
    );
  const bare = withoutEdges(joined);
  return isAddress(bare) ? bare : null;
}

const EDGES =
  /^[\s,;:.<>()[\]{}"'`|\\/!?*=\u2022\u00b7]+|(?<![\s,;:.<>()[\]{}"'`|\\/!?*=\u2022\u00b7])[\s,;:.<>()[\]{}"'`|\\/!?*=\u2022\u00b7]+$/g;

/** Without brackets, quotation marks, bullets and stops around it. */
export function withoutEdges(text: string): string {
  return text.replace(EDGES, "");
}

/** "j.smith@tresham.ac.uk. Thanks", but not "j.smith@tresham.ac. uk". */
function endsHere(before: string, after: string): boolean {
  return isAddress(before) && !LAST_PART.test(after);
}

/** What may stand at the end of a domain whose last full stop has gone astray. */
const LAST_PART = /^(uk|net|com|org|wales|scot|cymru|(ac|co|gov|nhs|org|police|sch)\.uk)$/i;

/** tresham.ac,uk, tresham.ac/uk: half a domain would pass for an address of its own. */
export function withEndingJoined(raw: string): string | null {
  const match = /^([^\s@,;:/]+@[^\s@,;:/]+)[,;:/]([a-z.]+)$/i.exec(withoutEdges(onKeyboard(raw)));
  const [, start = "", end = ""] = match ?? [];
  const joined = `${start}.${end}`;
  return match !== null && LAST_PART.test(end) && isAddress(joined) ? joined : null;
}

function isDotted(after: string): boolean {
  return isAddress(after) && after.slice(0, after.indexOf("@")).includes(".");
}

/** tresham,ac.uk: a comma, a semicolon or a colon where only a full stop can be. */
function withFullStops(domain: string): string {
  return /^[a-z0-9-]+([.,;:][a-z0-9-]+)+$/i.test(domain) ? domain.replace(/[,;:]/g, ".") : domain;
}

/** a@tresham@ac.uk, or a@tresham.ac.uk@tresham.ac.uk. */
function joinTwo(whole: string, first: string, second: string): string {
  if (first.toLowerCase().endsWith(`@${second.toLowerCase()}`)) return first;
  return BARE_ENDINGS.has(second.toLowerCase()) ? `${first}.${second}` : whole;
}

/** Where the @ is missing, or its neighbour on the keyboard was hit: only before a known domain. */
function withAtSign(text: string, known: KnownDomains): string | null {
  if (/^(https?:|www\.)/i.test(text)) return null;
  const marked = /^([^\s'"#~]+)(?:['"#~]| )([^\s'"#~]+)$/.exec(text);
  if (marked) {
    const [, local = "", domain = ""] = marked;
    const address = `${local}@${domain}`;
    return isAddress(address) && isLikelyDomain(domain, known) ? address : null;
  }
  for (let at = 1; at < text.length; at += 1) {
    const domain = text.slice(at).toLowerCase();
    if (!/^[a-z0-9]/.test(domain) || !isOwnDomain(domain, known)) continue;
    const address = `${text.slice(0, at).replace(/[.\-_]$/, "")}@${text.slice(at)}`;
    if (isAddress(address)) return address;
  }
  return null;
}

function isLikelyDomain(domain: string, known: KnownDomains): boolean {
  const lower = domain.toLowerCase();
  const [level = "", top = ""] = lower.split(".").slice(-2);
  if (known.isOwn(lower)) return true;
  if (OTHER_ENDINGS.some((ending) => ending === `${level}.${top}`)) return true;
  return top === "uk" && UK_LEVELS.some((known) => known === level) && !BARE_ENDINGS.has(lower);
}

/** A domain of the sheet, NHSmail, or a word of the organisation's name with a public ending. */
function isOwnDomain(domain: string, known: KnownDomains): boolean {
  if (known.isOwn(domain) || domain === "nhs.net") return true;
  const isNamed = known.nameWords().some((word) => word.length > 4 && isWordOf(domain, word));
  return isNamed && domain.split(".").length === 3 && isLikelyDomain(domain, known);
}

function isWordOf(domain: string, word: string): boolean {
  return domain.charAt(word.length) === "." && domain.startsWith(word);
}
