import type { AnswerOf, AskOf, CallName } from "../app/calls/calls";
import type { TodayState } from "../app/calls/states/todayState";
import type { Store } from "./drawnStore";
import { failureOf } from "./failure";
import {
  type Loadable,
  type Notice,
  nothingLoaded,
  openProblems,
  type PageState,
  type View,
} from "./pageState";
import type { Ask, Outcome } from "./server";

export type ChosenMember = AskOf<"readMember">["which"];

/** Reading views and doing jobs: what every action of the page is made of. */
export type Jobs = ReturnType<typeof jobsOn>;

export function jobsOn(store: Store<PageState>, ask: Ask) {
  /** Later readings of one view win over earlier ones, whichever answer comes first. */
  const newest: { [view: string]: number } = {};

  async function load<V extends View, N extends CallName>(
    view: V,
    name: N,
    asked: AskOf<N>,
  ): Promise<void> {
    const turn = (newest[view] ?? 0) + 1;
    newest[view] = turn;
    setView(view, { ...store.get()[view], loading: true });
    const outcome = await ask(name, asked);
    if (newest[view] !== turn) return;
    if (outcome.ok) store.set(jobs.came(view, outcome.value as PageState[V]["value"]));
    else setView(view, { ...store.get()[view], loading: false, failure: failureOf(outcome) });
  }

  function setView(view: View, loadable: Loadable<unknown>): void {
    store.set({ [view]: loadable } as Partial<PageState>);
  }

  const jobs = {
    /** One job at a time, shown while it runs; what became of it is the notice. */
    async work<N extends CallName>(
      working: string,
      name: N,
      asked: AskOf<N>,
      done: (answer: AnswerOf<N>) => Partial<PageState>,
    ): Promise<boolean> {
      if (store.get().working !== null) return false;
      store.set({ working, job: name, notice: null });
      return jobs.ended(await ask(name, asked), done);
    },

    /** Shows what became of a job, and says whether it was done. */
    ended<N extends CallName>(
      outcome: Outcome<N>,
      done: (answer: AnswerOf<N>) => Partial<PageState>,
    ): boolean {
      if (outcome.ok) {
        store.set({ ...AT_REST, ...done(outcome.value) });
      } else {
        const { code, title, sentence, wayOn } = failureOf(outcome);
        // A refusal's own sentence says it all; what Google says needs the heading.
        const isRefusal = code === outcome.code && code !== "google";
        store.set({
          ...AT_REST,
          notice: {
            ...failedNotice(isRefusal ? sentence : `${title}. ${sentence}`),
            builtInInstead: wayOn === "built-in report",
          },
        });
      }
      return outcome.ok;
    },

    loadProgress: () => {
      store.set({ wholeCards: {} });
      return load("progress", "readProgress", { asAt: store.get().asAt });
    },
    loadToday: () => load("today", "readToday", {}),
    loadProblems: () => load("problems", "readProblems", {}),
    loadReport: () => load("report", "readReport", { asAt: store.get().asAt }),

    /** Whether there are more problems, or fewer, than in the list that was read; what is older than it is no news. */
    async countProblems(): Promise<boolean> {
      const turn = newest.problems;
      const outcome = await ask("countProblems", {});
      if (!outcome.ok || newest.problems !== turn) return false;
      const { value } = store.get().problems;
      const { open } = outcome.value;
      if (value !== null && openProblems(value) === open) return false;
      store.set({ ...jobs.outdated("problems"), openProblems: open });
      return true;
    },

    async loadMember(which: ChosenMember): Promise<void> {
      if (jobs.hasDrafts()) {
        store.set({ notice: failedNotice("Save or discard what you typed first.") });
      } else {
        await load("member", "readMember", { which });
      }
    },

    /** After a change made beside the form: the same member again; what was typed stays. */
    async rereadMember(): Promise<void> {
      const { view, member } = store.get();
      const form = member.value?.form ?? null;
      if (view !== "member" || form === null) return;
      const { row, organisation } = form;
      await load("member", "readMember", { which: { at: "row", row, organisation } });
    },

    loadView(view: View): Promise<void> {
      switch (view) {
        case "today":
          return jobs.loadToday();
        case "progress":
          return jobs.loadProgress();
        case "problems":
          return jobs.loadProblems();
        case "member":
          return jobs.loadMember({ at: "selection" });
        case "report":
          return jobs.loadReport();
        default:
          return view satisfies never;
      }
    },

    hasDrafts: () => Object.keys(store.get().drafts).length > 0,

    /** What a job came back with: an older reading that is still on its way does not replace it. */
    came<V extends View>(view: V, value: PageState[V]["value"]): Partial<PageState> {
      newest[view] = (newest[view] ?? 0) + 1;
      const counted =
        view === "problems"
          ? { openProblems: null }
          : view === "today" && value !== null
            ? { openProblems: (value as TodayState).openProblems }
            : {};
      return { [view]: { value, loading: false, failure: null }, ...counted };
    },

    /** Other views show what was read before a change: they are read again when looked at. Today is of all. */
    outdated(...views: readonly View[]): Partial<PageState> {
      const change: { [V in View]?: Loadable<never> } = {};
      for (const view of [...views, "today"] as const) {
        // What was typed and not saved is worth more than a newer form.
        const isTyped = view === "member" && jobs.hasDrafts();
        if (view === store.get().view || isTyped) continue;
        newest[view] = (newest[view] ?? 0) + 1;
        change[view] = nothingLoaded();
      }
      return change;
    },
  };
  return jobs;
}

/** Nothing is being done. */
export const AT_REST = { working: null, job: null, canStop: false } as const;

const NOTHING_MORE = { more: [], undo: null, link: null, builtInInstead: false } as const;

export function doneNotice(text: string): Notice {
  return { tone: "done", text, ...NOTHING_MORE };
}

export function failedNotice(text: string): Notice {
  return { tone: "failed", text, ...NOTHING_MORE };
}
