import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import type { PageState } from "./pageState";

export type CalendarActions = ReturnType<typeof calendarActions>;

/** What a person can do on the page of the calendar file. */
export function calendarActions(
  store: Store<PageState>,
  ask: Ask,
  saveFile: (name: string, type: string, text: string) => void,
) {
  return {
    async load(): Promise<void> {
      store.set({ working: "Reading the meetings and events\u2026", failure: null });
      const outcome = await ask("makeCalendar", {});
      if (outcome.ok) store.set({ working: null, calendar: outcome.value });
      else store.set({ working: null, failure: failureOf(outcome).sentence });
    },

    save(): void {
      const { calendar } = store.get();
      if (calendar === null) return;
      saveFile(`${calendar.name}.ics`, "text/calendar;charset=utf-8", calendar.text);
      store.set({ isSaved: true });
    },
  };
}
