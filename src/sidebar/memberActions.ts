import type { MemberName } from "../app/calls/states/memberState";
import type { ProblemItem } from "../app/calls/states/problemsState";
import type { Store } from "./drawnStore";
import { failureOf } from "./failure";
import type { ChosenMember, Jobs } from "./jobs";
import type { PageState } from "./pageState";
import type { Ask } from "./server";

/** What can be done with the member's form. */
export function memberActions(store: Store<PageState>, jobs: Jobs, ask: Ask) {
  let seenSelection = "";
  let isChosenHere = false;

  /** A member that was asked for here stays until something else is selected in the sheet. */
  function openMember(which: ChosenMember): Promise<void> {
    isChosenHere = true;
    return jobs.loadMember(which);
  }

  async function openMemberAt(row: number, organisation: string): Promise<void> {
    store.set({ view: "member", notice: null, accepting: null });
    await openMember({ at: "row", row, organisation });
  }

  return {
    readMember: openMember,

    async openMember({ key, memberRow: row }: ProblemItem): Promise<void> {
      if (row !== null) await openMemberAt(row, key);
    },

    openMemberAt,

    /** The names to search, read anew each time: members come and go while the page is open. */
    async readNames(): Promise<void> {
      const { memberNames } = store.get();
      if (memberNames.loading) return;
      store.set({ memberNames: { ...memberNames, loading: true } });
      const outcome = await ask("listMembers", {});
      store.set({
        memberNames: outcome.ok
          ? { value: outcome.value, loading: false, failure: null }
          : { ...store.get().memberNames, loading: false, failure: failureOf(outcome) },
      });
    },

    find(finding: string): void {
      store.set({ finding });
    },

    async openFound({ row, organisation }: MemberName): Promise<void> {
      if (!jobs.hasDrafts()) store.set({ finding: "" });
      await openMember({ at: "row", row, organisation });
    },

    fold(section: string, isOpen: boolean): void {
      const { foldedSections } = store.get();
      if (foldedSections.includes(section) !== isOpen) return;
      const others = foldedSections.filter((folded) => folded !== section);
      store.set({ foldedSections: isOpen ? others : [...others, section] });
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
      const fields = form.sections.flatMap((section) => section.fields);
      const cells = fields.flatMap(({ title, value }) => {
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
      const now = store.get();
      if (!outcome.ok || now.view !== "member" || now.member !== member) return;
      const form = member.value?.form ?? null;
      const { sheet, row } = outcome.value;
      const selection = `${sheet}\n${row}`;
      const isOld = selection === seenSelection || (seenSelection === "" && isChosenHere);
      seenSelection = selection;
      // Another tab says nothing about members: the form stays while people look things up there.
      const isElsewhere = form !== null && sheet !== form.sheet;
      if (isOld || isElsewhere || (form !== null && row === form.row)) return;
      if (jobs.hasDrafts()) return;
      await jobs.loadMember({ at: "selection" });
    },
  };
}
