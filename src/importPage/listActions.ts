import type { ListName } from "../app/calls/states/importState";
import type { Store } from "../sidebar/drawnStore";
import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";
import { type ImportState, listKey, PAGE_LENGTH } from "./importState";
import type { ImportWork } from "./importWork";

/** Lists come in pieces of so many: a piece is asked for at the beginning of one. */
const PIECE_OF_LIST = 500;

/** Turns the pages of the lists of what would come in. */
export function listActions(store: Store<ImportState>, ask: Ask, work: ImportWork) {
  return {
    /** Another page of a list; what is not on this page of the dialog yet is asked for. */
    async turnPage(table: number, list: ListName, page: number): Promise<void> {
      const { shown, source, shownWith, pages } = store.get();
      const key = listKey(table, list);
      const there = shown?.tables[table]?.[list];
      if (shown === null || source === null || there === undefined) return;
      const from = page * PAGE_LENGTH;
      const last = Math.min(from + PAGE_LENGTH, there.total);
      if (from >= there.from && last <= there.from + there.items.length) {
        return store.set({ pages: { ...pages, [key]: page }, failure: null });
      }
      const own = await work.begin("Looking further down\u2026", true);
      const ahead = Math.floor(from / PIECE_OF_LIST) * PIECE_OF_LIST;
      const outcome = await ask("readImportList", {
        ...{ source: source.at, ...shownWith },
        ...{ table, list, from: ahead },
      });
      if (work.isOver(own)) return;
      if (!outcome.ok) return work.failed(failureOf(outcome).sentence);
      const tables = shown.tables.map((one, index) =>
        index === table ? { ...one, [list]: outcome.value } : one,
      );
      store.set({
        working: null,
        shown: { ...shown, tables },
        pages: { ...store.get().pages, [key]: page },
      });
    },
  };
}
