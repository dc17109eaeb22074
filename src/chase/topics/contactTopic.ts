import { addMonths, type CalendarDate, describeDay } from "../../cells/calendarDate";
import { isAddress } from "../../checks/email/addressSyntax";
import { clipped } from "../../domain/words/quoted";
import { type Topic, USUALLY } from "../topic";

const NOBODY_NAMED = "nobody is named";
const NEVER_CONFIRMED = "never confirmed";
const NO_ADDRESS = "no address that works";

export const contactTopic: Topic = {
  title: "Main contact",
  asks: {
    [USUALLY]:
      "We have {contact} as the Compact's main contact at {organisation}. It was last confirmed on {confirmed}. Is that still right?",
    [NEVER_CONFIRMED]:
      "We have {contact} as the Compact's main contact at {organisation}. Nobody has confirmed it to us yet. Is that still right?",
    [NOBODY_NAMED]:
      "We have no name for the Compact's main contact at {organisation}. Who is it: name, job title and telephone number?",
    [NO_ADDRESS]:
      "We have no e-mail address that works for {contact}, the Compact's main contact at {organisation}. Which address should we write to?",
  },
  gap: ({ member, rows }, { compact: { asAt, settings } }) => {
    if (member.mainContact === "") return { asks: NOBODY_NAMED, places: {} };
    const contact = clipped(member.mainContact, 100);
    if (!isAddress(member.email)) return { asks: NO_ADDRESS, places: { contact } };
    const days = rows.flatMap(({ contactConfirmedOn: on }) => (on === null || on > asAt ? [] : on));
    const confirmed = days.reduce<CalendarDate | null>(laterOf, null);
    if (confirmed === null) return { asks: NEVER_CONFIRMED, places: { contact } };
    const freshFrom = addMonths(asAt, -settings.contactStaleAfter);
    if (confirmed >= freshFrom) return null;
    return { asks: USUALLY, places: { contact, confirmed: describeDay(confirmed) } };
  },
};

function laterOf(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a > b ? a : b;
}
