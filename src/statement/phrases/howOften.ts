import { addDays, addMonths, type CalendarDate } from "../../cells/calendarDate";

const NUMBERS = { two: 2, other: 2, second: 2, three: 3, four: 4, six: 6 } as const;
const MONTHS_OF = { month: 1, quarter: 3, "half-year": 6 } as const;

const OFTEN =
  /^(?:(?:in|during) )?(?:each|every|per|a|once a|once every)(?: (other|second|two|three|four|six|\d+))? (month|quarter|half[- ]year)s?\b/i;

/**
 * The months from one time to the next of "each quarter", "every two months"; null for
 * other words, such as a term, which is of no certain length.
 */
export function monthsBetweenTimes(words: string): number | null {
  const [found, several = "", unit = ""] = OFTEN.exec(words.trim()) ?? [];
  if (found === undefined) return null;
  const months = MONTHS_OF[unit.toLowerCase().replace(" ", "-") as keyof typeof MONTHS_OF];
  return months * timesOf(several.toLowerCase());
}

function timesOf(word: string): number {
  if (word === "") return 1;
  return NUMBERS[word as keyof typeof NUMBERS] ?? Number(word);
}

/** How many such spans are whole from the one day to the other: four quarters in a year. */
export function timesWithin(from: CalendarDate, to: CalendarDate, months: number): number {
  let times = 0;
  while (times < MOST_TIMES && addMonths(from, months * (times + 1)) <= addDays(to, 1)) times++;
  return times;
}

/** No programme is longer than five years. */
const MOST_TIMES = 60;
