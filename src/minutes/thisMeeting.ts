import type { CalendarDate } from "../cells/calendarDate";
import type { Compact } from "../tables/compact";
import { isOwnGroup } from "./isOwnGroup";
import type { MinutesRead } from "./minutesRead";
import { type TimeInWords, timeIn } from "./timeIn";

/** The meeting that the minutes are of: "same time, same place" is said of it. */
export interface ThisMeeting {
  readonly date: CalendarDate | null;
  /** "14:30". */
  readonly time: string | null;
  readonly venue: string | null;
}

/** What the head of the minutes says of their meeting and, where it is silent, the tab Meetings. */
export function thisMeeting(
  { date, group, venue }: MinutesRead["meeting"],
  head: string,
  compact: Compact,
): ThisMeeting {
  const planned = compact.meetings.find(
    (one) => date !== null && one.date === date && isOwnGroup(one.group, group),
  );
  return {
    date,
    time: timeIn(head)?.time ?? timeIn(planned?.time ?? "")?.time ?? null,
    venue: venue ?? (planned?.venue || null),
  };
}

const PLACE = "(?:place|venue|room|location)";
const AND = "(?:,|,? and| &| /)?";
const SAME_TIME = new RegExp(`\\bsame (?:${PLACE}${AND} )?time\\b`, "i");
const SAME_PLACE = new RegExp(`\\bsame (?:time${AND} )?${PLACE}\\b`, "i");

/** "Same time", "at the same place and time": when this meeting began, with the words; null where either is silent. */
export function sameTimeIn(line: string, { time }: ThisMeeting): TimeInWords | null {
  const words = SAME_TIME.exec(line)?.[0];
  return words === undefined || time === null ? null : { time, words };
}

/** "Same venue", "at the same time and place": where this meeting was; null where either is silent. */
export function samePlaceIn(line: string, { venue }: ThisMeeting): string | null {
  return SAME_PLACE.test(line) ? venue : null;
}
