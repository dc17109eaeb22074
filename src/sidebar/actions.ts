import type { AnswerOf } from "../app/calls/calls";
import type { Place } from "../app/calls/states/place";
import type { Click, ItemOfMenu } from "../app/calls/states/todayState";
import type { Store } from "./drawnStore";
import { failureOf } from "./failure";
import { figureActions } from "./figureActions";
import { AT_REST, doneNotice, failedNotice, jobsOn } from "./jobs";
import { memberActions } from "./memberActions";
import type { PageState, ReportViewOptions, View } from "./pageState";
import { afterChange, problemActions } from "./problemActions";
import type { Ask, OpenItem } from "./server";

/** Everything that a person can do on the page. */
export type Actions = ReturnType<typeof actionsFor>;

export function actionsFor(
  store: Store<PageState>,
  ask: Ask,
  focusSheet: () => void,
  openItem: OpenItem,
) {
  const jobs = jobsOn(store, ask);
  const members = memberActions(store, jobs, ask);
  const actions = {
    ...problemActions(store, jobs, ask),
    ...figureActions(store, jobs),
    ...members,

    /** Shows a view, and reads what it shows where that is not there yet. */
    async show(view: View): Promise<void> {
      store.set({ view, notice: null, accepting: null, emptying: false });
      const { value, loading } = store.get()[view];
      if (value === null && !loading) await jobs.loadView(view);
    },

    tryAgain: () => jobs.loadView(store.get().view),

    dismiss(): void {
      store.set({ notice: null });
    },

    /** As the menu does it: a question over the sheet says what would be added, before anything is. */
    async setUp(): Promise<void> {
      if (store.get().working !== null) return;
      const working = "Set up workbook: there is a question over the sheet\u2026";
      store.set({ working, job: "setUpWorkbook", notice: null });
      const failure = await openItem("setUpWorkbook");
      store.set({
        ...AT_REST,
        ...jobs.outdated("progress", "problems", "member", "report"),
        notice: failure === null ? null : failedNotice(failureOf(failure).sentence),
      });
      await jobs.loadView(store.get().view);
    },

    /** The number beside the tab. Where the list that is shown no longer has so many, it is read again. */
    async countProblems(): Promise<void> {
      const { working, problems } = store.get();
      if (working !== null || problems.loading) return;
      const isNews = await jobs.countProblems();
      const { view, accepting, emptying } = store.get();
      if (isNews && view === "problems" && accepting === null && !emptying)
        await jobs.loadProblems();
    },

    async updateProgress(): Promise<void> {
      const isDone = await jobs.work(
        "Counting and judging every success measure\u2026",
        "updateProgress",
        { asAt: null },
        (answer) => ({
          ...jobs.outdated("report"),
          notice: doneNotice(answer.sentence),
        }),
      );
      if (isDone) await jobs.loadView(store.get().view);
    },

    async showAllNames(ref: string): Promise<void> {
      await jobs.work(
        "Reading every name\u2026",
        "readMeasure",
        { ref, asAt: store.get().asAt },
        (card) => ({
          wholeCards: { ...store.get().wholeCards, [ref]: card },
        }),
      );
    },

    /** Opens an item of the menu, in a dialog over the sheet. */
    async openItem(item: ItemOfMenu): Promise<void> {
      const failure = await openItem(item);
      if (failure !== null) store.set({ notice: failedNotice(failureOf(failure).sentence) });
    },

    async goTo(place: Place): Promise<void> {
      const outcome = await ask("goToCell", { ...place });
      if (outcome.ok) focusSheet();
      else store.set({ notice: failedNotice(failureOf(outcome).sentence) });
    },

    /** A row for it, and on to its day. */
    async addMeeting(): Promise<void> {
      let place: Place | null = null;
      const isDone = await jobs.work("Adding the meeting\u2026", "addMeeting", {}, (answer) => {
        place = answer.place;
        return afterChange(jobs, answer);
      });
      if (!isDone) return;
      await jobs.loadToday();
      if (place !== null) await actions.goTo(place);
    },

    /** For the Progress view and the next report; null goes back to the day in Settings. */
    async chooseAsAt(asAt: string | null): Promise<void> {
      store.set({ asAt, ...jobs.outdated("report") });
      await jobs.loadView(store.get().view);
    },

    async keepAsAt(day: string): Promise<void> {
      const isDone = await jobs.work("Keeping the day\u2026", "keepAsAt", { day }, (answer) => ({
        ...afterChange(jobs, answer),
        asAt: null,
      }));
      if (isDone) await jobs.loadProgress();
    },

    /** Pressed again, all are shown. */
    showOnly(status: PageState["onlyStatus"]): void {
      store.set({ onlyStatus: status === store.get().onlyStatus ? null : status });
    },

    choose(options: Partial<ReportViewOptions>): void {
      store.set({ options: { ...store.get().options, ...options } });
    },

    /** `builtIn`: this once, whatever template there is. */
    async makeReport(builtIn = false): Promise<void> {
      const { options, asAt } = store.get();
      const { forMeeting, ...choices } = options;
      const isDone = await jobs.work(
        "Writing the report\u2026",
        "makeReport",
        { asAt, forMeeting: forMeeting === "" ? null : forMeeting, ...choices, builtIn },
        ({ sentence, link }) => ({
          // The day that was chosen was for this report alone.
          ...(asAt === null ? {} : { asAt: null, ...jobs.outdated("progress") }),
          notice: { ...doneNotice(sentence), link: { href: link, text: "Open the report" } },
        }),
      );
      if (isDone) await jobs.loadReport();
    },

    /**
     * The sheet has moved on while the person was in it: shows the row that is selected now, and
     * counts again. Leaves alone what is being typed or done.
     */
    async lookAgain(): Promise<void> {
      const state = store.get();
      if (state.working !== null || state.accepting !== null || state.typing !== null) return;
      if (state.emptying) return;
      const { view } = state;
      if (view === "member") await members.followSelection();
      else if (view !== "report" && !state[view].loading) await jobs.loadView(view);
    },

    /** While the way to the first report is gone, in the sheet or in a dialog: what is done is ticked soon. */
    async followSteps(): Promise<void> {
      const { view, today } = store.get();
      const isUnderWay = today.value?.steps.some(({ isDone }) => !isDone) === true;
      if (view === "today" && isUnderWay) await actions.lookAgain();
    },

    /** The one click of a thing to do, or of a step. */
    async doClick(click: Click, { kind, key }: { readonly kind: string; readonly key: string }) {
      switch (click.does) {
        case "change":
        case "fix": {
          const after = (answer: AnswerOf<"doThing">) => afterChange(jobs, answer);
          const isDone = await (click.does === "change"
            ? jobs.work("Making the change\u2026", "doThing", { kind, key }, after)
            : jobs.work("Applying\u2026", "applyFix", { problem: click.problem }, after));
          if (isDone) await jobs.loadToday();
          return;
        }
        case "go":
          return actions.goTo(click.place);
        case "add a meeting":
          return actions.addMeeting();
        case "open":
          return actions.openItem(click.item);
        case "show":
          return actions.show(click.view);
        case "type a figure":
          await actions.show("progress");
          return actions.startFigure(click.ref);
        case "open member":
          return members.openMemberAt(click.row, click.organisation);
        case "make the draft":
          actions.choose({ forMeeting: click.meeting });
          await actions.show("report");
          return actions.makeReport();
        case "update progress":
          return actions.updateProgress();
        default:
          return click satisfies never;
      }
    },
  };
  return actions;
}
