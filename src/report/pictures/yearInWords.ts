import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { CalendarYear } from "../../domain/calendar/calendarYear";
import type { YearLane, YearMark } from "../../domain/calendar/yearMark";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped, listed } from "../../domain/words/quoted";

/** Nobody listens to more of a lane; the workbook has them all. */
const MOST_DAYS = 24;
const MOST_REFS = 6;

/** All that the picture of the year shows, lane by lane. Nobody's words are in it, only Refs. */
export function yearInWords(
  lanes: readonly YearLane[],
  { from, to }: CalendarYear,
  asAt: CalendarDate,
): string {
  const said = lanes.map(({ name, marks }) => {
    const words = marks.length === 0 ? "nothing" : marksInWords(marks);
    return `${clipped(name, 60)}: ${words}.`;
  });
  return `Timeline from ${describeDay(from)} to ${describeDay(to)}, as at ${describeDay(asAt)}. ${said.join(" ")}`;
}

/** "held on 9 Sep 2009; planned on 10 Dec 2009"; "SM1 and SM2 due on 31 Mar 2010". */
function marksInWords(marks: readonly YearMark[]): string {
  const days = Array.from(groupedBy(marks, ({ day, state }) => `${day} ${state}`).values());
  const told = days.slice(0, MOST_DAYS).map((onDay) => {
    const [first] = onDay;
    if (first === undefined) return "";
    const refs = onDay.map(({ ref }) => clipped(ref, 20)).filter((ref) => ref !== "");
    const what = refs.length === 0 ? "" : `${listed(refs, MOST_REFS)} `;
    return `${what}${first.state} on ${describeDay(first.day)}`;
  });
  const rest = days.length - told.length;
  return [...told, ...(rest > 0 ? [`${rest} more days`] : [])].join("; ");
}
