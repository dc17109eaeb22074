import type { AnswerOf, AskOf, CallName } from "../app/calls";
import type { Place, ProblemItem } from "../app/sidebarStates";
import { failureOf } from "./failure";
import type { Loadable, Notice, PageState, ReportOptions, View } from "./pageState";
import type { Ask } from "./server";

export interface Store {
  get(): PageState;
  set(change: Partial<PageState>): void;
}

/** Everything that a person can do on the page. */
export type Actions = ReturnType<typeof actionsFor>;

type WantedMember = AskOf<"readMember">["wanted"];

export function actionsFor(store: Store, ask: Ask, focusSheet: () => void) {
  /** Later readings of one view win over earlier ones, whichever answer comes first. */
  const newest: { [view: string]: number } = {};
  let seenSelection = "";

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
    if (outcome.ok) setView(view, { value: outcome.value, loading: false, failure: null });
    else setView(view, { ...store.get()[view], loading: false, failure: failureOf(outcome) });
  }

  function setView(view: View, loadable: Loadable<unknown>): void {
    store.set({ [view]: loadable } as Partial<PageState>);
  }

  /** One job at a time, shown while it runs; what became of it is the notice. */
  async function work<N extends CallName>(
    working: string,
    name: N,
    asked: AskOf<N>,
    done: (answer: AnswerOf<N>) => Partial<PageState>,
  ): Promise<boolean> {
    if (store.get().working !== null) return false;
    store.set({ working, notice: null });
    const outcome = await ask(name, asked);
    if (outcome.ok) {
      store.set({ working: null, ...done(outcome.value) });
    } else {
      const { code, title, sentence } = failureOf(outcome);
      // A refusal's own sentence says it all; what Google says needs the heading.
      const text = code === outcome.code && code !== "google" ? sentence : `${title}. ${sentence}`;
      store.set({ working: null, notice: failed(text) });
    }
    return outcome.ok;
  }

  const loadProgress = () => load("progress", "readProgress", {});
  const loadProblems = () => load("problems", "readProblems", {});
  const loadReport = () => load("report", "readReport", {});
  const hasDrafts = () => Object.keys(store.get().drafts).length > 0;
  const loadMember = async (wanted: WantedMember): Promise<void> => {
    if (hasDrafts()) store.set({ notice: failed("Save or discard what you typed first.") });
    else await load("member", "readMember", { wanted });
  };

  /** Other views show what was read before this change: they are read again when looked at. */
  function outdated(...views: readonly View[]): Partial<PageState> {
    const change: Record<string, unknown> = {};
    const state = store.get();
    for (const view of views) {
      // What was typed and not saved is worth more than a newer form.
      const isTyped = view === "member" && hasDrafts();
      if (view !== state.view && !isTyped)
        change[view] = { value: null, loading: false, failure: null };
    }
    return change;
  }

  function loadView(view: View): Promise<void> {
    switch (view) {
      case "progress":
        return loadProgress();
      case "problems":
        return loadProblems();
      case "member":
        return loadMember({ at: "selection" });
      case "report":
        return loadReport();
      default:
        return view satisfies never;
    }
  }

  const actions = {
    /** Shows a view, and reads what it shows where that is not there yet. */
    async show(view: View): Promise<void> {
      store.set({ view, notice: null, accepting: null });
      const { value, loading } = store.get()[view];
      if (value === null && !loading) await loadView(view);
    },

    tryAgain: () => loadView(store.get().view),

    dismiss(): void {
      store.set({ notice: null });
    },

    async setUp(): Promise<void> {
      const isDone = await work("Setting up the workbook\u2026", "setUpWorkbook", {}, (answer) => ({
        ...outdated("progress", "problems", "member", "report"),
        notice: done(
          answer.added.length === 0
            ? answer.said
            : "The workbook is set up. What was missing has been added.",
        ),
      }));
      if (isDone) await loadView(store.get().view);
    },

    async updateProgress(): Promise<void> {
      const isDone = await work(
        "Counting and judging every success measure\u2026",
        "updateProgress",
        { asAt: null },
        (answer) => ({
          ...outdated("problems", "report"),
          wholeCards: {},
          notice: done(answer.said),
        }),
      );
      if (isDone) await loadProgress();
    },

    async showAllNames(ref: string): Promise<void> {
      await work("Reading every name\u2026", "readMeasure", { ref }, (card) => ({
        wholeCards: { ...store.get().wholeCards, [ref]: card },
      }));
    },

    async goTo(place: Place): Promise<void> {
      const outcome = await ask("goToCell", { ...place });
      if (outcome.ok) focusSheet();
      else store.set({ notice: failed(failureOf(outcome).sentence) });
    },

    /** As the menu does: it also brings the Check column up to date. */
    async checkAgain(): Promise<void> {
      const isDone = await work("Checking every row\u2026", "checkWorkbook", {}, ({ said }) => ({
        ...outdated("member", "report"),
        notice: done(said),
      }));
      if (isDone) await loadProblems();
    },

    showMore(rule: string, shown: number): void {
      store.set({ problemsShown: { ...store.get().problemsShown, [rule]: shown } });
    },

    async applyFix(problem: ProblemItem): Promise<void> {
      const isDone = await work(
        "Applying\u2026",
        "applyFix",
        { problem: named(problem) },
        problemsChanged,
      );
      if (isDone) await rereadMember();
    },

    async applyAll(rule: string): Promise<void> {
      await work("Applying\u2026", "applyAllFixes", { rule }, problemsChanged);
    },

    async undo(id: number): Promise<void> {
      const isDone = await work("Undoing\u2026", "undoChange", { id }, problemsChanged);
      if (isDone) await rereadMember();
    },

    startAccepting(problem: ProblemItem): void {
      store.set({ accepting: { problem, reason: "" }, notice: null });
    },

    typeReason(reason: string): void {
      const { accepting } = store.get();
      if (accepting !== null) store.set({ accepting: { ...accepting, reason } });
    },

    stopAccepting(): void {
      store.set({ accepting: null });
    },

    async accept(): Promise<void> {
      const { accepting } = store.get();
      if (accepting === null || accepting.reason.trim() === "") return;
      const { problem, reason } = accepting;
      const isDone = await work(
        "Accepting\u2026",
        "acceptProblem",
        { problem: named(problem), reason },
        (answer) => ({ ...problemsChanged(answer), accepting: null }),
      );
      if (isDone) await rereadMember();
    },

    async bringBack(problem: ProblemItem): Promise<void> {
      await work(
        "Bringing it back\u2026",
        "bringBackProblem",
        { problem: named(problem) },
        problemsChanged,
      );
    },

    readMember: loadMember,

    async openMember({ key, place }: ProblemItem): Promise<void> {
      const row = Number(/\d+$/.exec(place?.cell ?? "")?.[0] ?? 0);
      store.set({ view: "member", notice: null, accepting: null });
      await loadMember({ at: "row", row, organisation: key });
    },

    draft(title: string, typed: string, held: string): void {
      const { [title]: _, ...others } = store.get().drafts;
      store.set({ drafts: typed === held ? others : { ...others, [title]: typed } });
    },

    forgetDrafts(): void {
      store.set({ drafts: {} });
    },

    async saveMember(): Promise<void> {
      const { member, drafts } = store.get();
      const form = member.value?.form ?? null;
      if (form === null) return;
      const cells = form.fields.flatMap(({ title, value }) => {
        const to = drafts[title];
        return to === undefined ? [] : [{ title, from: value, to }];
      });
      if (cells.length === 0) return;
      await work(
        "Saving\u2026",
        "saveMember",
        { organisation: form.organisation, row: form.row, cells },
        (answer) => {
          const kept: Record<string, string> = {};
          for (const { title, to } of cells) {
            if (answer.refused.some((refused) => refused.title === title)) kept[title] = to;
          }
          return {
            ...outdated("progress", "problems", "report"),
            member: { value: answer.member, loading: false, failure: null },
            drafts: kept,
            notice: {
              tone: answer.refused.length > 0 ? "failed" : "done",
              text: answer.said,
              more: answer.refused.map(({ message }) => message),
              undo: answer.change,
              link: null,
            },
          };
        },
      );
    },

    choose(options: Partial<ReportOptions>): void {
      store.set({ options: { ...store.get().options, ...options } });
    },

    async makeReport(): Promise<void> {
      const { forMeeting, withContacts } = store.get().options;
      const isDone = await work(
        "Writing the report\u2026",
        "makeReport",
        { asAt: null, forMeeting: forMeeting === "" ? null : forMeeting, withContacts },
        ({ said, link }) => ({
          notice: { ...done(said), link: { href: link, text: "Open the report" } },
        }),
      );
      if (isDone) await loadReport();
    },

    /**
     * The sheet has moved on while the person was in it: shows the row that is selected now, and
     * counts again. Leaves alone what is being typed or done.
     */
    async lookAgain(): Promise<void> {
      const state = store.get();
      if (state.working !== null || state.accepting !== null) return;
      if (state.view === "problems" && !state.problems.loading) await loadProblems();
      if (state.view === "progress" && !state.progress.loading) await loadProgress();
      if (state.view === "member") await actions.followSelection();
    },

    async followSelection(): Promise<void> {
      const { member, working } = store.get();
      if (working !== null || member.loading || hasDrafts()) return;
      const outcome = await ask("readSelection", {});
      if (!outcome.ok || store.get().view !== "member") return;
      const form = store.get().member.value?.form ?? null;
      const { sheet, row } = outcome.value;
      const selection = `${sheet}\n${row}`;
      const isOld = selection === seenSelection;
      seenSelection = selection;
      // Another tab says nothing about members: the form stays while people look things up there.
      const isElsewhere = form !== null && sheet !== form.sheet;
      if (isOld || isElsewhere || (form !== null && row === form.row)) return;
      if (hasDrafts()) return;
      await loadMember({ at: "selection" });
    },
  };
  return actions;

  function problemsChanged(answer: AnswerOf<"applyFix">): Partial<PageState> {
    return {
      ...outdated("progress", "report", "member"),
      problems: { value: answer.problems, loading: false, failure: null },
      notice: {
        tone: answer.refused.length > 0 ? "failed" : "done",
        text: answer.said,
        more: answer.refused,
        undo: answer.change,
        link: null,
      },
    };
  }

  /** After a change made beside the form: the same member again; what was typed stays. */
  async function rereadMember(): Promise<void> {
    const { view, member } = store.get();
    const form = member.value?.form ?? null;
    if (view !== "member" || form === null) return;
    const { row, organisation } = form;
    await load("member", "readMember", { wanted: { at: "row", row, organisation } });
  }
}

function named({ rule, table, key, column, cell, seen }: ProblemItem) {
  return { rule, table, key, column, cell, seen };
}

function done(text: string): Notice {
  return { tone: "done", text, more: [], undo: null, link: null };
}

function failed(text: string): Notice {
  return { tone: "failed", text, more: [], undo: null, link: null };
}
