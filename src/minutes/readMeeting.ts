import type { CalendarDate } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import { type GroupNames, groupMeant } from "../domain/meetings/groupNames";
import type { MinutesRead, NextMeeting } from "./minutesRead";
import { type DayInWords, namedDay, timeIn } from "./namedDay";

const LABEL =
  /^(?:notes|minutes|record) of (?:the |a )?(?:[\w&]+ ){0,6}?meeting\b\s*:?\s*|^(?:date|day|venue|place|location|held (?:at|on|in)|at|on|time)\b\s*:?\s*/i;
const VENUE = /^(?:venue|place|location|held at|at)\b\s*:?\s*(.+)$/i;

/** Which meeting it was, by the lines above the list of those present. */
export function readMeeting(lines: readonly string[], groups: GroupNames): MinutesRead["meeting"] {
  let date: CalendarDate | null = null;
  let venue: string | null = null;
  for (const line of lines) {
    const found: DayInWords | null = date === null ? namedDay(line, null) : null;
    if (found !== null) {
      date = found.day;
      venue ??= venueIn(line.replace(found.words, " "));
    }
    const labelled = textOrNull(VENUE.exec(line)?.[1]);
    if (labelled !== null && found === null) venue = labelled;
  }
  return { date, group: groupIn(lines, groups), venue };
}

/** The longest name of a group in the lines; a group that nobody knows by the words before "meeting". */
function groupIn(lines: readonly string[], groups: GroupNames): string | null {
  const head = lines.join("\n");
  const known = Array.from(groups.known.values(), ({ name }) => name)
    .filter((name) => head.toLowerCase().includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  if (known[0] !== undefined) return known[0];
  const [, typed] =
    /\b((?:[A-Z&][\w&]* (?:and |of )?){1,6}(?:Group|Committee|Board|Forum|Panel))\b/.exec(head) ??
    [];
  return typed === undefined ? null : (groupMeant(groups, typed) ?? tidyText(typed));
}

/** "Tresham Business Solutions Corby" of the line that also has the day. */
function venueIn(line: string): string | null {
  const plain = line
    .replace(LABEL, "")
    .replace(
      /\b\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?:to|-|–)\s*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?)?/gi,
      " ",
    )
    .replace(/\b(?:held|on|at|the|from|commencing|noon|time|date)\b\s*:?\s*/gi, " ");
  return textOrNull(plain);
}

function textOrNull(text: string | undefined): string | null {
  const plain = tidyText(text ?? "").replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, "");
  return /[A-Za-z]{3}/.test(plain) ? plain : null;
}

/** When and where the group meets next, by the sentences of the item about it; null where none says. */
export function readNextMeeting(
  sentences: readonly string[],
  date: CalendarDate | null,
): NextMeeting | null {
  for (const [index, sentence] of sentences.entries()) {
    const found = namedDay(sentence, date);
    if (found === null || (date !== null && found.day <= date)) continue;
    // The place may stand on lines of its own below the day.
    const after = [sentence.replace(found.words, " "), ...sentences.slice(index + 1, index + 3)];
    const venue = after.map(placeIn).find((place) => place !== null) ?? null;
    return {
      date: found.day,
      time: after.map(timeIn).find((time) => time !== null) ?? null,
      venue,
    };
  }
  return null;
}

/** "at the Northamptonshire LSC Offices", "Venue: County Hall", "in Room 3". */
function placeIn(text: string): string | null {
  const labelled = VENUE.exec(text)?.[1];
  const [, place] =
    /\b(?:at|in|venue:?)\s+((?:the\s+)?(?!\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m|noon|hrs|$))(?![\d.:]+\b)[A-Z][^.;]*?)(?=\s+(?:at|from|starting|commencing|on)\b|[.;]|$)/.exec(
      text,
    ) ??
    /\b(?:at|in)\s+(the\s+[A-Z][^.;]*?)(?=\s+(?:at|from|starting|commencing|on)\b|[.;]|$)/.exec(
      text,
    ) ??
    [];
  const plain = (labelled ?? place ?? besideDay(text)).replace(/^the\s+/i, "");
  return textOrNull(plain.replace(/,?\s*\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\.?.*$/i, ""));
}

/** "Wednesday, 2pm, Northampton College": what a line holds beside day and time. */
function besideDay(text: string): string {
  const parts = text.split(/\s*[,–]\s*|\s+-\s+/).filter((part) => {
    return (
      /^[A-Z]/.test(part) &&
      timeIn(part) === null &&
      !WEEKDAY.test(part) &&
      !/\bmeeting\b/i.test(part)
    );
  });
  return text.split(/\s+/).length <= 12 ? parts.join(", ") : "";
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
