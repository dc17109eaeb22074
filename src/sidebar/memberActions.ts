import type { ProblemItem } from "../app/calls/states/problemsState";
import type { Store } from "./drawnStore";
import type { ChosenMember, Jobs } from "./jobs";
import type { PageState } from "./pageState";
import type { Ask } from "./server";

/** What can be done with the member's form. */
export function memberActions(store: Store<PageState>, jobs: Jobs, ask: Ask) {
  let seenSelection = "";
  return {
    readMember: (which: ChosenMember) => jobs.loadMember(which),

    async openMember({ key, memberRow: row }: ProblemItem): Promise<void> {
      if (row === null) return;
      store.set({ view: "member", notice: null, accepting: null });
      await jobs.loadMember({ at: "row", row, organisation: key });
    },

    draft(title: string, typed: string, current: string): void {
      const { [title]: _, ...others } = store.get().drafts;
      store.set({ drafts: typed === current ? others : { ...others, [title]: typed } });
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
      await jobs.work(
        "Saving\u2026",
        "saveMember",
        { organisation: form.organisation, row: form.row, cells },
        (answer) => {
          const kept: Record<string, string> = {};
          for (const { title, to } of cells) {
            if (answer.refused.some((refused) => refused.title === title)) kept[title] = to;
          }
          return {
            ...jobs.outdated("progress", "report"),
            ...jobs.came("problems", answer.problems),
            ...jobs.came("member", answer.member),
            drafts: kept,
            notice: {
              tone: answer.refused.length > 0 ? "failed" : "done",
              text: answer.sentence,
              more: answer.refused.map(({ message }) => message),
              undo: answer.change,
              link: null,
              builtInInstead: false,
            },
          };
        },
      );
    },

    async followSelection(): Promise<void> {
      const { member, working } = store.get();
      if (working !== null || member.loading || jobs.hasDrafts()) return;
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
      if (jobs.hasDrafts()) return;
      await jobs.loadMember({ at: "selection" });
    },
  };
}
