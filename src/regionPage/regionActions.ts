import { saveFile } from "../dialogPage/saveFile";
import { textOfFile } from "../dialogPage/textOfFile";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask, CallFailure } from "../sidebar/server";
import { type Likeness, likeKey, namesToConfirm, type PageState } from "./pageState";

export type RegionActions = ReturnType<typeof regionActions>;

const LINES_TYPE = "application/x-ndjson;charset=utf-8";
const JSON_TYPE = "application/json;charset=utf-8";

/** Everything that a person can do on the page. */
export function regionActions(store: Store<PageState>, ask: Ask, save = saveFile) {
  function begin(working: string): void {
    store.set({ working, failure: null, notice: "" });
  }

  function failed(failure: CallFailure): void {
    store.set({ working: null, failure: failureOf(failure).sentence });
  }

  return {
    async load(): Promise<void> {
      begin("Reading the returns that are held\u2026");
      const outcome = await ask("readRegion", {});
      if (outcome.ok) store.set({ working: null, region: outcome.value });
      else failed(outcome);
    },

    /** Our return: into Drive, or as a download of the browser's alone. */
    async makeReturn(toDrive: boolean): Promise<void> {
      begin("Making our return\u2026");
      const outcome = await ask("saveReturn", { toDrive });
      if (!outcome.ok) return failed(outcome);
      const { name, text, sentence } = outcome.value;
      store.set({ working: null, saved: outcome.value, notice: sentence });
      if (!toDrive) save(name, JSON_TYPE, text);
    },

    download(): void {
      const { saved } = store.get();
      if (saved !== null) save(saved.name, JSON_TYPE, saved.text);
    },

    async setUp(): Promise<void> {
      begin("Setting up the regional workbook\u2026");
      const outcome = await ask("setUpRegion", {});
      if (!outcome.ok) return failed(outcome);
      const { sentence, state } = outcome.value;
      store.set({ working: null, notice: sentence, region: state });
    },

    /** Every file is read here; what is wrong with one is said of that one. */
    async addReturns(files: readonly File[]): Promise<void> {
      begin("Adding the returns\u2026");
      const sent: { name: string; text: string }[] = [];
      for (const file of files) {
        try {
          sent.push({ name: file.name.slice(0, 200), text: await textOfFile(file) });
        } catch {
          const failure = `${file.name} could not be read: it was moved or is open elsewhere. No return was added.`;
          return store.set({ working: null, failure });
        }
      }
      const outcome = await ask("addReturns", { files: sent });
      if (!outcome.ok) return failed(outcome);
      const { sentence, state, offered, change } = outcome.value;
      store.set({
        working: null,
        notice: sentence,
        region: state,
        offered,
        change,
        document: null,
      });
    },

    async undo(id: number): Promise<void> {
      begin("Taking the returns out again\u2026");
      const outcome = await ask("undoChange", { id });
      if (!outcome.ok) return failed(outcome);
      const { sentence, refused } = outcome.value;
      const read = await ask("readRegion", {});
      if (!read.ok) return failed(read);
      const notice = [sentence, ...refused].join(" ");
      store.set({ working: null, notice, region: read.value, offered: [], change: null });
    },

    /** All returns as one file, for what reads more of them than a spreadsheet holds. */
    async downloadAll(): Promise<void> {
      begin("Putting the returns together\u2026");
      const outcome = await ask("allReturns", {});
      if (!outcome.ok) return failed(outcome);
      const { name, text, sentence } = outcome.value;
      store.set({ working: null, notice: sentence });
      save(name, LINES_TYPE, text);
    },

    typeName(likeness: Likeness, name: string): void {
      const { names } = store.get();
      store.set({ names: { ...names, [likeKey(likeness)]: name } });
    },

    async confirm(): Promise<void> {
      const likeMeasures = namesToConfirm(store.get());
      begin("Keeping the names\u2026");
      const outcome = await ask("confirmLikeMeasures", { likeMeasures });
      if (!outcome.ok) return failed(outcome);
      const { sentence, state } = outcome.value;
      store.set({ working: null, notice: sentence, region: state, names: {}, document: null });
    },

    async makePortfolio(): Promise<void> {
      begin("Writing the portfolio of achievements\u2026");
      const outcome = await ask("makePortfolio", {});
      if (!outcome.ok) return failed(outcome);
      store.set({ working: null, notice: "The portfolio is ready.", document: outcome.value });
    },
  };
}
