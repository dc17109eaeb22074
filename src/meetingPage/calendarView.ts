import { dialogView } from "../dialogPage/dialogView";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { shown } from "../sidebar/shown";
import type { CalendarActions } from "./calendarActions";
import type { PageState } from "./pageState";

/** The page of the calendar file: what is in it, and a button that hands it over. */
export function calendarView(
  state: PageState,
  actions: CalendarActions,
  close: () => void,
): readonly Description[] {
  const { working, failure, calendar, isSaved } = state;
  return dialogView({
    title: "Calendar file",
    above: null,
    viewKey: "calendar",
    view: whatIsInIt(state),
    working,
    failure,
    notice: isSaved ? "The file is in your downloads. Open it, or import it in your calendar." : "",
    progress: null,
    ways: [
      button("Close", close),
      calendar !== null && button("Download the file", actions.save, { look: "main" }),
    ],
  });
}

function whatIsInIt({ calendar }: PageState): Child {
  return [
    el("h2", { key: "title", tabindex: "-1" }, "The meetings and events for your calendar"),
    calendar !== null && el("p", { key: "made" }, shown(calendar.sentence)),
    el(
      "p",
      { key: "what" },
      "Outlook, Google Calendar and Apple Calendar open it. A file that you make later brings the same entries up to date; it adds none twice.",
    ),
    el(
      "p",
      { key: "moved", class: "quiet" },
      "A meeting is known by its group and day. Where one moves to another day, mark its row in Meetings as Cancelled and add a row for the new day: calendars then take the old one out.",
    ),
    el(
      "p",
      { key: "length", class: "quiet" },
      "Two hours are kept free for a meeting with a time. A meeting without one, and every event, is an entry for the whole day. Contacts and notes are left out.",
    ),
  ];
}
