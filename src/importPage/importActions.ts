import type { ImportSource } from "../app/jobs/importSource";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import {
  type HeaderDecision,
  type ImportState,
  isTaken,
  NOTHING_CHOSEN,
  type Working,
  withOther,
} from "./importState";
import type { FileRead } from "./readChosenFile";
import { sendPieces } from "./sendPieces";

export interface Surroundings {
  readonly ask: Ask;
  readonly readFile: (file: File) => Promise<FileRead>;
  /** What tells the pages of one day apart. */
  readonly newId: () => string;
  /** Until what was set is on the screen. */
  readonly drawn: () => Promise<void>;
}

export type ImportActions = ReturnType<typeof importActions>;

/** Everything that a person can do on the page. */
export function importActions(
  store: Store<ImportState>,
  { ask, readFile, newId, drawn }: Surroundings,
) {
  /** What was begun before a stop has another number than what is begun after it. */
  let turn = 0;

  async function begin(text: string, canStop: boolean): Promise<number> {
    turn += 1;
    work({ text, done: 0, of: 0, canStop });
    await drawn();
    return turn;
  }

  function work(working: Working): void {
    store.set({ working, failure: null, notice: null });
  }

  function failed(failure: string): void {
    store.set({ working: null, failure });
  }

  function forget(): void {
    const { source } = store.get();
    if (source?.at.from === "file") void ask("discardImport", { id: source.at.id });
  }

  /** Shows what would come in, with what was decided of the headers; nothing is written. */
  async function preview(step: "columns" | "preview", own: number): Promise<void> {
    const { source, decisions } = store.get();
    if (source === null) return;
    const outcome = await ask("previewImport", { source: source.at, map: decisions });
    if (own !== turn) return;
    if (outcome.ok) {
      const conflicts = NOTHING_CHOSEN.conflicts;
      store.set({ working: null, shown: outcome.value, shownWith: decisions, step, conflicts });
    } else failed(failureOf(outcome).sentence);
  }

  async function choose(name: string, at: ImportSource, own: number): Promise<void> {
    store.set({ source: { name, at } });
    work({ text: "Comparing with this workbook\u2026", done: 0, of: 0, canStop: true });
    await preview("columns", own);
  }

  return {
    async load(): Promise<void> {
      const outcome = await ask("readImport", {});
      if (outcome.ok) store.set({ start: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    async chooseFile(file: File): Promise<void> {
      forget();
      store.set(NOTHING_CHOSEN);
      const own = await begin(`Reading ${file.name}\u2026`, true);
      const read = await readFile(file);
      if (own !== turn) return;
      if (!read.ok) return failed(read.sentence);
      const id = `${store.get().start?.today ?? ""}-${newId()}`;
      const sent = await sendPieces(ask, JSON.stringify(read.sheets), {
        id,
        progress: (done, of) => {
          if (own === turn) work({ text: `Sending ${file.name}\u2026`, done, of, canStop: true });
        },
        isStopped: () => own !== turn,
      });
      if (own !== turn) return;
      if (typeof sent === "string") failed(sent);
      else await choose(file.name, { from: "file", id, pieces: sent }, own);
    },

    async chooseTab(name: string, onlyNew: boolean): Promise<void> {
      forget();
      store.set(NOTHING_CHOSEN);
      const own = await begin(`Reading the tab ${name}\u2026`, true);
      await choose(name, { from: "tab", name, onlyNew }, own);
    },

    decide(decision: HeaderDecision): void {
      const others = store
        .get()
        .decisions.filter(({ table, from }) => table !== decision.table || from !== decision.from);
      store.set({ decisions: [...others, decision] });
    },

    async lookThrough(): Promise<void> {
      const { decisions, shownWith } = store.get();
      if (decisions === shownWith) return store.set({ step: "preview", failure: null });
      await preview("preview", await begin("Comparing with this workbook\u2026", true));
    },

    chooseForAll(takeAll: boolean): void {
      const decidedAll = store.get().decidedAll + 1;
      store.set({ conflicts: { takeAll, except: [] }, decidedAll });
    },

    chooseOne(cell: { table: string; key: string; column: string }, take: boolean): void {
      const { conflicts } = store.get();
      if (isTaken(conflicts, cell) !== take) store.set({ conflicts: withOther(conflicts, cell) });
    },

    back(): void {
      const { step } = store.get();
      if (step === "preview") store.set({ step: "columns", failure: null });
      else {
        forget();
        store.set(NOTHING_CHOSEN);
      }
    },

    /** Nothing of the old spreadsheet has been written, and nothing of it is left behind. */
    stop(): void {
      turn += 1;
      forget();
      store.set({ ...NOTHING_CHOSEN, notice: "Stopped. Nothing has been changed." });
    },

    async bringIn(): Promise<void> {
      const { source, decisions, conflicts } = store.get();
      if (source === null) return;
      await begin("Bringing it in\u2026 This is one step, which is done whole.", false);
      const outcome = await ask("importFrom", {
        source: source.at,
        map: decisions,
        conflicts,
      });
      if (outcome.ok) store.set({ working: null, came: outcome.value, step: "done", source: null });
      else failed(failureOf(outcome).sentence);
    },

    async another(): Promise<void> {
      store.set(NOTHING_CHOSEN);
      await this.load();
    },

    leave: forget,
  };
}
