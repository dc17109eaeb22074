import type { Store } from "../sidebar/drawnStore";
import {
  type HeaderDecision,
  type ImportState,
  isSameHeader,
  isTaken,
  type NameDecision,
  type SheetDecision,
  withOther,
} from "./importState";
import type { PreviewStep } from "./importWork";

/** What a person decides of sheets, headers, names and cells before anything comes in. */
export function decisionActions(
  store: Store<ImportState>,
  readAgain: (step: PreviewStep) => Promise<void>,
) {
  return {
    decide(decision: HeaderDecision): void {
      const { decisions } = store.get();
      const others = decisions.map.filter((one) => !isSameHeader(one, decision));
      store.set({ decisions: { ...decisions, map: [...others, decision] } });
    },

    /** Which table a sheet is for, or where its header is: its columns are other ones then. */
    async decideSheet({ sheet, part, ...decided }: SheetDecision): Promise<void> {
      const { decisions } = store.get();
      const isSame = (one: SheetDecision): boolean => one.sheet === sheet && one.part === part;
      const earlier = decisions.sheets.find(isSame);
      const others = decisions.sheets.filter((one) => !isSame(one));
      const sheets = [...others, { ...earlier, sheet, part, ...decided }];
      store.set({ decisions: { ...decisions, sheets } });
      await readAgain("columns");
    },

    async decideName(decision: NameDecision): Promise<void> {
      const { decisions } = store.get();
      const others = decisions.names.filter(({ from }) => from !== decision.from);
      store.set({ decisions: { ...decisions, names: [...others, decision] } });
      await readAgain("preview");
    },

    showMoreRows(part: string, count: number): void {
      store.set({ rowsShown: { ...store.get().rowsShown, [part]: count } });
    },

    chooseForAll(takeAll: boolean): void {
      const decidedAll = store.get().decidedAll + 1;
      store.set({ conflicts: { takeAll, except: [] }, decidedAll });
    },

    chooseOne(cell: { table: string; key: string; column: string }, take: boolean): void {
      const { conflicts } = store.get();
      if (isTaken(conflicts, cell) !== take) store.set({ conflicts: withOther(conflicts, cell) });
    },
  };
}
