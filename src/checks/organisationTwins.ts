import { organisationKey } from "../domain/organisationKey";
import type { Member } from "../tables/compact";
import type { TableRow } from "../tables/readTable";
import type { Book } from "./book";
import { memberNames } from "./membersIndex";
import { nearestIn } from "./nearestIn";

/** Abbreviations that stand for the same words in any organisation's name. */
const LONG_FORMS = new Map(
  Object.entries({
    acad: "academy",
    assoc: "association",
    auth: "authority",
    bc: "borough council",
    beds: "bedfordshire",
    berks: "berkshire",
    bucks: "buckinghamshire",
    cambs: "cambridgeshire",
    cc: "county council",
    center: "centre",
    coll: "college",
    constab: "constabulary",
    dc: "district council",
    dept: "department",
    derbys: "derbyshire",
    ft: "foundation trust",
    glos: "gloucestershire",
    gov: "government",
    hants: "hampshire",
    herts: "hertfordshire",
    hosp: "hospital",
    inst: "institute",
    lancs: "lancashire",
    leics: "leicestershire",
    lincs: "lincolnshire",
    ltd: "limited",
    mbc: "metropolitan borough council",
    mdc: "metropolitan district council",
    notts: "nottinghamshire",
    northants: "northamptonshire",
    oxon: "oxfordshire",
    pship: "partnership",
    saint: "st",
    services: "service",
    shrops: "shropshire",
    staffs: "staffordshire",
    tc: "town council",
    uni: "university",
    univ: "university",
    warks: "warwickshire",
    wilts: "wiltshire",
    worcs: "worcestershire",
    yorks: "yorkshire",
  }),
);
const JOINING_WORDS = new Set(["and", "for", "in", "of", "the"]);

/**
 * The forms under which two names are most likely one organisation: short and long words alike, in
 * any order, or run together. Names of different bodies never share one ("Northampton College" and
 * "Northampton Borough Council").
 */
export function likenessKeys(name: string): readonly string[] {
  const words = longWords(withoutInitials(name));
  if (words.length === 0) return [];
  return [words.slice().sort().join(" "), `=${words.join("")}`];
}

/** The first member, further up, that a member's row is most likely a second entry for. */
export function earlierTwin(book: Book, row: TableRow): Member | null {
  return book.index(twins).get(row) ?? null;
}

/** The name of the one member that was meant: a likely twin of what was typed, or a slip or two off. */
export function memberLike(book: Book, typed: string): string | null {
  const byLikeness = book.index(membersByLikeness);
  for (const key of likenessKeys(typed)) {
    const member = byLikeness.get(key);
    if (member) return member.organisation;
  }
  return nearestIn(book, memberNames, typed);
}

function membersByLikeness(book: Book): ReadonlyMap<string, Member | null> {
  const members = new Map<string, Member | null>();
  const keysOf = book.index(likenessByRow);
  for (const member of book.compact.members) {
    for (const key of keysOf.get(member.row) ?? []) {
      const held = members.get(key);
      members.set(key, held === undefined || held === member ? member : null);
    }
  }
  return members;
}

function likenessByRow({ compact }: Book): ReadonlyMap<TableRow, readonly string[]> {
  return new Map(compact.members.map(({ row, organisation }) => [row, likenessKeys(organisation)]));
}

function twins(book: Book): ReadonlyMap<TableRow, Member> {
  const first = new Map<string, Member>();
  const found = new Map<TableRow, Member>();
  const keysOf = book.index(likenessByRow);
  for (const member of book.compact.members) {
    for (const key of keysOf.get(member.row) ?? []) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, member);
      else if (!found.has(member.row)) found.set(member.row, earlier);
    }
  }
  return found;
}

function longWords(name: string): readonly string[] {
  const words: string[] = [];
  for (const word of organisationKey(name).split(" ")) {
    const long = LONG_FORMS.get(word);
    if (long !== undefined) words.push(...long.split(" "));
    else if (word !== "" && !JOINING_WORDS.has(word)) words.push(word);
  }
  return words;
}

/** "Northamptonshire Enterprise Limited (NEL)": initials in brackets add nothing. */
function withoutInitials(name: string): string {
  if (!name.includes("(")) return name;
  const match = /^(.{1,200}?)\s*\(([A-Za-z]{2,8})\)\s*$/.exec(name);
  if (!match) return name;
  const [, full = "", short = ""] = match;
  const initials = full
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join("");
  const capitals = initials.replace(/[^\p{Lu}]/gu, "");
  const wanted = short.toLowerCase();
  return [initials, capitals].some((letters) => letters.toLowerCase() === wanted) ? full : name;
}
