import type { Store } from "../sidebar/drawnStore";
import type { ImportState, Working } from "./importState";

/** The steps at which it is shown what would come in. */
export type PreviewStep = "columns" | "preview";
/** What was begun before a stop has another number than what is begun after it. */
export type Turn = number;
export type ImportWork = ReturnType<typeof importWork>;

/** What is being done on the page: one thing at a time, and what is given up is no longer waited for. */
export function importWork(store: Store<ImportState>, drawn: () => Promise<void>) {
  let turn: Turn = 0;

  function show(working: Working): void {
    store.set({ working, failure: null, notice: null });
  }

  return {
    show,

    async begin(text: string, canStop: boolean): Promise<Turn> {
      turn += 1;
      show({ text, done: 0, of: 0, canStop, isWriting: false });
      await drawn();
      return turn;
    },

    /** It was given up, or something else was begun. */
    isOver: (own: Turn): boolean => own !== turn,

    giveUp(): void {
      turn += 1;
    },

    failed(failure: string): void {
      store.set({ working: null, failure });
    },
  };
}
