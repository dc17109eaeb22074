import type { CalendarDate } from "../../cells/calendarDate";
import { MONTH_IN_SENTENCE as MONTH, monthNumber } from "../../cells/months";
import { givingUp, type Wording, withoutWords } from "../wording";
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
  `[,;(]?\\s*(?:(?:which|this|the|these|that)\\s+)?(?:targets?\\s+)?(?:(?:was|were|is|being|as|and)\\s+)*\\b([Ss]et|[Aa]greed|[Aa]pproved|[Aa]dopted|[Pp]roposed)(${WHEN})? (?:by|at) ${BODY}(?:[’']s?)?(${WHEN}| meeting(?: (?:on|of|in) (?:${DAY}|${MONTH}(?: ${YEAR})?))?)?[)]?`,
);
const RATIFIED = new RegExp(
  `[,;(]?\\s*(?:(?:which|this|it|and)\\s+)?(?:(?:was|were|is|then|later)\\s+)*\\b[Rr]atified(${WHEN})?(?: (?:by|at) ${BODY}(?:[’']s?)?)?(${WHEN})?[)]?`,
);

/** Takes what a sentence says of who set its target; null where it says nothing of that. */
export function takeProvenance(
  wording: Wording,
  year: StatementYear | null,
  meetingsOf: MeetingsOf,
): readonly [Wording, Provenance | null] {
  const ratified = RATIFIED.exec(wording.left);
  let rest =
    ratified === null ? wording : withoutWords(wording, ratified.index, ratified[0].length);
  let alone: Provenance | null = null;
  if (ratified !== null) {
    const [, before = "", group = "", after = ""] = ratified;
    const on = dayIn(before || after, group || "Steering Group", year, meetingsOf);
    alone = { ...NOTHING_SAID, ratifiedOn: on };
    rest = withoutDay(rest, before || after, on, ratified.index);
  }
  const set = SET.exec(rest.left);
  if (set === null) return [rest, alone];
  const [words, , before = "", group = "", after = ""] = set;
  const on = dayIn(before || after, group, year, meetingsOf);
  rest = withoutDay(withoutWords(rest, set.index, words.length), before || after, on, set.index);
  return [rest, { ...(alone ?? NOTHING_SAID), setBy: nameOf(group), setOn: on }];
}

/** A day that is said but not certain is named: "early September 2008". */
function withoutDay(wording: Wording, when: string, on: CalendarDate | null, at: number): Wording {
  const words = when.trim().replace(/^(?:on|in|at|during) (?:(?:its|their|the|a) )?/i, "");
  if (on !== null || !new RegExp(MONTH, "i").test(words)) return wording;
  const start = wording.sentence.indexOf(words, at);
  return start < 0 ? wording : givingUp(wording, start, words.length);
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
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** "steering group" as the workbook writes it. */
function nameOf(group: string): string {
  return /^[a-z]/.test(group) ? group.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : group;
}
