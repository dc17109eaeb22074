import type { AnswerOf, AskOf, CallName } from "../app/calls/calls";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";

/** What every small page of the menu shows beside its own. */
export interface TaskState {
  /** What is being done, in words; null where nothing is. */
  readonly working: string | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  /** What was done. */
  readonly notice: string;
}

export const AT_REST: TaskState = { working: null, failure: null, notice: "" };

/** Does one thing at a time, so that a second click does nothing twice. */
export function taskOn<State extends TaskState>(store: Store<State>, ask: Ask) {
  return async function work<N extends CallName>(
    working: string,
    name: N,
    asked: AskOf<N>,
    done: (answer: AnswerOf<N>) => Partial<State>,
  ): Promise<void> {
    if (store.get().working !== null) return;
    store.set({ working, failure: null, notice: "" } as Partial<State>);
    const outcome = await ask(name, asked);
    store.set(
      outcome.ok
        ? { working: null, ...done(outcome.value) }
        : ({ working: null, failure: failureOf(outcome).sentence } as Partial<State>),
    );
  };
}
