import { tidyText } from "../cells/cellValue";
import type { Attended, Attendee } from "./minutesRead";
import type { OrganisationFinder } from "./organisationFinder";

/** Somebody in a list of those present, as the list has it. */
export interface ListedPerson {
  readonly name: string;
  readonly organisation: string;
  /** For whom, or for which organisation, somebody came instead; null where nobody is named. */
  readonly deputyFor: string | null;
}

const ROLE =
  /^(?:(?:acting |vice[- ]|deputy |co-?)?chair(?:man|woman|person)?|(?:taking )?(?:the )?minutes?|minute[- ]taker|note[- ]?taker|notes|secretary|secretariat|clerk|observer|guest|part|left early|arrived late|until .*|from \d.*|via .*|by phone|item \d.*)$/i;
const DEPUTY =
  /^(?:as )?(?:(?:deputy|substitute|sub|deputi[sz]ing|standing in|substituting|attending|here)(?: for)?|for|on behalf of|representing|in place of|vice)\s+(.+)$/i;
const KIND_OF_BODY =
  /\b(?:council|college|university|institute|police|constabulary|fire|rescue|nhs|trust|hospital|healthcare|health|pct|ccg|board|service|services|authority|consortium|academy|school|schools|centre|center|partnership|association|society|housing|homes|business|businesses|enterprise|enterprises|ltd|limited|plc|agency|department|commission|federation|union|unison|tuc|plus|jcp|lsc|cvs|voluntary|community|charity|probation|ambulance|prison|court|courts|connexions|link|group|network|bc|dc|cc|mbc|crematorium|facilitator|coordinator|co-ordinator|team)\b/i;

/** Whether a text is called as organisations are, or as one of the workbook's is. */
export function isOrganisation(text: string, finder: OrganisationFinder): boolean {
  return KIND_OF_BODY.test(text) || finder.byName(text) !== null;
}

/** "Sue Fairbrother", "Cllr J. O'Brien": two to four words that begin like names. */
export function isPerson(text: string): boolean {
  const words = text
    .replace(/^(?:mr|mrs|ms|miss|dr|prof|cllr|sir|dame|rev)\.?\s+/i, "")
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le)$/u.test(word)) &&
    !KIND_OF_BODY.test(text)
  );
}

/** Several people on one line: "Sue Fairbrother (Police), Raj Patel (Corby BC) and Jo Bell". */
export function peopleOnLine(text: string): readonly string[] {
  const plain = text.replace(/^[•·▪*–-]\s*/, "").replace(/[.;,]\s*$/, "");
  if (plain.includes(";")) return filled(plain.split(";"));
  const parts = plain.split(/,\s*(?![^(]*\))|\s+(?:and|&)\s+(?![^(]*\))/);
  const eachInFull = parts.filter((part) => /\(.+\)\s*$/.test(part)).length;
  const areNames = parts.length > 1 && parts.every((part) => isPerson(withoutBrackets(part)));
  return areNames || eachInFull > 1 ? filled(parts) : [plain];
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.map(tidyText).filter((part) => part !== "");
}

/** Reads "Name, Organisation", "Name (Organisation)", "Organisation: Name", with roles between. */
export function listedPerson(text: string, finder: OrganisationFinder): ListedPerson {
  let deputyFor: string | null = null;
  let organisation = "";
  for (const [, inside = ""] of text.matchAll(/\(([^)]*)\)/g)) {
    const content = tidyText(inside);
    const deputy = DEPUTY.exec(content)?.[1];
    if (deputy !== undefined) deputyFor = deputy;
    else if (!isRole(content) && !isInitialsOf(content, withoutBrackets(text))) {
      organisation ||= content;
    }
  }
  const parts: string[] = [];
  for (const part of filled(
    withoutBrackets(text).split(/\s*[,\t]\s*|\s+[-–—/|]\s+|\s*[–—]\s*|:\s+/),
  )) {
    const deputy = DEPUTY.exec(part)?.[1];
    if (deputy !== undefined && parts.length > 0) deputyFor = deputy;
    else if (!isRole(part)) parts.push(part);
  }
  const [first = "", ...others] = parts;
  if (others.length === 0) {
    return !isPerson(first) && isOrganisation(first, finder) && organisation === ""
      ? { name: "", organisation: first, deputyFor }
      : turned({ name: first, organisation, deputyFor }, finder);
  }
  const named = others.find((part) => finder.byName(part) !== null);
  const body = named ?? others.find((part) => KIND_OF_BODY.test(part)) ?? others[others.length - 1];
  return turned({ name: first, organisation: organisation || (body ?? ""), deputyFor }, finder);
}

/** "Corby Borough Council: Stella Jinks", "Connexions (Linda Houston)". */
function turned(listed: ListedPerson, finder: OrganisationFinder): ListedPerson {
  const { name, organisation } = listed;
  const isTurned =
    isOrganisation(name, finder) && isPerson(organisation) && finder.byName(organisation) === null;
  return isTurned ? { ...listed, name: organisation, organisation: name } : listed;
}

function isRole(text: string): boolean {
  return ROLE.test(text);
}

function isInitialsOf(text: string, name: string): boolean {
  return (
    /^[A-Z]{2,4}$/.test(text) &&
    initialsOf(name).startsWith(text.charAt(0)) &&
    text.length <= 3 &&
    initialsOf(name.split(/[,–—-]/)[0] ?? "") === text
  );
}

/** "CD" of "Chris Donkin". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join("");
}

export function withoutBrackets(text: string): string {
  return tidyText(text.replace(/\([^)]*\)/g, " "));
}

/** The person with the member that was meant. */
export function attendeeOf(
  { name, organisation, deputyFor }: ListedPerson,
  attended: Attended,
  finder: OrganisationFinder,
): Attendee {
  const found =
    finder.byName(organisation) ??
    (deputyFor === null ? null : (finder.byName(deputyFor) ?? finder.byPerson(deputyFor))) ??
    (organisation === "" ? finder.byPerson(name) : null);
  const asDeputy = deputyFor !== null && attended === "Present" ? "Deputy" : attended;
  if (found !== null) return { ...found, name, attended: asDeputy };
  return { organisation: organisation || null, name, attended: asDeputy, how: "not a member" };
}
