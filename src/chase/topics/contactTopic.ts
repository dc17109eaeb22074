import { addMonths, type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { Topic } from "../topic";

export const contactTopic: Topic = {
  title: "Main contact",
  gap: ({ organisation, member, rows }, { compact: { asAt, settings } }) => {
    const { mainContact } = member;
    if (mainContact === "") {
      return `We have no name for the Compact's main contact at ${organisation}. Who is it: name, job title and telephone number?`;
    }
    const days = rows.flatMap(({ contactConfirmedOn: on }) => (on === null || on > asAt ? [] : on));
    const confirmed = days.reduce<CalendarDate | null>(laterOf, null);
    const freshFrom = addMonths(asAt, -settings.contactStaleAfter);
    if (confirmed !== null && confirmed >= freshFrom) return null;
    const when =
      confirmed === null
        ? "Nobody has confirmed it to us yet."
        : `It was last confirmed on ${describeDay(confirmed)}.`;
    return `We have ${mainContact} as the Compact's main contact at ${organisation}. ${when} Is that still right?`;
  },
};

function laterOf(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a > b ? a : b;
}
