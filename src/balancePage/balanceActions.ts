import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import type { PageState } from "./pageState";

/** What the page does: it reads once, and changes nothing. */
export function balanceActions(store: Store<PageState>, ask: Ask) {
  return {
    async load(): Promise<void> {
      const outcome = await ask("readBalance", {});
      if (outcome.ok) store.set({ balance: outcome.value });
      else store.set({ failure: failureOf(outcome).sentence });
    },
  };
}
