import { partsOfMinutes } from "../minutes/partsOfMinutes";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import type { PageState } from "./pageState";

export type MinutesActions = ReturnType<typeof minutesActions>;

/** What a person can do on the page of minutes that were taken. */
export function minutesActions(store: Store<PageState>, ask: Ask) {
  async function readMinutes(write: boolean, working: string): Promise<void> {
    store.set({ working, failure: null });
    const parts = partsOfMinutes(store.get().text);
    const outcome = await ask("readMinutes", { parts, write });
    if (outcome.ok) store.set({ working: null, minutes: outcome.value, isAdded: write });
    else store.set({ working: null, failure: failureOf(outcome).sentence });
  }

  return {
    type(text: string): void {
      store.set({ text, failure: null });
    },

    /** Shows what they say; nothing is written. */
    async read(): Promise<void> {
      if (/\w/.test(store.get().text)) await readMinutes(false, "Reading the minutes\u2026");
      else store.set({ failure: "Paste the minutes first." });
    },

    async add(): Promise<void> {
      await readMinutes(true, "Adding what they say\u2026");
    },

    back(): void {
      store.set({ minutes: null, failure: null });
    },

    another(): void {
      store.set({ minutes: null, failure: null, text: "", isAdded: false });
    },
  };
}
