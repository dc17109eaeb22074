import type { ListName, Slice, TableShown } from "../app/calls/states/importState";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { shownNumber } from "../sidebar/shown";
import type { ImportActions } from "./importActions";
import { type ImportState, listKey, PAGE_LENGTH } from "./importState";

/** A list of what comes in: folded, and shown page by page. */
export interface PagedList<L extends ListName> {
  readonly list: L;
  readonly title: string;
  readonly isOpen?: boolean;
  /** What stands above the list. */
  readonly above?: Child;
  /** The things of one page. */
  readonly page: (items: TableShown[L]["items"], from: number) => Child;
}

/** The list, with the way to its other pages; nothing where it is empty. */
export function pagedList<L extends ListName>(
  table: TableShown,
  index: number,
  { list, title, isOpen = false, above = null, page }: PagedList<L>,
  state: ImportState,
  actions: ImportActions,
): Child {
  const slice: Slice<unknown> = table[list];
  if (slice.total === 0) return null;
  const at = state.pages[listKey(index, list)] ?? 0;
  const first = at * PAGE_LENGTH - slice.from;
  const items = slice.items.slice(first, first + PAGE_LENGTH) as TableShown[L]["items"];
  return el(
    "details",
    { key: list, open: isOpen },
    el("summary", {}, `${title} (${shownNumber(slice.total)})`),
    above,
    page(items, at * PAGE_LENGTH),
    slice.total > PAGE_LENGTH &&
      pager(title, at, slice.total, (to) => actions.turnPage(index, list, to)),
  );
}

function pager(
  title: string,
  at: number,
  total: number,
  turn: (page: number) => unknown,
): Description {
  const last = Math.ceil(total / PAGE_LENGTH) - 1;
  const from = at * PAGE_LENGTH + 1;
  const to = Math.min(total, from + PAGE_LENGTH - 1);
  const way = (words: string, page: number, off: boolean): Description =>
    button(words, () => turn(page), { label: `${words} page of ${title}`, off });
  return el(
    "div",
    { key: "pager", class: "row pager" },
    el(
      "span",
      { key: "place" },
      `${shownNumber(from)} to ${shownNumber(to)} of ${shownNumber(total)}`,
    ),
    way("First", 0, at === 0),
    way("Previous", at - 1, at === 0),
    way("Next", at + 1, at === last),
    way("Last", last, at === last),
  );
}
