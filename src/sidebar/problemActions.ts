import type { AnswerOf } from "../app/calls/calls";
import type { ProblemItem, RuleProblems } from "../app/calls/states/problemsState";
import type { Store } from "./drawnStore";
import { AT_REST, doneNotice, type Jobs } from "./jobs";
import type { PageState } from "./pageState";
import type { Ask } from "./server";
import { STOPPED, undoInSteps } from "./undoing";

/** What can be done about problems, in the list and beside a member's fields. */
export function problemActions(store: Store<PageState>, jobs: Jobs, ask: Ask) {
  /** What was begun before a stop has another number than what is begun after it. */
  let undoing = 0;
  const problemsChanged = (answer: AnswerOf<"applyFix">) => afterChange(jobs, answer);

  return {
    /** As the menu does: it also brings the Check column up to date. */
    async checkAgain(): Promise<void> {
      const isDone = await jobs.work(
        "Checking every row\u2026",
        "checkWorkbook",
        {},
        ({ sentence }) => ({
          ...jobs.outdated("member", "report"),
          notice: doneNotice(sentence),
        }),
      );
      if (isDone) await jobs.loadProblems();
    },

    showMore(rule: string, shown: number): void {
      store.set({ problemsShown: { ...store.get().problemsShown, [rule]: shown } });
    },

    async applyFix(problem: ProblemItem): Promise<void> {
      const isDone = await jobs.work(
        "Applying\u2026",
        "applyFix",
        { problem: named(problem) },
        problemsChanged,
      );
      if (isDone) await jobs.rereadMember();
    },

    async applyAll(rule: RuleProblems["rule"]): Promise<void> {
      await jobs.work("Applying\u2026", "applyAllFixes", { rule }, problemsChanged);
    },

    /** The suggestions of several problems, in one step. */
    async applyThese(problems: readonly ProblemItem[]): Promise<void> {
      const asked = { problems: problems.map(named) };
      await jobs.work("Applying\u2026", "applyFixes", asked, problemsChanged);
    },

    async undo(id: number): Promise<void> {
      if (store.get().working !== null) return;
      undoing += 1;
      const own = undoing;
      const known = store.get().problems.value?.changes.find((change) => change.id === id);
      const outcome = await undoInSteps(
        ask,
        { id, size: known?.size ?? 0 },
        {
          progress: (working, canStop) => store.set({ working, canStop, notice: null }),
          isStopped: () => own !== undoing,
        },
      );
      const isDone = outcome !== null && jobs.ended(outcome, problemsChanged);
      const { view } = store.get();
      if (isDone && (view === "progress" || view === "today")) await jobs.loadView(view);
      if (isDone) await jobs.rereadMember();
    },

    /** Only before anything is written: what was asked for is no longer waited for. */
    stop(): void {
      if (!store.get().canStop) return;
      undoing += 1;
      store.set({ ...AT_REST, notice: doneNotice(STOPPED) });
    },

    startEmptying(): void {
      store.set({ emptying: true, notice: null });
    },

    stopEmptying(): void {
      store.set({ emptying: false });
    },

    async emptyUndo(): Promise<void> {
      await jobs.work("Emptying\u2026", "emptyUndoList", {}, (answer) => ({
        ...problemsChanged(answer),
        emptying: false,
      }));
    },

    /** `at` is where the reason is asked for. */
    startAccepting(at: string, problems: readonly ProblemItem[]): void {
      store.set({ accepting: { at, problems, reason: "" }, notice: null });
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
      const { problems, reason } = accepting;
      const accepted = (answer: AnswerOf<"acceptProblem">): Partial<PageState> => ({
        ...problemsChanged(answer),
        accepting: null,
      });
      const [problem] = problems;
      const isDone =
        problems.length === 1 && problem !== undefined
          ? await jobs.work(
              "Accepting\u2026",
              "acceptProblem",
              { problem: named(problem), reason },
              accepted,
            )
          : await jobs.work(
              "Accepting\u2026",
              "acceptProblems",
              { problems: problems.map(named), reason },
              accepted,
            );
      if (isDone) await jobs.rereadMember();
    },

    async bringBack(problem: ProblemItem): Promise<void> {
      await jobs.work(
        "Bringing it back\u2026",
        "bringBackProblem",
        { problem: named(problem) },
        problemsChanged,
      );
    },
  };
}

/** What the page shows once something in the sheet was changed from it. */
export function afterChange(jobs: Jobs, answer: AnswerOf<"applyFix">): Partial<PageState> {
  return {
    ...jobs.outdated("progress", "report", "member"),
    ...jobs.came("problems", answer.problems),
    notice: {
      tone: answer.refused.length > 0 ? "failed" : "done",
      text: answer.sentence,
      more: answer.refused,
      undo: answer.change,
      link: null,
      builtInInstead: false,
    },
  };
}

function named({ rule, table, key, column, cell, seen }: ProblemItem) {
  return { rule, table, key, column, cell, seen };
}
