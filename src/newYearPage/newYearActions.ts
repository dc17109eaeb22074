import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import { STOPPED, undoInSteps } from "../sidebar/undoing";
import {
  choiceOf,
  isTicked,
  type NewYearState,
  NOTHING_OFFERED,
  type TickPlace,
  tickKey,
} from "./newYearState";

export type NewYearActions = ReturnType<typeof newYearActions>;

/** Everything that a person can do on the page. */
export function newYearActions(store: Store<NewYearState>, ask: Ask) {
  /** What was begun before a stop has another number than what is begun after it. */
  let turn = 0;

  function begin(text: string, canStop: boolean): number {
    turn += 1;
    store.set({ working: { text, done: 0, of: 0, canStop }, failure: null, notice: "" });
    return turn;
  }

  function failed(failure: string): void {
    store.set({ working: null, failure });
  }

  return {
    /** What is usual, for a person to change. */
    async load(): Promise<void> {
      const own = begin("Working out the closing figures\u2026", false);
      const usual = { measures: null, actions: null };
      const outcome = await ask("startNewYear", { ...usual, write: false });
      if (own !== turn) return;
      if (outcome.ok) store.set({ ...NOTHING_OFFERED, offered: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    tick(place: TickPlace): void {
      const state = store.get();
      store.set({ ticks: { ...state.ticks, [tickKey(place)]: !isTicked(state, place) } });
    },

    tickAll(kind: "measures" | "actions", isIn: boolean): void {
      const { offered, ticks, tickedAll } = store.get();
      const all = (offered?.offered[kind] ?? []).map(({ ref }) => [tickKey({ kind, ref }), isIn]);
      store.set({ ticks: { ...ticks, ...Object.fromEntries(all) }, tickedAll: tickedAll + 1 });
    },

    /** What it comes to with what is ticked; nothing is written. */
    async lookThrough(): Promise<void> {
      const own = begin("Working out what it comes to\u2026", true);
      const outcome = await ask("startNewYear", { ...choiceOf(store.get()), write: false });
      if (own !== turn) return;
      if (outcome.ok) store.set({ working: null, step: "through", shown: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    /** What was asked for is no longer waited for; nothing had been written by it. */
    stop(): void {
      turn += 1;
      store.set({ working: null, notice: STOPPED });
    },

    back(): void {
      store.set({ step: "choose", failure: null, notice: "" });
    },

    async start(): Promise<void> {
      const state = store.get();
      begin("Closing the year\u2026 This is one step, which is done whole.", false);
      const outcome = await ask("startNewYear", {
        ...choiceOf(state),
        write: true,
        seen: state.shown?.seen ?? null,
      });
      if (outcome.ok) store.set({ working: null, step: "done", made: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    async writeStatement(): Promise<void> {
      begin("Writing the Statement of Annual Priorities\u2026", false);
      const outcome = await ask("makeStatement", {});
      if (outcome.ok) store.set({ working: null, document: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    async undo(id: number): Promise<void> {
      turn += 1;
      const own = turn;
      const outcome = await undoInSteps(
        ask,
        { id, size: null },
        {
          progress: (text, canStop) => {
            const done = canStop ? 0 : 1;
            store.set({ working: { text, done, of: 2, canStop }, failure: null, notice: "" });
          },
          isStopped: () => own !== turn,
        },
      );
      if (outcome === null) return;
      if (!outcome.ok) return failed(failureOf(outcome).sentence);
      const { sentence, refused } = outcome.value;
      store.set({ working: null, undone: [sentence, ...refused] });
    },
  };
}
