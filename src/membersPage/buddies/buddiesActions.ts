import type { Store } from "../../sidebar/drawnStore";
import { failureOf } from "../../sidebar/failure";
import type { Ask, CallFailure } from "../../sidebar/server";
import { acceptedPairs, type BuddiesPageState } from "./buddiesPageState";

export type BuddiesActions = ReturnType<typeof buddiesActions>;

/** What a person can do on the page of *Buddies*. */
export function buddiesActions(store: Store<BuddiesPageState>, ask: Ask) {
  function failed(failure: CallFailure): void {
    store.set({ working: null, failure: failureOf(failure).sentence });
  }

  function begin(text: string): void {
    store.set({ working: { text, done: 0, of: 0 }, failure: null, notice: "" });
  }

  return {
    async load(): Promise<void> {
      begin("Looking for buddies\u2026");
      const outcome = await ask("readBuddies", {});
      if (outcome.ok) store.set({ working: null, start: outcome.value });
      else failed(outcome);
    },

    tick(organisation: string): void {
      const { accepted } = store.get();
      store.set({
        accepted: accepted.includes(organisation)
          ? accepted.filter((other) => other !== organisation)
          : [...accepted, organisation],
      });
    },

    acceptAll(): void {
      const all = store.get().start?.proposals ?? [];
      store.set({ accepted: all.map(({ organisation }) => organisation) });
    },

    choose(organisation: string, buddy: string): void {
      store.set({ choices: { ...store.get().choices, [organisation]: buddy }, failure: null });
    },

    /** What is ticked, and nothing else, is written. */
    async write(): Promise<void> {
      begin("Writing them into Members\u2026");
      const outcome = await ask("recordBuddies", { pairs: acceptedPairs(store.get()) });
      if (!outcome.ok) return failed(outcome);
      const { sentence, state } = outcome.value;
      store.set({ working: null, notice: sentence, start: state, choices: {}, accepted: [] });
    },
  };
}
