import { addMonths, type CalendarDate } from "../../cells/calendarDate";
import { MONTH_IN_SENTENCE as MONTH, monthNumber } from "../../cells/months";
import { givingUp, taking, type Understood, type Wording, withoutWords } from "../wording";
import type { StatementYear } from "../yearOfStatement";
import { dayOf } from "./deadlines";

/** Who set a target and when, and when it was ratified; null for what is not said or not certain. */
export interface Provenance {
  readonly setBy: string | null;
  readonly setOn: CalendarDate | null;
  readonly ratifiedOn: CalendarDate | null;
}

export const NOTHING_SAID: Provenance = { setBy: null, setOn: null, ratifiedOn: null };

/** The days on which a group met in a month (1 to 12) of a year, where a workbook knows them. */
export type MeetingsOf = (
  group: string,
  month: number,
  year: number | null,
) => readonly CalendarDate[];

const YEAR = "(?:(?:19|20)\\d\\d)";
const DAY = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?`;
/** A group by its name, in capitals or as people speak of it. */
const BODY =
  "(?:the |our |its )?((?:[A-Z][\\w&’']*(?:[ -](?:(?:and|of|for|on|&) )?[A-Z][\\w&’']*)*)|(?:steering|theme|task|working|executive) group|board|executive|partnership|membership)";
const WHEN = `(?:,? ${DAY}|,? (?:on|in|at|during) (?:(?:its|their|the|a) )?(?:(?:early|mid|late)[ -])?(?:meeting (?:on|of|in) )?(?:${DAY}|${MONTH}(?: ${YEAR})?)?(?: meeting)?(?: (?:on|of|in) (?:${DAY}|${MONTH}(?: ${YEAR})?))?)`;

const SET = new RegExp(
  `[,;(]?\\s*(?:(?:both|all)\\s+)?(?:(?:which|this|the|these|that|following)\\s+)*(?:targets?\\s+)?(?:(?:was|were|is|being|as|and|(?:having|has|have) been)\\s+)*\\b([Ss]et|[Aa]greed|[Aa]pproved|[Aa]dopted|[Pp]roposed)(${WHEN})? (?:by|at) ${BODY}(?:[’']s?)?(${WHEN}| meeting(?: (?:on|of|in) (?:${DAY}|${MONTH}(?: ${YEAR})?))?)?[)]?`,
);
const RATIFIED = new RegExp(
  `[,;(]?\\s*(?:(?:which|this|it|and)\\s+)?(?:(?:was|were|is|then|later)\\s+)*\\b[Rr]atified(${WHEN})?(?: (?:by|at) ${BODY}(?:[’']s?)?)?(${WHEN})?[)]?`,
);

/** What a sentence says of that, and of which targets it says it. */
export interface ProvenanceSaid {
  readonly provenance: Provenance;
  /** It says who set them or when, if only in words that no day can be made of. */
  readonly saysSet: boolean;
  readonly saysRatified: boolean;
  /** "Both targets", "Ratified by …": it speaks of more than the target before it. */
  readonly isOfSeveral: boolean;
  /** "All targets": of every one in the Statement. */
  readonly isOfAll: boolean;
  /** The words that it is made of. */
  readonly taken: readonly Understood[];
}

/** "To be ratified in September": nothing has been ratified, and nothing is due then. */
const STILL_TO_COME =
  /[,;(]?\s*\b(?:subject to (?:ratification|approval|agreement)|(?:(?:to|will|shall|should|must) be|not (?:yet )?(?:been )?|yet to be|awaiting|for) (?:formally )?(?:ratified|ratification))\b[^.;)]*[)]?/i;
const IS_TO_BE = /\b(?:(?:to|will|shall|should|must) be|yet to be|not (?:yet )?(?:been )?)\s*$/i;
const OF_SEVERAL = /\b(?:both|all|these|those|following|above|targets|measures)\b/i;
const OF_ALL = /\b(?:all|every)\b[^.;]{0,30}\b(?:targets?|measures?)\b/i;
/** So far before "set by" stands what was set. */
const NEAR = 40;

/** Takes what a sentence says of who set its target; null where it says nothing of that. */
export function takeProvenance(
  wording: Wording,
  year: StatementYear | null,
  meetingsOf: MeetingsOf,
): readonly [Wording, ProvenanceSaid | null] {
  const later = STILL_TO_COME.exec(wording.left);
  let rest = later === null ? wording : givingUp(wording, later.index, later[0].length);
  const taken: Understood[] = [];
  let said: ProvenanceSaid = { ...NOTHING, isOfAll: OF_ALL.test(wording.left) };
  const ratified = RATIFIED.exec(rest.left);
  if (ratified !== null && !isStillToBe(rest.left, ratified)) {
    const [words, before = "", group = "", after = ""] = ratified;
    const on = dayIn(before || after, group || "Steering Group", year, meetingsOf);
    taken.push({ start: ratified.index, words });
    // No column says by whom: without its day nothing of it is kept.
    rest =
      on === null
        ? withoutRatified(rest, ratified)
        : withDay(withoutWords(rest, ratified.index, words.length), before || after, ratified);
    said = { ...said, saysRatified: true, provenance: { ...said.provenance, ratifiedOn: on } };
  }
  const set = SET.exec(rest.left);
  if (set !== null && !isStillToBe(rest.left, set)) {
    const [words, , before = "", group = "", after = ""] = set;
    const on = dayIn(before || after, group, year, meetingsOf);
    taken.push({ start: set.index, words });
    const without = withoutWords(rest, set.index, words.length);
    rest =
      on === null
        ? withoutDay(without, before || after, set.index)
        : withDay(without, before || after, set);
    said = {
      ...said,
      saysSet: true,
      provenance: { ...said.provenance, setBy: nameOf(group), setOn: on },
    };
  }
  if (!said.saysSet && !said.saysRatified) return [rest, null];
  const isOfSeveral = taken.some(({ start, words }) =>
    OF_SEVERAL.test(wording.sentence.slice(Math.max(0, start - NEAR), start + words.length)),
  );
  return [rest, { ...said, isOfSeveral, taken }];
}

const NOTHING: ProvenanceSaid = {
  provenance: NOTHING_SAID,
  saysSet: false,
  saysRatified: false,
  isOfSeveral: false,
  isOfAll: false,
  taken: [],
};

function isStillToBe(left: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    IS_TO_BE.test(left.slice(0, index + (words.length - words.replace(/^\W+/, "").length))) ||
    /^\W*(?:to|will) be\b/.test(words)
  );
}

/** "Ratified by Steering Group at their September meeting", without the "and" before it. */
function withoutRatified(wording: Wording, { index, 0: words }: RegExpExecArray): Wording {
  const at = Math.max(0, words.search(/\bratified\b/i));
  return givingUp(withoutWords(wording, index, words.length), index + at, words.length - at);
}

/** A day that is said and certain, among what was understood. */
function withDay(wording: Wording, when: string, { index }: RegExpExecArray): Wording {
  const words = dayWords(when);
  const start = words === "" ? -1 : wording.sentence.indexOf(words, index);
  return start < 0 ? wording : taking(wording, start, words.length);
}

/** A day that is said but not certain is named: "early September 2008". */
function withoutDay(wording: Wording, when: string, at: number): Wording {
  const words = dayWords(when);
  if (!new RegExp(MONTH, "i").test(words)) return wording;
  const start = wording.sentence.indexOf(words, at);
  return start < 0 ? wording : givingUp(wording, start, words.length);
}

function dayWords(when: string): string {
  return when.trim().replace(/^,?\s*(?:on|in|at|during) (?:(?:its|their|the|a) )?/i, "");
}

function dayIn(
  when: string,
  group: string,
  year: StatementYear | null,
  meetingsOf: MeetingsOf,
): CalendarDate | null {
  const day = new RegExp(
    `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}))?`,
    "i",
  ).exec(when);
  if (day !== null) return dayOf(day[1] ?? "", day[2] ?? "", day[3] ?? "", year);
  const [, month = "", typedYear = ""] =
    new RegExp(`\\b(${MONTH})(?:,? (${YEAR}))?`, "i").exec(when) ?? [];
  if (month === "" || /\b(?:early|mid|late)\b/i.test(when)) return null;
  const [only, ...others] = meetingsOf(
    group,
    monthNumber(month),
    typedYear === "" ? null : Number(typedYear),
  ).filter((day) => typedYear !== "" || isAbout(day, year));
  return others.length === 0 ? (only ?? null) : null;
}

/** A month without its year is one of the programme year, or of the half year in which it was planned. */
function isAbout(day: CalendarDate, year: StatementYear | null): boolean {
  return year === null || (day >= addMonths(year.from, -MONTHS_OF_PLANNING) && day <= year.to);
}

const MONTHS_OF_PLANNING = 6;

/** "steering group" as the workbook writes it. */
function nameOf(group: string): string {
  return /^[a-z]/.test(group) ? group.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : group;
}
