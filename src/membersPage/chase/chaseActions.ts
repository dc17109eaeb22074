import type { ChaseState, MemberShown } from "../../app/calls/states/chaseState";
import type { Place } from "../../app/calls/states/place";
import { toggled } from "../../dialogPage/toggled";
import type { Store } from "../../sidebar/drawnStore";
import { failureOf } from "../../sidebar/failure";
import type { Ask, CallFailure } from "../../sidebar/server";
import {
  type ChasePageState,
  type Letter,
  lettersToSend,
  NOTHING_CHOSEN,
  type TopicName,
} from "./chasePageState";
import { sendingActions } from "./sendingActions";
import { wordsActions } from "./wordsActions";

export interface Surroundings {
  readonly ask: Ask;
  /** Selects the text of the letter that is shown and copies it; false where the browser will not. */
  readonly copy: () => boolean;
  readonly close: () => void;
}

export type ChaseActions = ReturnType<typeof chaseActions>;

type PerhapsSent = NonNullable<ChasePageState["start"]>["perhapsSent"][number];

/** What a person can do on the page of *Chase*. */
export function chaseActions(store: Store<ChasePageState>, { ask, copy, close }: Surroundings) {
  function begin(text: string): void {
    store.set({ working: { text, done: 0, of: 0 }, failure: null, notice: "" });
  }

  function failed(failure: CallFailure): void {
    store.set({ working: null, failure: failureOf(failure).sentence });
  }

  async function load(notice = ""): Promise<void> {
    begin("Looking for what members lack\u2026");
    const outcome = await ask("readChase", {});
    if (outcome.ok) showStart(outcome.value, { notice });
    else failed(outcome);
  }

  /** Where something could not be written that is said, and the page goes on all the same. */
  function showStart(start: ChaseState, change: Partial<ChasePageState> = {}): void {
    store.set({ ...change, working: null, start, failure: start.refused.join(" ") || null });
  }

  /** Looked at: what is on the screen has been seen. */
  function look(at: number, change: Partial<ChasePageState> = {}): void {
    const letters = (change.letters ?? store.get().letters).map((letter, index) =>
      index === at ? { ...letter, isSeen: true } : letter,
    );
    store.set({ ...change, letters, at, failure: null, notice: "" });
  }

  function changeLetter(at: number, change: Partial<Letter>): void {
    const letters = store
      .get()
      .letters.map((letter, index) => (index === at ? { ...letter, ...change } : letter));
    store.set({ letters });
  }

  return {
    ...sendingActions(store, ask, changeLetter),
    ...wordsActions(store, ask, { begin, failed, load }),

    load: () => load(),
    showBy: (by: ChasePageState["by"]) => store.set({ by }),

    tickTopic(topic: TopicName): void {
      store.set({ topics: toggled(store.get().topics, topic), failure: null });
    },

    tickAgain(organisation: string): void {
      store.set({ again: toggled(store.get().again, organisation), failure: null });
    },

    /** Puts the address right that the checks are certain of. */
    async fix({ organisation, fix }: MemberShown): Promise<void> {
      if (fix === null) return;
      begin(`Putting the address of ${organisation} right\u2026`);
      const outcome = await ask("applyFix", { problem: fix.problem });
      if (outcome.ok)
        await load(`${outcome.value.sentence} It can be undone in the Problems view.`);
      else failed(outcome);
    },

    /** To the cell, which lies behind the dialog. */
    async goTo({ sheet, cell }: Place): Promise<void> {
      const outcome = await ask("goToCell", { sheet, cell });
      if (outcome.ok) close();
      else failed(outcome);
    },

    async settle(letter: PerhapsSent, went: boolean): Promise<void> {
      begin("Recording it\u2026");
      const outcome = await ask("settleLetter", { letter, went });
      if (outcome.ok) showStart(outcome.value);
      else failed(outcome);
    },

    /** Shows the letters that are due for what is ticked. */
    async write(): Promise<void> {
      const { topics, again } = store.get();
      if (topics.length === 0) {
        store.set({ failure: "Tick what you ask for first." });
        return;
      }
      begin("Writing the letters\u2026");
      const outcome = await ask("previewLetters", { topics, again });
      if (!outcome.ok) return failed(outcome);
      const { messages, left, from } = outcome.value;
      if (messages.length === 0) {
        const sentence =
          "No letter is due: nobody lacks it, has an address and was not asked not long ago.";
        store.set({ working: null, failure: sentence });
        return;
      }
      const letters = messages.map((message): Letter => {
        return { ...message, isTicked: true, isSeen: false, outcome: null };
      });
      look(0, { working: null, step: "letters", letters, left, from });
    },

    look: (at: number) => look(at),
    tick: (at: number) => changeLetter(at, { isTicked: !store.get().letters[at]?.isTicked }),
    typeSubject: (at: number, subject: string) => changeLetter(at, { subject }),
    typeBody: (at: number, body: string) => changeLetter(at, { body }),

    copy(): void {
      const notice = copy()
        ? "Copied. Paste it into a message of your own."
        : "The text is selected: press Ctrl+C, on a Mac Command+C, to copy it.";
      store.set({ notice, failure: null });
    },

    /** The person says that a letter went by way of a mail program: nobody else can know. */
    async record(at: number): Promise<void> {
      const letter = store.get().letters[at];
      if (letter === undefined) return;
      begin("Recording it\u2026");
      const { parts, to } = letter;
      const outcome = await ask("recordLetter", { parts, to });
      if (!outcome.ok) return failed(outcome);
      changeLetter(at, { outcome: { kind: "by hand", why: "" }, isTicked: false });
      store.set({ working: null, notice: `Recorded: ${letter.organisation} was asked.` });
    },

    /** A letter with nothing in it is shown instead, to be written or left out. */
    confirm(): void {
      const { letters } = store.get();
      const empty = lettersToSend(store.get()).find(
        ({ subject, body }) => subject.trim() === "" || body.trim() === "",
      );
      if (empty === undefined) {
        store.set({ step: "send", failure: null, notice: "" });
        return;
      }
      look(letters.indexOf(empty), { step: "letters" });
      const what = empty.subject.trim() === "" ? "subject" : "message";
      const failure = `This letter has no ${what}. Write one, or untick the letter.`;
      store.set({ failure });
    },

    back(): void {
      const { step } = store.get();
      if (step === "send") store.set({ step: "letters", failure: null });
      else store.set({ step: "list", letters: [], failure: null, notice: "" });
    },

    /** To the list, as it is now. */
    async again(): Promise<void> {
      const { by, topics } = store.get();
      store.set({ ...NOTHING_CHOSEN, by, topics });
      await load();
    },
  };
}
