import type { ImportSource } from "../app/jobs/importSource";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import { decisionActions } from "./decisionActions";
import { type ImportState, NOTHING_CHOSEN } from "./importState";
import { importWork, type PreviewStep, type Turn } from "./importWork";
import { listActions } from "./listActions";
import { sourceActions } from "./sourceActions";
import type { Surroundings } from "./surroundings";

export type ImportActions = ReturnType<typeof importActions>;

/** Everything that a person can do on the page. */
export function importActions(store: Store<ImportState>, surroundings: Surroundings) {
  const { ask, check, drawn } = surroundings;
  const work = importWork(store, drawn);
  /** A sheet is being read again, and whether what was decided has changed meanwhile. */
  let isReading = false;
  let isChanged = false;
  /** What is being brought in is to be taken back as soon as it is in. */
  let isTakenBack = false;

  function forget(): void {
    const { source } = store.get();
    if (source?.at.from === "file") void ask("discardImport", { id: source.at.id });
  }

  /** Shows what would come in, with what was decided of the headers; nothing is written. */
  async function preview(step: PreviewStep, own: Turn): Promise<void> {
    const { source, decisions, step: before, conflicts: decided } = store.get();
    if (source === null) return;
    const outcome = await ask("previewImport", { source: source.at, ...decisions });
    if (work.isOver(own)) return;
    if (!outcome.ok) return work.failed(failureOf(outcome).sentence);
    // Which organisation a name is changes nothing of what was decided about other cells.
    const conflicts = before === "preview" ? decided : NOTHING_CHOSEN.conflicts;
    const shown = outcome.value;
    store.set({ working: null, shown, shownWith: decisions, step, conflicts, pages: {} });
  }

  /** Reads the sheets again as they were said to be; what is decided meanwhile is read after it. */
  async function readAgain(step: PreviewStep): Promise<void> {
    isChanged = true;
    if (isReading) return;
    isReading = true;
    while (isChanged) {
      const own = await work.begin("Reading it again as you said\u2026", true);
      isChanged = false;
      await preview(step, own);
    }
    isReading = false;
  }

  /** What has come in although it was stopped goes as it came: whole. */
  async function takeBack(from: ImportSource, change: number | null): Promise<void> {
    const notice = "Stopped. What had come in was taken back: nothing has been changed.";
    if (change === null) return store.set({ ...NOTHING_CHOSEN, notice });
    const tab = from.from === "tab" ? from.name : null;
    const outcome = await ask("takeBackImport", { change, tab });
    if (outcome.ok && outcome.value.refused.length === 0) {
      return store.set({ ...NOTHING_CHOSEN, notice });
    }
    const why = outcome.ok ? outcome.value.refused.join(" ") : failureOf(outcome).sentence;
    store.set({
      ...NOTHING_CHOSEN,
      failure: `It had come in before it could be stopped, and not all of it could be taken back: ${why} See Compact > Open sidebar > Problems > Changes that can be undone.`,
    });
  }

  return {
    ...sourceActions(store, surroundings, work, { forget, preview }),
    ...decisionActions(store, readAgain),
    ...listActions(store, ask, work),

    async load(): Promise<void> {
      const outcome = await ask("readImport", {});
      if (outcome.ok) store.set({ start: outcome.value });
      else work.failed(failureOf(outcome).sentence);
    },

    async lookThrough(): Promise<void> {
      const { decisions, shownWith } = store.get();
      if (decisions === shownWith) return store.set({ step: "preview", failure: null });
      await preview("preview", await work.begin("Comparing with this workbook\u2026", true));
    },

    back(): void {
      const { step } = store.get();
      if (step === "preview") store.set({ step: "columns", failure: null });
      else {
        forget();
        store.set(NOTHING_CHOSEN);
      }
    },

    /**
     * Nothing of the old spreadsheet has been written, and nothing of it is left behind. What is just
     * coming in comes in whole, and is taken back whole.
     */
    stop(): void {
      const { working, step, shown, shownWith, putBack } = store.get();
      if (working?.isWriting) {
        isTakenBack = true;
        work.show({
          ...working,
          text: "Stopping: what comes in is taken back\u2026",
          canStop: false,
        });
        return;
      }
      work.giveUp();
      isChanged = false;
      if (shown !== null && step !== "choose") {
        const notice = "Stopped. Nothing has been changed.";
        store.set({ working: null, decisions: shownWith, putBack: putBack + 1, notice });
        return;
      }
      forget();
      store.set({ ...NOTHING_CHOSEN, notice: "Stopped. Nothing has been changed." });
    },

    async bringIn(): Promise<void> {
      const { source, decisions, conflicts } = store.get();
      if (source === null) return;
      isTakenBack = false;
      const text =
        "Bringing it in\u2026 Closing this window does not stop it: press Stop to have it taken back.";
      await work.begin(text, false);
      work.show({ text, done: 0, of: 0, canStop: true, isWriting: true });
      const outcome = await ask("importFrom", { source: source.at, ...decisions, conflicts });
      if (!outcome.ok) return work.failed(failureOf(outcome).sentence);
      if (isTakenBack) return takeBack(source.at, outcome.value.change);
      store.set({ working: null, came: outcome.value, step: "done", source: null });
    },

    async checkIt(): Promise<void> {
      await work.begin("Checking every row\u2026", false);
      const failure = await check();
      if (failure !== null) work.failed(failure);
    },

    async another(): Promise<void> {
      store.set({ ...NOTHING_CHOSEN, pasted: "" });
      await this.load();
    },

    leave: forget,
  };
}
