import type { CalendarDate } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import type { DueContext } from "./dueContext";
import { dueAlone } from "./dueIn";
import { initialsOf, isCalledLikeBody, withoutStyle } from "./personName";
import type { PersonListed } from "./readAttendance";

/** Who does what, by the words in which minutes name them. */
export interface Owners {
  /** In full where initials or a part of the name stand for one person of the list; else as typed. */
  inFull(typed: string): string;
  /** Whether the words name somebody of the list, are initials, or name all or an office. */
  areNamed(typed: string): boolean;
}

const BETWEEN = /(?:(?<!\s)\s+)?(?:,|;|&|\/|\+|\n|\band\b|\bwith\b)\s*/i;
const INITIALS = /^(?!(?:ASAP|TBC|TBA|AOB)$)[A-Z]{2,4}$/;
/** Everybody, an office or a group: owners who are not listed by name. */
const NOT_A_NAME =
  /^(?:all|everyone|everybody|each|(?:all|each)? ?(?:members?|partners?|organisations?|colleagues|chairs)(?: organisations?| present)?|(?:vice[- ]?)?chair(?:man|woman|person)?s?|secretary|treasurer|(?:compact )?(?:facilitator|co-?ordinator|manager|officer|support officer|secretariat|administrator)|(?:[\w&]+ ){0,4}(?:group|groups|team|sub-?group|committee|party)|main contacts|tbc)$/i;

export function ownersAmong(people: readonly PersonListed[]): Owners {
  const byShort = shortForms(people);
  const nameOf = (typed: string): string | null => byShort.get(shortKey(typed)) ?? null;
  const partsOf = (typed: string): readonly string[] => {
    const parts = typed
      .replace(/\([^)]{0,80}\)/g, " ")
      .split(BETWEEN)
      .map((part) => tidyText(part).replace(/^the\s+/i, ""))
      .filter((part) => part !== "");
    // "C Haverhill, SAVO": with somebody whom the list knows, the organisation says nothing more.
    const isExtra = (part: string, index: number): boolean =>
      index > 0 && nameOf(part) === null && nameOf(parts[index - 1] ?? "") !== null && isBody(part);
    return parts.filter((part, index) => !isExtra(part, index));
  };
  return {
    inFull: (typed) => {
      const parts = partsOf(typed);
      const names = parts.map((part) => nameOf(part) ?? part);
      return parts.some((part) => nameOf(part) !== null)
        ? names.join(", ")
        : tidyText(typed.replace(/^the\s+/i, ""));
    },
    areNamed: (typed) => {
      if (typed.length > 120) return false;
      const parts = partsOf(typed);
      return (
        parts.length > 0 &&
        parts.every((part) => nameOf(part) !== null || INITIALS.test(part) || NOT_A_NAME.test(part))
      );
    },
  };
}

function isBody(part: string): boolean {
  const isName = part.split(" ").every((word) => /^(?:\p{Lu}|(?:and|of|for|the)$)/u.test(word));
  return (isName && isCalledLikeBody(part)) || /^[A-Z]{3,6}$/.test(part);
}

/** What may stand for a name: initials, first name, surname, "J Smith"; null where it is of two. */
function shortForms(people: readonly PersonListed[]): ReadonlyMap<string, string | null> {
  const byShort = new Map<string, string | null>();
  const remember = (short: string, name: string): void => {
    const key = shortKey(short);
    if (key.length < 2) return;
    const known = byShort.get(key);
    byShort.set(key, known === undefined || known === name ? name : null);
  };
  // Of two with the same initials the one who was there is meant.
  for (const isThere of [true, false]) {
    const before = new Set(byShort.keys());
    for (const person of people.filter((one) => one.isThere === isThere && one.name !== "")) {
      for (const short of formsOf(person)) {
        if (!before.has(shortKey(short))) remember(short, person.name);
      }
    }
  }
  return byShort;
}

function formsOf({ name, initials }: PersonListed): readonly string[] {
  const [first = "", ...others] = name.split(/\s+/);
  const surname = others[others.length - 1] ?? "";
  return [
    name,
    initials ?? initialsOf(name),
    first,
    surname.length > 2 ? surname : "",
    `${first.charAt(0)} ${surname}`,
    `${first} ${surname.charAt(0)}`,
  ];
}

function shortKey(typed: string): string {
  const together = /^(?:[A-Z]\. ?){2,4}$/.test(typed) ? typed.replace(/[. ]/g, "") : typed;
  return tidyText(withoutStyle(together).replace(/\./g, " ")).toLowerCase();
}

/** Who is to do something and when, by words that say nothing else. */
export interface OwnerAndDue {
  readonly owner: string | null;
  readonly due: CalendarDate | null;
}

const SAYS_WHEN =
  /^(?:by|before|due|until|on)\b|^(?:asap|as soon as possible|ongoing|immediate(?:ly)?|urgent|next (?:[\w&]+ ){0,4}meeting|to next meeting|end (?:of )?\w+|tbc)\.?$/i;

/** What a line or a cell calls the owner or the day that it says. */
export const LABEL =
  /^\s*(?:owner|lead|who|by whom|responsib(?:le|ility)|deadline|date|due(?: date)?|by when|when|timescale|target(?: date)?)\s*:\s*/i;

/** "PS 31 March": an owner and a day with nothing between. */
function ownerThenDay(piece: string, owners: Owners): readonly string[] {
  const [, owner = "", day = ""] = /^(\D{2,60}?)\s+(\d.{1,30})$/.exec(piece) ?? [];
  return owner !== "" && owners.areNamed(owner) ? [owner, day] : [piece];
}

/** "KT – by end of November", "SO, by 4 Dec", "All – next meeting"; null where words say more. */
export function ownerAndDue(text: string, owners: Owners, context: DueContext): OwnerAndDue | null {
  if (text.length > 120) return null;
  const named: string[] = [];
  let due: CalendarDate | null = null;
  const pieces = text
    .split(/\s*[\n;–—,]\s*|\s+-\s+|[\s(]+(?=(?:by|before|due|asap)\b)/i)
    .map((piece) => tidyText(piece.replace(LABEL, "")).replace(/^[([]|[)\].]+$/g, ""))
    .filter((piece) => piece !== "");
  for (const piece of pieces.flatMap((one) => ownerThenDay(one, owners))) {
    const day = dueAlone(piece, context);
    if (owners.areNamed(piece)) named.push(piece);
    else if (SAYS_WHEN.test(piece) || (day !== null && /^\W*(?:\w+\W+){0,3}\w+$/.test(piece))) {
      due ??= day;
    } else return null;
  }
  if (pieces.length === 0) return null;
  return { owner: named.length === 0 ? null : owners.inFull(named.join(", ")), due };
}
