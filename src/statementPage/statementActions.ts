import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import { chosenOffer, isTicked } from "./chosenOffer";
import type { DocumentRead } from "./readChosenDocument";
import {
  editKey,
  NOTHING_READ,
  type OfferPlace,
  placeKey,
  type StatementPageState,
} from "./statementState";

export interface Surroundings {
  readonly ask: Ask;
  readonly readFile: (file: File) => Promise<DocumentRead>;
  /** Checks what has come in, and closes the page; says why it could not. */
  readonly check: () => Promise<string | null>;
  readonly readText: (text: string) => DocumentRead;
  /** Until what was set is on the screen. */
  readonly drawn: () => Promise<void>;
}

export type StatementActions = ReturnType<typeof statementActions>;

/** Everything that a person can do on the page. */
export function statementActions(
  store: Store<StatementPageState>,
  { ask, readFile, check, readText, drawn }: Surroundings,
) {
  async function begin(text: string): Promise<void> {
    store.set({ working: { text, done: 0, of: 0 }, failure: null, notice: null });
    await drawn();
  }

  function failed(failure: string): void {
    store.set({ working: null, failure });
  }

  /** Shows what is proposed; what was typed and ticked stays where it is the same Statement. */
  async function preview(): Promise<void> {
    const { source, year, shown: before } = store.get();
    if (source === null) return;
    const typed = year.trim();
    const outcome = await ask("previewStatement", {
      parts: source.parts,
      year: typed === "" ? null : typed,
    });
    if (!outcome.ok) return failed(failureOf(outcome).sentence);
    const shown = outcome.value;
    const sentences = (one: typeof before): string =>
      JSON.stringify(one?.measures.map(({ sentence }) => sentence));
    const isSame = before !== null && sentences(before) === sentences(shown);
    store.set({
      working: null,
      step: "through",
      shown,
      year: shown.year,
      ...(isSame ? {} : { edits: {}, ticks: {} }),
    });
  }

  async function read(name: string, found: DocumentRead): Promise<void> {
    if (!found.ok) return failed(found.sentence);
    store.set({ source: { name, parts: found.parts }, shown: null });
    await preview();
  }

  return {
    typeText: (text: string) => store.set({ text }),
    typeYear: (year: string) => store.set({ year }),

    async chooseFile(file: File): Promise<void> {
      await begin(`Reading ${file.name}\u2026`);
      await read(file.name, await readFile(file));
    },

    async readTyped(): Promise<void> {
      await begin("Reading the text\u2026");
      await read("the text", readText(store.get().text));
    },

    /** The same Statement for another year. */
    async readAgain(): Promise<void> {
      await begin("Reading it again\u2026");
      await preview();
    },

    edit(place: OfferPlace, field: string, typed: string): void {
      store.set({ edits: { ...store.get().edits, [editKey(place, field)]: typed } });
    },

    tick(place: OfferPlace): void {
      const state = store.get();
      store.set({ ticks: { ...state.ticks, [placeKey(place)]: !isTicked(state, place) } });
    },

    back(): void {
      store.set({ step: "choose", failure: null });
    },

    async add(): Promise<void> {
      await begin("Adding them\u2026 This is one step, which is done whole.");
      const outcome = await ask("addFromStatement", chosenOffer(store.get()));
      if (outcome.ok) store.set({ working: null, step: "done", added: outcome.value });
      else failed(failureOf(outcome).sentence);
    },

    async checkIt(): Promise<void> {
      await begin("Checking every row\u2026");
      const failure = await check();
      if (failure !== null) failed(failure);
    },

    another: () => store.set(NOTHING_READ),
  };
}
