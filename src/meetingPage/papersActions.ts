import type { MeetingShown } from "../app/calls/states/meetingsState";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import type { PageState } from "./pageState";

export type PapersActions = ReturnType<typeof papersActions>;

/** What a person can do on the page of a meeting's papers. */
export function papersActions(store: Store<PageState>, ask: Ask) {
  return {
    async load(): Promise<void> {
      const outcome = await ask("readMeetings", {});
      if (outcome.ok) store.set({ start: outcome.value });
      else store.set({ failure: failureOf(outcome).sentence });
    },

    async make({ date, group, name }: MeetingShown): Promise<void> {
      store.set({ working: `Making the papers: ${name}\u2026`, failure: null });
      const outcome = await ask("makePack", { meeting: date, group: group === "" ? null : group });
      if (outcome.ok) store.set({ working: null, pack: outcome.value });
      else store.set({ working: null, failure: failureOf(outcome).sentence });
    },

    another(): void {
      store.set({ pack: null, failure: null });
    },
  };
}
