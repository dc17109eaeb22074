import { addMonths, type CalendarDate, partsOfDay } from "../cells/calendarDate";
import { MONTH, monthNumber } from "../cells/months";
import type { DueContext } from "./dueContext";
import { isOwnGroup } from "./isOwnGroup";

const TO = "(?:to|at|by|for|before|until|in time for|ahead of|prior to|in advance of)";
/** A group's name; "to send the list for the January meeting" names none. */
const WORDS = "((?:(?!(?:to|at|by|for|before|until|of|the|an?|on|in)\\b)[\\w&’'-]+\\s+){0,6}?)";
const OF_MONTH = new RegExp(
  `(?<!\\b(?:agreed|discussed|raised|reported|held|minuted|requested|made|given|tabled)\\s+)\\b${TO}\\s+(?:(?:the|our|next|group'?s)\\s+)*(?:${WORDS}(${MONTH})(?:['’]s)?\\s+(?:\\d{4}\\s+)?${WORDS}(?:meeting|mtg)\\b|${WORDS}(?:meeting|mtg)\\s+(?:in|of)\\s+(${MONTH})\\b)`,
  "i",
);

/** "For the January meeting": the one meeting of that group in that month; null where none or several are known. */
export function dueAtMeetingOf(words: string, context: DueContext): CalendarDate | null {
  const { date, group, meetings } = context;
  const found = date === null ? null : OF_MONTH.exec(words);
  if (date === null || found === null) return null;
  const [, before = "", month = "", between = "", alone = "", later = ""] = found;
  const number = monthNumber(month || later);
  const named = `${before} ${between} ${alone}`;
  const inMonth = meetings.filter((one) => {
    const isSoon = one.date > date && one.date <= addMonths(date, 12);
    return isSoon && partsOfDay(one.date).month === number && isMeant(named, one.group, group);
  });
  const [only, ...others] = new Set(inMonth.map((one) => one.date));
  return others.length === 0 ? (only ?? null) : null;
}

/** A meeting without a name of its group is one of the group that met. */
function isMeant(named: string, of: string | null, own: string | null): boolean {
  const plain = named.trim();
  const isOwn = of === null || isOwnGroup(of, own);
  return plain === "" ? isOwn : isOwnGroup(plain, of ?? own);
}
