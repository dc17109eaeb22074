import type { Store } from "../../sidebar/drawnStore";
import type { Ask, CallFailure } from "../../sidebar/server";
import type { ChasePageState } from "./chasePageState";

/** What the page does around each of its calls. */
export interface Around {
  readonly begin: (text: string) => void;
  readonly failed: (failure: CallFailure) => void;
  /** Reads the list anew, and says this. */
  readonly load: (notice: string) => Promise<void>;
}

/** What a person can do with the words of the letters, and the days between them. */
export function wordsActions(
  store: Store<ChasePageState>,
  ask: Ask,
  { begin, failed, load }: Around,
) {
  return {
    openWords(): void {
      const { start } = store.get();
      if (start === null) return;
      const { parts, remindAfter, escalateAfter } = start.words;
      const draft = {
        parts: Object.fromEntries(parts.map(({ part, words }) => [part, words])),
        remindAfter: String(remindAfter),
        escalateAfter: String(escalateAfter),
      };
      store.set({ draft, failure: null, notice: "" });
    },

    closeWords: () => store.set({ draft: null, failure: null, notice: "" }),

    typeWords(part: string, words: string): void {
      const { draft } = store.get();
      if (draft !== null)
        store.set({ draft: { ...draft, parts: { ...draft.parts, [part]: words } } });
    },

    typeDays(which: "remindAfter" | "escalateAfter", days: string): void {
      const { draft } = store.get();
      if (draft !== null) store.set({ draft: { ...draft, [which]: days } });
    },

    async saveWords(): Promise<void> {
      const { draft, start } = store.get();
      if (draft === null || start === null) return;
      const [remindAfter, escalateAfter] = [daysIn(draft.remindAfter), daysIn(draft.escalateAfter)];
      if (remindAfter === null || escalateAfter === null) {
        store.set({ failure: "Days are whole numbers from 1 to 366." });
        return;
      }
      begin("Keeping the words\u2026");
      const parts = start.words.parts
        .filter(({ part, words }) => draft.parts[part] !== words)
        .map(({ part }) => ({ part, words: draft.parts[part] ?? "" }));
      const outcome = await ask("saveLetterWords", { parts, remindAfter, escalateAfter });
      if (!outcome.ok) return failed(outcome);
      store.set({ draft: null });
      await load(outcome.value.sentence);
    },
  };
}

function daysIn(typed: string): number | null {
  const days = Number(typed.trim());
  return Number.isInteger(days) && days >= 1 && days <= 366 ? days : null;
}
