import type { Store } from "../../sidebar/drawnStore";
import { failureOf } from "../../sidebar/failure";
import type { Ask, CallFailure } from "../../sidebar/server";
import { type ChasePageState, type Letter, lettersToSend, type Outcome } from "./chasePageState";

/** Sends the letters that were seen and confirmed. */
export function sendingActions(
  store: Store<ChasePageState>,
  ask: Ask,
  changeLetter: (at: number, change: Partial<Letter>) => void,
) {
  /** `ends`: the next one would fare no better. */
  async function sendOne(letter: Letter): Promise<{ outcome: Outcome; ends: boolean }> {
    const { parts, to, subject, body } = letter;
    const { again } = store.get();
    const isAgain = parts.some(({ organisation }) => again.includes(organisation));
    const outcome = await ask("sendLetter", { parts, to, subject, body, again: isAgain });
    if (!outcome.ok) {
      if (outcome.code === "no-mail-left") store.set({ left: 0 });
      return { outcome: outcomeOf(outcome), ends: !ONLY_THIS_ONE.has(outcome.code) };
    }
    store.set({ left: outcome.value.left });
    return { outcome: { kind: "sent", why: outcome.value.refused.join(" ") }, ends: false };
  }

  return {
    stop: () => store.set({ isStopping: true }),

    /** One after the other; one that cannot go stops no other, and nothing goes twice. */
    async send(): Promise<void> {
      const toSend = lettersToSend(store.get());
      store.set({ isStopping: false, failure: null });
      for (const [done, letter] of toSend.entries()) {
        if (store.get().isStopping) break;
        const text = `Sending ${done + 1} of ${toSend.length}: ${letter.organisation}\u2026`;
        store.set({ working: { text, done, of: toSend.length } });
        const { outcome, ends } = await sendOne(letter);
        const at = store.get().letters.findIndex(({ to }) => to === letter.to);
        changeLetter(at, { outcome });
        if (ends) break;
      }
      store.set({ working: null, step: "done" });
    },
  };
}

/** What is wrong with one letter says nothing of the next. */
const ONLY_THIS_ONE: ReadonlySet<CallFailure["code"]> = new Set(["asked-already", "not-sent"]);

/** Whatever Google or the connection says leaves it open whether the letter went. */
function outcomeOf(failure: CallFailure): Outcome {
  const { code } = failure;
  const why = failureOf(failure).sentence;
  if (code === "asked-already") return { kind: "asked already", why };
  if (code === "google" || code === "no-answer" || code === "google-stopped") {
    return { kind: "perhaps sent", why };
  }
  return { kind: code === "perhaps-sent" ? "perhaps sent" : "not sent", why };
}
