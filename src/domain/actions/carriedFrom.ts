import type { CalendarDate } from "../../cells/calendarDate";
import type { Compact, PlannedAction } from "../../tables/compact";
import type { DatedMeeting } from "../meetings/datedMeeting";
import { meetingsOf } from "../meetings/groupMeetings";

/** From which meeting an action comes to the next, and how often it was carried. */
export interface Carried {
  readonly from: DatedMeeting;
  /** 1 at the first meeting after the one that raised it. */
  readonly times: number;
}

/**
 * How an action comes to the group's meeting of that day: from each meeting that was held since it was
 * raised, that one included. Null where there was none, or nobody says when it was raised.
 */
export function carriedFrom(
  compact: Compact,
  group: string,
): (action: PlannedAction, to: CalendarDate) => Carried | null {
  const held = meetingsOf(compact, group).filter(({ status }) => status === "Held");
  return ({ raisedOn }, to) => {
    if (raisedOn === null) return null;
    const since = held.filter(({ date }) => date >= raisedOn && date < to);
    const from = since[since.length - 1];
    return from === undefined ? null : { from, times: since.length };
  };
}
