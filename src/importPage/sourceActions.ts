import type { ImportSource } from "../app/jobs/importSource";
import type { Store } from "../sidebar/drawnStore";
import { type ImportState, NOTHING_CHOSEN } from "./importState";
import type { ImportWork, PreviewStep, Turn } from "./importWork";
import { sendPieces } from "./sendPieces";
import type { Surroundings } from "./surroundings";

/** What a page calls rows that were pasted; as a file of that name they are read. */
const PASTED = "Pasted rows.txt";

/** What the page does around a source that is chosen. */
interface Around {
  /** Nothing of the source before is left behind. */
  readonly forget: () => void;
  readonly preview: (step: PreviewStep, own: Turn) => Promise<void>;
}

/** What a person brings rows from: a file, rows that are pasted, another tab. */
export function sourceActions(
  store: Store<ImportState>,
  { ask, readFile, newId }: Surroundings,
  work: ImportWork,
  { forget, preview }: Around,
) {
  async function choose(name: string, at: ImportSource, own: Turn): Promise<void> {
    store.set({ source: { name, at } });
    work.show({
      text: "Comparing with this workbook\u2026",
      ...{ done: 0, of: 0, canStop: true, isWriting: false },
    });
    await preview("columns", own);
  }

  async function chooseFile(file: File): Promise<void> {
    forget();
    store.set(NOTHING_CHOSEN);
    const own = await work.begin(`Reading ${file.name}\u2026`, true);
    const read = await readFile(file);
    if (work.isOver(own)) return;
    if (!read.ok) return work.failed(read.sentence);
    const id = `${store.get().start?.today ?? ""}-${newId()}`;
    const sent = await sendPieces(ask, JSON.stringify(read.sheets), {
      id,
      progress: (done, of) => {
        if (work.isOver(own)) return;
        const text = `Sending ${file.name}\u2026`;
        work.show({ text, done, of, canStop: true, isWriting: false });
      },
      isStopped: () => work.isOver(own),
    });
    if (work.isOver(own)) return;
    if (typeof sent === "string") work.failed(sent);
    else await choose(file.name, { from: "file", id, pieces: sent }, own);
  }

  return {
    chooseFile,

    typePasted(pasted: string): void {
      store.set({ pasted });
    },

    /** Rows that were copied from anywhere come as the text of a file would. */
    readPasted: () => chooseFile(new File([store.get().pasted], PASTED)),

    async chooseTab(name: string, onlyNew: boolean): Promise<void> {
      forget();
      store.set(NOTHING_CHOSEN);
      const own = await work.begin(`Reading the tab ${name}\u2026`, true);
      await choose(name, { from: "tab", name, onlyNew }, own);
    },
  };
}
