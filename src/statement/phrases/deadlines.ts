import { addDays, type CalendarDate, calendarDate } from "../../cells/calendarDate";
import { MONTH_IN_SENTENCE as MONTH, monthNumber } from "../../cells/months";
import { givingUp, type Wording, withoutWords } from "../wording";
import { calendarYearOf, lastDayOfMonth, type StatementYear, yearIn } from "../yearOfStatement";

/** When a measure is due, and since when it counts where that is said; with its place in the sentence. */
export interface Deadline {
  readonly at: number;
  readonly words: string;
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate;
}

/** A phrase that says when; `days` is null where its words fit but the day cannot be told. */
interface DeadlinePhrase {
  readonly is: string;
  readonly pattern: RegExp;
  days(found: readonly string[], year: StatementYear | null): Days | null;
}

interface Days {
  readonly starts?: CalendarDate | null;
  readonly due: CalendarDate | null;
}

const BY = "(?:by|before|no later than|not later than|until|till|on or before)";
const BY_OR_AT = `(?:${BY}|at|as at)`;
const DURING = "(?:in|during|over|within|throughout|for|across|in the course of)";
const YEAR = "(?:(?:19|20)\\d\\d|[’']\\d\\d)";
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}|\\d\\d))?`;
const MONTH_AND_YEAR = `(${MONTH})(?:,? (${YEAR}|\\d\\d))?`;
const QUARTER_ENDS = 3;

/** In this order: a longer phrase stands before those that are a part of it. */
const PHRASES: readonly DeadlinePhrase[] = [
  {
    is: "between April and September 2009; from 1 April 2009 to 31 March 2010",
    pattern: phrase(
      `(?:between|from) (?:${DAY}|${MONTH_AND_YEAR}) (?:and|to|until) (?:${DAY}|${MONTH_AND_YEAR})`,
    ),
    days: (
      [
        d1 = "",
        m1 = "",
        y1 = "",
        mm1 = "",
        my1 = "",
        d2 = "",
        m2 = "",
        y2 = "",
        mm2 = "",
        my2 = "",
      ],
      year,
    ) => {
      const ends = y2 || my2;
      const due = d2 === "" ? endOf(mm2, my2, year) : dayOf(d2, m2, y2, year);
      const begins = d1 === "" ? "1" : d1;
      return {
        starts: dayOf(begins, m1 || mm1, y1 || my1 || yearBefore(m1 || mm1, m2 || mm2, ends), year),
        due,
      };
    },
  },
  {
    is: "before the end of March 2009",
    pattern: phrase(`${BY_OR_AT} (?:the )?(?:very )?end (?:of )?(?:the )?${MONTH_AND_YEAR}`),
    days: ([month = "", typedYear = ""], year) => ({ due: endOf(month, typedYear, year) }),
  },
  {
    is: "by the end of 2008-09; by the end of the financial year; by year end",
    pattern: phrase(
      `${BY_OR_AT} (?:the )?(?:end of (?:the )?(?:(?:financial|programme|municipal|compact) )?(?:year )?((?:19|20)\\d\\d\\s?[-–/]\\s?\\d{2,4})|end of (?:the |this )?(?:(?:financial|programme) )?year(?! \\d)|(?:financial )?year[- ]end)`,
    ),
    days: ([typed = ""], year) => ({
      due: (typed === "" ? year : yearIn(typed, year))?.to ?? null,
    }),
  },
  {
    is: "by the end of the second quarter; by Q2",
    pattern: phrase(
      `(?:${BY} (?:the )?(?:end of )?|at (?:the )?end of )(?:the )?(?:(first|second|third|fourth) quarter|q([1-4]))`,
    ),
    days: ([word = "", figure = ""], year) => {
      const quarter =
        figure === ""
          ? ["first", "second", "third", "fourth"].indexOf(word.toLowerCase()) + 1
          : Number(figure);
      return { due: year === null ? null : endOfQuarter(quarter, year) };
    },
  },
  {
    is: "in the first half of the year; in the fourth quarter; during Q3",
    pattern: phrase(
      `${DURING} (?:the )?(?:(first|second) half(?: of (?:the |this )?(?:\\w+ )?year|(?! of\\b))|(?:(first|second|third|fourth) quarter|q([1-4]))(?: of (?:the |this )?(?:\\w+ )?year)?)`,
    ),
    days: ([half = "", word = "", figure = ""], year) => {
      if (year === null) return { due: null };
      const ordinals = ["first", "second", "third", "fourth"];
      const last =
        half === ""
          ? figure === ""
            ? ordinals.indexOf(word.toLowerCase()) + 1
            : Number(figure)
          : 2 * (ordinals.indexOf(half.toLowerCase()) + 1);
      const before = endOfQuarter(half === "" ? last - 1 : last - 2, year);
      const isFirst = last === (half === "" ? 1 : 2);
      return {
        ...(isFirst || before === null ? {} : { starts: addDays(before, 1) }),
        due: endOfQuarter(last, year),
      };
    },
  },
  {
    is: "by 1 September; no later than 31/03/2010",
    pattern: phrase(`(${BY}|on|as at|at) (?:${DAY}|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2,4}))`),
    days: ([by = "", day = "", month = "", typedYear = "", d = "", m = "", y = ""], year) => {
      const due =
        d === ""
          ? dayOf(day, month, typedYear, year)
          : calendarDate(fullYear(y), Number(m), Number(d));
      return { due: due !== null && /^before$/i.test(by) ? addDays(due, -1) : due };
    },
  },
  {
    is: "in each quarter of 2009-10; every month: how often, and no day",
    pattern: phrase(
      "(?:(?:in|during) )?(?:(?:each|every|per|(?<!\\b(?:by|of|to|over|than|about|least|nearly|almost|in) )a(?! (?:quarter|term) of (?!(?:the |this )?(?:\\w+ )?(?:year|(?:19|20)\\d\\d))))|every (?:other|second|two|three|four|six|\\d+)) (?:quarter|month|term|week|half[- ]year|fortnight)s?(?: of (?:the |this )?(?:(?:financial|programme|academic) )?(?:year|(?:19|20)\\d\\d\\s?[-–/]\\s?\\d{2,4}))?",
    ),
    days: () => ({ due: null }),
  },
  {
    is: "by 2011, which is no day",
    pattern: phrase(
      "(?:by|before|until|since|during|in) (?:19\\d\\d|20[0-4]\\d)(?=\\s*(?:[.,;:)]|$|and\\b))",
    ),
    days: () => ({ due: null }),
  },
  {
    is: "by early March; by Christmas; by the next meeting; within six months",
    pattern: phrase(
      `(?:${BY}|in|at|during) (?:the )?(?:early|mid|late|middle of|start of|beginning of|around|about)[ -](?:the )?(?:${MONTH}|spring|summer|autumn|winter|year|next year)(?: ${YEAR})?|${BY} (?:the )?(?:next |following |end of (?:the )?)?(?:christmas|easter|spring|summer|autumn|winter|new year|half[ -]term|half[- ]year|term|academic year|calendar year|agm|annual (?:conference|meeting)|steering group(?: meeting)?|sg meeting|meeting|conference)(?: ${YEAR})?|within (?:\\w+) (?:days|weeks|months|years)(?: of(?: (?!(?:by|before|in|until|from|during|to)\\b)\\w+)+)?`,
    ),
    days: () => ({ due: null }),
  },
  {
    is: "by March 2010; before March; in March 2010",
    pattern: phrase(`(${BY}|in|during) ${MONTH_AND_YEAR}`),
    days: ([by = "", month = "", typedYear = ""], year) => {
      const end = endOf(month, typedYear, year);
      if (end === null || !/^before$/i.test(by)) return { due: end };
      return { due: addDays(dayOf("1", month, end.slice(0, 4), year) ?? end, -1) };
    },
  },
  {
    is: "during 2008-09; in the financial year 2009/10",
    pattern: phrase(
      `(?:${DURING}|by) (?:the )?(?:(?:financial|programme|compact|municipal) )?(?:year )?((?:19|20)\\d\\d\\s?[-–/]\\s?\\d{2,4})`,
    ),
    days: ([typed = ""], year) => ({ due: yearIn(typed, year)?.to ?? null }),
  },
  {
    is: "in the year; this year; over the year",
    pattern: phrase(
      `${DURING} (?:the |this |each |any |one |a )?(?:whole )?(?:(?:financial|programme|compact|full|coming|current) )?year\\b(?! \\d)|\\b(?:this|each|every|per|a) (?:(?:financial|programme) )?year\\b|\\bannually\\b|\\bover the course of the year\\b`,
    ),
    days: (_, year) => ({ due: year?.to ?? null }),
  },
];

function phrase(words: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${words})(?![\\w-]*\\w)`, "gi");
}

/** Every deadline of a sentence, in its order, and the wording without their words. */
export function takeDeadlines(
  wording: Wording,
  year: StatementYear | null,
): readonly [Wording, readonly Deadline[]] {
  let rest = wording;
  const deadlines: Deadline[] = [];
  for (const { pattern, days } of PHRASES) {
    for (const match of rest.left.matchAll(pattern)) {
      const [words, ...found] = match;
      const when = days(found, year);
      if (when?.due == null || when.starts === null) {
        rest = givingUp(rest, match.index, words.length);
        continue;
      }
      deadlines.push({ at: match.index, words, starts: when.starts ?? null, due: when.due });
      rest = withoutWords(rest, match.index, words.length);
    }
  }
  return [rest, deadlines.sort((a, b) => a.at - b.at)];
}

/** The year of a month that goes before another of a year that is said. */
function yearBefore(month: string, later: string, typedYear: string): string {
  if (typedYear === "") return "";
  const year = fullYear(typedYear);
  return String(monthNumber(month) <= monthNumber(later) ? year : year - 1);
}

/** The last day of a month; of one without its year, in the programme year. */
function endOf(word: string, typedYear: string, year: StatementYear | null): CalendarDate | null {
  const month = monthNumber(word);
  const inYear = yearOf(month, typedYear, year);
  return inYear === null ? null : lastDayOfMonth(inYear, month);
}

export function dayOf(
  day: string,
  word: string,
  typedYear: string,
  year: StatementYear | null,
): CalendarDate | null {
  const month = monthNumber(word);
  const inYear = yearOf(month, typedYear, year);
  return inYear === null ? null : calendarDate(inYear, month, Number(day));
}

function yearOf(month: number, typed: string, year: StatementYear | null): number | null {
  if (typed !== "") return fullYear(typed);
  return year === null || month === 0 ? null : calendarYearOf(month, year);
}

function fullYear(typed: string): number {
  const figures = Number(typed.replace(/\D/g, ""));
  return figures < 100 ? 2000 + figures : figures;
}

function endOfQuarter(quarter: number, { from }: StatementYear): CalendarDate | null {
  const first = Number(from.slice(5, 7));
  const months = first - 1 + quarter * QUARTER_ENDS;
  return lastDayOfMonth(
    Number(from.slice(0, 4)) + Math.floor((months - 1) / 12),
    ((months - 1) % 12) + 1,
  );
}
