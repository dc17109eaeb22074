import { isSwapped } from "../../domain/words/nearest";
import { isTypingSlip } from "../typingSlip";
import { PERSONAL_DOMAINS } from "./mailProviders";
import { providersMeant } from "./providerSlip";
import { BARE_ENDINGS, NO_SUCH_TOP, OTHER_ENDINGS, SHORT_FOR, UK_LEVELS } from "./publicSuffixes";

/** What the sheet knows about the domains that may have been meant. */
export interface KnownDomains {
  /** Words of the organisation's name, small letters. */
  readonly nameWords: () => readonly string[];
  /** The domain of the sheet's own that this one is certainly a slip of; null where there is none. */
  readonly ownDomainLike: (domain: string) => string | null;
  readonly isOwn: (domain: string) => boolean;
}

/** A domain that cannot be right. */
export interface DomainSlip {
  /** Null where nobody can say what it should be. */
  readonly meant: string | null;
  /** The domains that it may be where there is more than one; a person has to ask. */
  readonly mayBe: readonly string[];
}

/** Levels that are mistyped often enough to be compared with. */
const MISTYPED_LEVELS = UK_LEVELS.filter(
  (level) => !["ltd", "me", "net", "nic", "parliament", "plc"].includes(level),
);
const LONGEST_BARE = Math.max(...Array.from(BARE_ENDINGS, ({ length }) => length));
const PUBLIC_LEVELS = ["ac", "gov", "nhs", "police", "sch", "mod"];

/**
 * Sees slips in the domain of an address: endings of public bodies (gov.u, goc.uk, nhs.ne, .con)
 * and near misses of the sheet's own domains. A domain that is merely unknown is not doubted.
 */
export function domainSlip(domain: string, known: KnownDomains): DomainSlip | null {
  if (PERSONAL_DOMAINS.has(domain)) return null;
  if (domain.length <= LONGEST_BARE && BARE_ENDINGS.has(asItLooks(domain)))
    return { meant: null, mayBe: [] };
  if (NHS_ELSEWHERE.test(domain)) {
    const inSheet = NHS.filter(known.isOwn);
    return oneOf(inSheet.length === 1 ? inSheet : NHS);
  }
  const ending = endingMeant(domain, known);
  if (ending !== null) {
    // One address may hold two slips ("goc.yk"); a second look finds the other.
    const again = domainSlip(ending, known);
    return again ?? { meant: ending, mayBe: [] };
  }
  // Two people at hotmial.com are two slips, unless their organisation is called so.
  const isNamed = known.nameWords().includes(domain.split(".")[0] ?? "");
  const providers = isNamed ? [] : providersMeant(domain);
  if (providers.length > 0) return oneOf(providers);
  const own = known.isOwn(domain) ? null : known.ownDomainLike(domain);
  const named = own ?? nameMeant(domain, known);
  return named === null ? null : { meant: named, mayBe: [] };
}

/** nhs.com, nhs.co.uk: NHSmail, or what the service itself has its pages under. */
const NHS_ELSEWHERE = /^nhs\.(co|com|cm|om|org|co\.uk|org\.uk|uk\.net)$/;

const NHS = ["nhs.net", "nhs.uk"];

function oneOf(domains: readonly string[]): DomainSlip {
  const [only = null] = domains;
  return domains.length === 1 ? { meant: only, mayBe: [] } : { meant: null, mayBe: domains };
}

function endingMeant(domain: string, known: KnownDomains): string | null {
  const labels = domain.split(".");
  const top = labels[labels.length - 1] ?? "";
  const level = labels[labels.length - 2] ?? "";
  const stem = labels.slice(0, -2);
  if (labels.length > 2 && labels[0] === "www") return labels.slice(1).join(".");
  const whole = wholeEndingMeant(domain, labels, top);
  if (whole !== null) return whole;
  const rightTop = UK_AND_A_KEY.test(top) ? "uk" : NO_SUCH_TOP.get(top);
  if (rightTop !== undefined) return [...labels.slice(0, -1), rightTop].join(".");
  if (labels.length > 2 && top === "uk" && level === "uk") return labels.slice(0, -1).join(".");
  const other = OTHER_ENDINGS.find((ending) => isSlipOfEnding(level, top, ending));
  if (other !== undefined) return [...stem, other].join(".");
  if (top !== "uk") return null;
  if (stem.length > 0) {
    const public3 = stem[stem.length - 1] ?? "";
    if (stem.length > 1 && ["co", "org"].includes(level) && PUBLIC_LEVELS.includes(public3)) {
      return [...stem, "uk"].join(".");
    }
    return levelMeant(level, stem);
  }
  return joinedLevel(level, known);
}

/** northampton.gov, .govuk, .gov-uk, .go.vuk, .gov.uk.com: the whole ending, however it is cut. */
function wholeEndingMeant(domain: string, labels: readonly string[], top: string): string | null {
  const further = FURTHER_THAN_ENDING.exec(domain)?.[1];
  if (further !== undefined) return further;
  if (labels.length > 2 && /\.gov\.com$/.test(domain)) return domain.replace(/com$/, "uk");
  for (const count of [1, 2, 3]) {
    const cut = count === 1 ? top.replace("-", "") : labels.slice(-count).join("");
    const ending = count === 1 || CUT_IN_TWO.test(cut) ? SHORT_FOR.get(cut) : undefined;
    if (ending === undefined || labels.slice(-2).join(".") === ending) continue;
    return [...labels.slice(0, -count), ending].join(".");
  }
  return null;
}

/** Something more behind the ending of a public body; hosts that add a name of theirs do not count. */
const FURTHER_THAN_ENDING =
  /^(.+\.(?:ac|gov|mod|nhs|police|sch)\.uk|nhs\.net)(?:\.(?:ac|co|com|gov|net|nhs|org|uk))+$/;
const CUT_IN_TWO = /^([a-z]{2,}uk|nhsnet)$/;
/** One key too many in "uk": no top level looks like that. */
const UK_AND_A_KEY = /^([a-z0-9]uk|u[a-z0-9]k|uk[a-z0-9])$/;

/** northampton.goc.uk: the one level that a slip of the fingers makes of it. */
function levelMeant(level: string, stem: readonly string[]): string | null {
  if ((UK_LEVELS as readonly string[]).includes(level)) return null;
  const seen = asItLooks(level);
  const meant = MISTYPED_LEVELS.filter(
    (candidate) => candidate === seen || isTypingSlip(level, candidate),
  );
  return meant.length === 1 ? [...stem, meant[0], "uk"].join(".") : null;
}

/** qov.uk, g0v.uk: on paper, some letters and figures look like others. */
function asItLooks(domain: string): string {
  return domain.replace(/\bqov\b/, "gov").replace(/0/g, "o");
}

/** northamptongov.uk: a full stop left out, where what is left is known. */
function joinedLevel(level: string, known: KnownDomains): string | null {
  for (const candidate of MISTYPED_LEVELS) {
    if (!level.endsWith(candidate)) continue;
    const name = level.slice(0, -candidate.length).replace(/-$/, "");
    const meant = `${name}.${candidate}.uk`;
    if (known.isOwn(meant)) return meant;
    if (candidate.length > 2 && name.length > 3 && known.nameWords().includes(name)) return meant;
  }
  return null;
}

function isSlipOfEnding(level: string, top: string, ending: string): boolean {
  const [knownLevel = "", knownTop = ""] = ending.split(".");
  if (level === knownLevel) return isTypingSlip(top, knownTop);
  // Only whole words: "nsh.net" is nobody's, "gov.net" might be.
  return top === knownTop && level.length > 2 && isTypingSlip(level, knownLevel);
}

/** tershamcollege.ac.uk, at Tresham College: a word of the name with two letters swapped. */
function nameMeant(domain: string, { nameWords }: KnownDomains): string | null {
  for (const label of domain.split(/[.-]/)) {
    const word = nameWords().find((name) => name.length > 4 && isSwapped(label, name));
    if (word !== undefined) return domain.replace(label, word);
  }
  return null;
}
