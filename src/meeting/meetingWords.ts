import { describeDay, weekdayOf } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";

/** "Thursday 10 Dec 2009". */
export function dayOf({ date }: Pick<DatedMeeting, "date">): string {
  return `${weekdayOf(date)} ${describeDay(date)}`;
}

/** "Thursday 10 Dec 2009, 14:30". */
export function dayAndTime({ date, time }: Pick<DatedMeeting, "date" | "time">): string {
  const when = tidyText(time);
  return when === "" ? dayOf({ date }) : `${dayOf({ date })}, ${when}`;
}
