import type { ListName } from "../app/calls/states/importState";
import type { ImportSource } from "../app/jobs/importSource";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import {
  type HeaderDecision,
  type ImportState,
  isSameHeader,
  isTaken,
  listKey,
  type NameDecision,
  NOTHING_CHOSEN,
  PAGE_LENGTH,
  type SheetDecision,
  type Working,
  withOther,
} from "./importState";
import type { FileRead } from "./readChosenFile";
import { sendPieces } from "./sendPieces";

/** Lists come in pieces of so many: a piece is asked for at the beginning of one. */
const PIECE_OF_LIST = 500;

/** What a page calls rows that were pasted; as a file of that name they are read. */
const PASTED = "Pasted rows.txt";

export interface Surroundings {
  readonly ask: Ask;
  readonly readFile: (file: File) => Promise<FileRead>;
  /** Checks what has come in, and closes the page; says why it could not. */
  readonly check: () => Promise<string | null>;
  /** What tells the pages of one day apart. */
  readonly newId: () => string;
  /** Until what was set is on the screen. */
  readonly drawn: () => Promise<void>;
}

export type ImportActions = ReturnType<typeof importActions>;

/** Everything that a person can do on the page. */
export function importActions(
  store: Store<ImportState>,
  { ask, readFile, check, newId, drawn }: Surroundings,
) {
  /** What was begun before a stop has another number than what is begun after it. */
  let turn = 0;
  /** A sheet is being read again, and whether what was decided has changed meanwhile. */
  let isReading = false;
  let isChanged = false;
  /** What is being brought in is to be taken back as soon as it is in. */
  let isTakenBack = false;

  async function begin(text: string, canStop: boolean): Promise<number> {
    turn += 1;
    work({ text, done: 0, of: 0, canStop, isWriting: false });
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
    const { source, decisions, step: before, conflicts: decided } = store.get();
    if (source === null) return;
    const outcome = await ask("previewImport", { source: source.at, ...decisions });
    if (own !== turn) return;
    if (!outcome.ok) return failed(failureOf(outcome).sentence);
    // Which organisation a name is changes nothing of what was decided about other cells.
    const conflicts = before === "preview" ? decided : NOTHING_CHOSEN.conflicts;
    const shown = outcome.value;
    store.set({ working: null, shown, shownWith: decisions, step, conflicts, pages: {} });
  }

  /** Reads the sheets again as they were said to be; what is decided meanwhile is read after it. */
  async function readAgain(step: "columns" | "preview"): Promise<void> {
    isChanged = true;
    if (isReading) return;
    isReading = true;
    while (isChanged) {
      const own = await begin("Reading it again as you said\u2026", true);
      isChanged = false;
      await preview(step, own);
    }
    isReading = false;
  }

  async function choose(name: string, at: ImportSource, own: number): Promise<void> {
    store.set({ source: { name, at } });
    work({
      text: "Comparing with this workbook\u2026",
      ...{ done: 0, of: 0, canStop: true, isWriting: false },
    });
    await preview("columns", own);
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

  async function chooseFile(file: File): Promise<void> {
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
        if (own === turn)
          work({ text: `Sending ${file.name}\u2026`, done, of, canStop: true, isWriting: false });
      },
      isStopped: () => own !== turn,
    });
    if (own !== turn) return;
    if (typeof sent === "string") failed(sent);
    else await choose(file.name, { from: "file", id, pieces: sent }, own);
  }

  return {
    async load(): Promise<void> {
      const outcome = await ask("readImport", {});
      if (outcome.ok) store.set({ start: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    chooseFile,

    typePasted(pasted: string): void {
      store.set({ pasted });
    },

    /** Rows that were copied from anywhere come as the text of a file would. */
    readPasted: () => chooseFile(new File([store.get().pasted], PASTED)),

    async chooseTab(name: string, onlyNew: boolean): Promise<void> {
      forget();
      store.set(NOTHING_CHOSEN);
      const own = await begin(`Reading the tab ${name}\u2026`, true);
      await choose(name, { from: "tab", name, onlyNew }, own);
    },

    decide(decision: HeaderDecision): void {
      const { decisions } = store.get();
      const others = decisions.map.filter((one) => !isSameHeader(one, decision));
      store.set({ decisions: { ...decisions, map: [...others, decision] } });
    },

    /** Which table a sheet is for, or where its header is: its columns are other ones then. */
    async decideSheet({ sheet, part, ...decided }: SheetDecision): Promise<void> {
      const { decisions } = store.get();
      const isSame = (one: SheetDecision): boolean => one.sheet === sheet && one.part === part;
      const earlier = decisions.sheets.find(isSame);
      const others = decisions.sheets.filter((one) => !isSame(one));
      const sheets = [...others, { ...earlier, sheet, part, ...decided }];
      store.set({ decisions: { ...decisions, sheets } });
      await readAgain("columns");
    },

    async decideName(decision: NameDecision): Promise<void> {
      const { decisions } = store.get();
      const others = decisions.names.filter(({ from }) => from !== decision.from);
      store.set({ decisions: { ...decisions, names: [...others, decision] } });
      await readAgain("preview");
    },

    showMoreRows(part: string, count: number): void {
      store.set({ rowsShown: { ...store.get().rowsShown, [part]: count } });
    },

    /** Another page of a list; what is not on this page of the dialog yet is asked for. */
    async turnPage(table: number, list: ListName, page: number): Promise<void> {
      const { shown, source, shownWith, pages } = store.get();
      const key = listKey(table, list);
      const there = shown?.tables[table]?.[list];
      if (shown === null || source === null || there === undefined) return;
      const from = page * PAGE_LENGTH;
      const last = Math.min(from + PAGE_LENGTH, there.total);
      if (from >= there.from && last <= there.from + there.items.length) {
        return store.set({ pages: { ...pages, [key]: page }, failure: null });
      }
      const own = await begin("Looking further down\u2026", true);
      const ahead = Math.floor(from / PIECE_OF_LIST) * PIECE_OF_LIST;
      const outcome = await ask("readImportList", {
        ...{ source: source.at, ...shownWith },
        ...{ table, list, from: ahead },
      });
      if (own !== turn) return;
      if (!outcome.ok) return failed(failureOf(outcome).sentence);
      const tables = shown.tables.map((one, index) =>
        index === table ? { ...one, [list]: outcome.value } : one,
      );
      store.set({
        working: null,
        shown: { ...shown, tables },
        pages: { ...store.get().pages, [key]: page },
      });
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

    /**
     * Nothing of the old spreadsheet has been written, and nothing of it is left behind. What is just
     * coming in comes in whole, and is taken back whole.
     */
    stop(): void {
      const { working, step, shown, shownWith, putBack } = store.get();
      if (working?.isWriting) {
        isTakenBack = true;
        work({ ...working, text: "Stopping: what comes in is taken back\u2026", canStop: false });
        return;
      }
      turn += 1;
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
      await begin(text, false);
      work({ text, done: 0, of: 0, canStop: true, isWriting: true });
      const outcome = await ask("importFrom", { source: source.at, ...decisions, conflicts });
      if (!outcome.ok) return failed(failureOf(outcome).sentence);
      if (isTakenBack) return takeBack(source.at, outcome.value.change);
      store.set({ working: null, came: outcome.value, step: "done", source: null });
    },

    async checkIt(): Promise<void> {
      await begin("Checking every row\u2026", false);
      const failure = await check();
      if (failure !== null) failed(failure);
    },

    async another(): Promise<void> {
      store.set({ ...NOTHING_CHOSEN, pasted: "" });
      await this.load();
    },

    leave: forget,
  };
}
