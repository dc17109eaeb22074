import { toggled } from "../dialogPage/toggled";
import type { DocumentPart } from "../domain/documentPart";
import { partsOfMinutes } from "../minutes/partsOfMinutes";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import type { PageState } from "./pageState";
import type { MinutesFileRead } from "./readChosenMinutes";

export type MinutesActions = ReturnType<typeof minutesActions>;

/** What a person can do on the page of minutes that were taken. */
export function minutesActions(
  store: Store<PageState>,
  ask: Ask,
  readFile: (file: File) => Promise<MinutesFileRead>,
) {
  async function readMinutes(
    parts: readonly DocumentPart[],
    write: boolean,
    working: string,
  ): Promise<void> {
    store.set({ parts, working, failure: null });
    const { leave, notes } = write ? store.get() : NOTHING_CHOSEN;
    const outcome = await ask("readMinutes", {
      parts: [...parts],
      write,
      leave: [...leave],
      notes: [...notes],
    });
    const chosen = write ? {} : NOTHING_CHOSEN;
    if (outcome.ok) store.set({ working: null, minutes: outcome.value, isAdded: write, ...chosen });
    else store.set({ working: null, failure: failureOf(outcome).sentence });
  }

  return {
    type(text: string): void {
      store.set({ text, failure: null });
    },

    /** Shows what was pasted says; nothing is written. */
    async read(): Promise<void> {
      const { text } = store.get();
      if (/\w/.test(text)) await readMinutes(partsOfMinutes(text), false, READING);
      else store.set({ failure: "Paste the minutes first, or choose their file." });
    },

    /** Shows what a file says; nothing is written. */
    async chooseFile(file: File): Promise<void> {
      store.set({ working: `Reading ${file.name}\u2026`, failure: null });
      const read = await readFile(file);
      if (read.ok) await readMinutes(read.parts, false, READING);
      else store.set({ working: null, failure: read.sentence });
    },

    /** A part of what was read comes in, or is left out. */
    toggle(key: string): void {
      store.set({ leave: toggled(store.get().leave, key) });
    },

    /** A sentence about figures is kept as a note, or is not. */
    toggleNote(sentence: string): void {
      store.set({ notes: toggled(store.get().notes, sentence) });
    },

    /** What was shown and ticked, and nothing else, comes in. */
    async add(): Promise<void> {
      await readMinutes(store.get().parts, true, "Adding what they say\u2026");
    },

    back(): void {
      store.set({ minutes: null, failure: null });
    },

    another(): void {
      store.set({ minutes: null, failure: null, text: "", parts: [], isAdded: false });
    },
  };
}

const NOTHING_CHOSEN = { leave: [], notes: [] } as const;

const READING = "Reading the minutes\u2026";
