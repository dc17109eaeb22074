import { tidyText } from "../cells/cellValue";
import { attendedIn } from "./attendanceTable";
import type { Attended } from "./minutesRead";
import type { OrganisationFinder } from "./organisationFinder";
import { initialsOf, isCalledLikeBody, isPerson, isPost, withoutStyle } from "./personName";

/** Somebody in a list of those present, as the list has it. */
export interface ListedPerson {
  readonly name: string;
  /** By which the minutes name somebody from then on, where the list says. */
  readonly initials: string | null;
  readonly organisation: string;
  readonly isDeputy: boolean;
  /** "Present", "apologies" behind the name; null where the list alone says. */
  readonly attended: Attended | null;
  /** For whom, or for which organisation, somebody came instead; null where nobody is named. */
  readonly deputyFor: string | null;
  /** Who came instead of the one who is named: "represented by Tim Rowe"; null where nobody did. */
  readonly standIn: string | null;
}

const ROLE =
  /^(?:(?:acting |vice[- ]|deputy |co-?)?(?:in the )?chair(?:man|woman|person|ing)?|presiding|(?:taking )?(?:the )?minutes?|minute[- ]taker|note[- ]?taker|notes|secretariat|clerk|observer|guest|part|left early|arrived late|until .*|from \d.*|via .*|by phone|(?:for )?items? \d.*)$/i;
const STATUS =
  /^(?:present|attended|in attendance|(?:sent )?apologies(?: sent| received)?|absent|not present)$/i;
const STANDS_IN =
  "(?:as )?(?:a )?(?:deputy|substitute|sub|deputi[sz]ing|standing in|substituting|attending|here|on behalf|in place|in the place|instead|vice|for)\\b(?: (?:for|of))?:?";
const DEPUTY_FOR = new RegExp(`^${STANDS_IN}\\s+(.+)$`, "i");
const DEPUTY = /^(?:as )?(?:a )?(?:deputy|deputi[sz]ing|substitute|sub)$/i;
/** "Priya Nair deputising for Graham Oakes": where no comma parts the two. */
const THEN_DEPUTY =
  /(?<!\s)\s+(?=(?:deputy|substitute|sub|deputi[sz]ing|standing in|substituting|on behalf|in place|in the place|instead) (?:for|of)\b)/u;

/** "Represented by Tim Rowe", "Ron Oak attending", "deputy Mr Tom Orchard attended". */
const STAND_INS = [
  /^(?:but )?(?:represented by|replaced by|deputi[sz]ed (?:for )?by|(?:deputy|substitute)(?: was|:)) (.+?)(?: (?:attended|attending|present|instead))?$/i,
  /^(?:(?:but )?(?:deputy|substitute),? )?(.+?) (?:attended|attending|came|deputi[sz]ed|present|stood in)(?: (?:instead|in (?:his|her|their) place|on (?:his|her|their) behalf))?$/i,
];

function standInOf(part: string): string | null {
  const named = STAND_INS.map((pattern) => pattern.exec(part)?.[1] ?? "").find(isPerson);
  return named === undefined ? null : withoutStyle(named);
}

/** Whether a text is called as organisations are, or as one of the workbook's is. */
export function isOrganisation(text: string, finder: OrganisationFinder): boolean {
  return isCalledLikeBody(text) || finder.byName(text) !== null;
}

/** Reads "Name, Organisation", "Name (Organisation)", "Organisation: Name", with roles between. */
export function listedPerson(text: string, finder: OrganisationFinder): ListedPerson {
  let deputyFor: string | null = null;
  let isDeputy = false;
  let attended: Attended | null = null;
  let standIn: string | null = null;
  const said: string[] = [];
  for (const part of partsOfEntry(text)) {
    if (ROLE.test(part)) continue;
    if (STATUS.test(part) && said.length > 0) {
      attended = attendedIn(part);
      continue;
    }
    const represented = /^(?:and )?representing\s+(.+)$/i.exec(part)?.[1] ?? "";
    const instead = isPerson(represented) ? represented : DEPUTY_FOR.exec(part)?.[1];
    // "Deputy Chief Officer" deputises for nobody.
    const isOwnPost = /^deputy (?!for\b|of\b)/i.test(part) && isPost(instead ?? "");
    const another = said.length > 0 ? standInOf(part) : null;
    if (another !== null) standIn = another;
    else if (instead !== undefined && !isOwnPost && said.length > 0) deputyFor = instead;
    else if (DEPUTY.test(part)) isDeputy = true;
    else said.push(represented || part);
  }
  const [first = "", ...others] = said;
  const initials = others.find((part) => isInitialsOf(part, first)) ?? null;
  const bodies = others.filter((part) => part !== initials);
  const about = {
    initials,
    attended,
    isDeputy: isDeputy || deputyFor !== null,
    deputyFor,
    standIn,
  };
  const organisation = organisationAmong(bodies, finder);
  if (organisation === "" && !isPerson(first) && isOrganisation(first, finder)) {
    return { ...about, name: "", organisation: first };
  }
  const isTurned =
    isOrganisation(first, finder) && isPerson(organisation) && finder.byName(organisation) === null;
  return isTurned
    ? { ...about, name: withoutStyle(organisation), organisation: first }
    : { ...about, name: withoutStyle(first), organisation };
}

/** The parts of an entry in their order, those in brackets too. */
function partsOfEntry(text: string): readonly string[] {
  return text
    .replace(/^[•·▪*–-]\s*/, "")
    .split(/[,;\t()[\]]|(?<![^\S\t])\s+[-/|]\s+|(?:(?<![^\S\t])\s+)?[–—]\s*|:\s+/)
    .flatMap((part) => part.split(THEN_DEPUTY))
    .flatMap(personForAnother)
    .flatMap(personOfBody)
    .map((part) => tidyText(part).replace(/(?<![.\s])[.\s]+$/, ""))
    .filter((part) => part !== "");
}

/** "Pat O'Neill for Rachel van der Berg". */
function personForAnother(part: string): readonly string[] {
  const [, came = "", other = ""] = /^(.+?) for (.+)$/.exec(part) ?? [];
  return isPerson(tidyText(came)) && isPerson(tidyText(other)) ? [came, `for ${other}`] : [part];
}

/** "Karen Sanders of Moulton College", "Rose Daniel from Connexions". */
function personOfBody(part: string): readonly string[] {
  const [, person = "", body = ""] = /^(.+?) (?:of|from) (?:the )?(\p{Lu}.*)$/u.exec(part) ?? [];
  return isPerson(tidyText(person)) ? [person, body] : [part];
}

/** The member's name if one is; else what is called like a body and no post; else what comes last. */
function organisationAmong(parts: readonly string[], finder: OrganisationFinder): string {
  const last = (fits: (part: string) => boolean): string | undefined => parts.filter(fits).pop();
  return (
    last((part) => finder.byName(part) !== null) ??
    last((part) => isCalledLikeBody(part) && !isPost(part)) ??
    last((part) => !/^[A-Z]{2,4}$/.test(part)) ??
    last(() => true) ??
    ""
  );
}

/** "CD", "MEJ" (Mary Jones) or "JB" (Jo Bell-Smith): the letters begin as the name does. */
function isInitialsOf(text: string, name: string): boolean {
  if (!/^[A-Z]{2,4}$/.test(text)) return false;
  const initials = initialsOf(withoutStyle(name));
  const ends = initials.charAt(0) === text.charAt(0) && initials.slice(-1) === text.slice(-1);
  return initials === text || (initials.length >= 2 && ends);
}

/** Whether a line begins with somebody's name. */
export function startsWithPerson(text: string): boolean {
  const words = withoutStyle(text).split(/\s+/, 2);
  return words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*[,;:]?$/u.test(word));
}

/** Whether a line is a name, alone or with what belongs to it: "Jo Bell – Corby BC". */
export function isListedPerson(text: string): boolean {
  const [name = "", ...others] = partsOfEntry(text);
  return isPerson(name) && (others.length > 0 ? others.length < 6 : isPerson(text));
}
