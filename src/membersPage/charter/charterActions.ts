import type { Store } from "../../sidebar/drawnStore";
import { failureOf } from "../../sidebar/failure";
import type { Ask, CallFailure } from "../../sidebar/server";
import {
  type CharterPageState,
  chosen,
  NOTHING_TYPED,
  type SignedDraft,
  type Step,
  typedForms,
} from "./charterPageState";

export type CharterActions = ReturnType<typeof charterActions>;

/** What a person can do on the page of the *Charter pack*. */
export function charterActions(store: Store<CharterPageState>, ask: Ask) {
  function failed(failure: CallFailure): void {
    store.set({ working: null, failure: failureOf(failure).sentence });
  }

  function begin(text: string, done = 0, of = 0): void {
    store.set({ working: { text, done, of }, failure: null, notice: "" });
  }

  return {
    async load(): Promise<void> {
      begin("Looking who has signed\u2026");
      const outcome = await ask("readCharter", {});
      if (outcome.ok) store.set({ working: null, start: outcome.value });
      else failed(outcome);
    },

    goTo: (step: Step) => store.set({ step, failure: null, notice: "" }),

    tick(organisation: string): void {
      const { leftOut } = store.get();
      store.set({
        leftOut: leftOut.includes(organisation)
          ? leftOut.filter((other) => other !== organisation)
          : [...leftOut, organisation],
      });
    },

    makeOne: (asOne: boolean) => store.set({ asOne }),

    /** One document for all, or one each: what was made before a fault stays. */
    async make(): Promise<void> {
      const state = store.get();
      const organisations = chosen(state);
      const packs = state.asOne ? [organisations] : organisations.map((one) => [one]);
      store.set({ made: [] });
      for (const [done, pack] of packs.entries()) {
        const what = pack.length === 1 ? (pack[0] ?? "") : `${pack.length} forms`;
        begin(`Writing the Charter: ${what}\u2026`, done, state.asOne ? 0 : packs.length);
        const outcome = await ask("makeCharter", { organisations: pack });
        if (!outcome.ok) return failed(outcome);
        const { title, link } = outcome.value;
        store.set({ made: [...store.get().made, { title, link }] });
      }
      const count = store.get().made.length;
      const notice = count === 1 ? "1 document is ready." : `${count} documents are ready.`;
      store.set({ working: null, notice });
    },

    type(organisation: string, field: keyof SignedDraft, text: string): void {
      const { drafts } = store.get();
      const draft = { ...(drafts[organisation] ?? NOTHING_TYPED), [field]: text };
      store.set({ drafts: { ...drafts, [organisation]: draft } });
    },

    async save(): Promise<void> {
      const signed = typedForms(store.get());
      if (signed.length === 0) return store.set({ failure: "Type a day of signing first." });
      begin("Writing it into Members\u2026");
      const outcome = await ask("recordCharters", { signed });
      if (!outcome.ok) return failed(outcome);
      const { sentence, refused, state } = outcome.value;
      const notice = [sentence, ...refused].join(" ");
      store.set({ working: null, notice, start: state, drafts: {} });
    },
  };
}
