import { tidyText } from "../cells/cellValue";
import { clipped } from "../domain/words/quoted";
import { ITEM_NAMES, ITEMS, type ItemName } from "./items/items";

/** An item of the order of the day: one that the add-on knows, or one of the coordinator's own. */
export interface OrderedItem {
  /** Null for an item of the coordinator's own. */
  readonly name: ItemName | null;
  /** As the coordinator calls it. */
  readonly title: string;
}

/** Long enough for any heading; minutes of more words are read as a sentence. */
const LONGEST_TITLE = 150;
const MOST_ITEMS = 40;

/**
 * The order in which agendas have their items (Settings, "Agenda items"). What the year makes due
 * and the order does not name stands before any other business, else before the next meeting's date,
 * else last.
 */
export function agendaOrder(typed: string): readonly OrderedItem[] {
  const named = namedItems(typed);
  if (named.length === 0) return ITEM_NAMES.map((name) => ({ name, title: ITEMS[name].title }));
  const due = ITEM_NAMES.filter(
    (name) => ITEMS[name].when === "when due" && !named.some((item) => item.name === name),
  ).map((name) => ({ name, title: ITEMS[name].title }));
  const at = ["anyOtherBusiness", "nextMeeting"]
    .map((before) => named.findIndex(({ name }) => name === before))
    .find((index) => index >= 0);
  return [...named.slice(0, at), ...due, ...(at === undefined ? [] : named.slice(at))];
}

/** Each known item once; a number or a bullet in front is no part of its title. */
function namedItems(typed: string): readonly OrderedItem[] {
  const seen = new Set<string>();
  return typed
    .split(/[;\n]+/)
    .map((part) => tidyText(part).replace(/^(?:(?:item\s+)?\d{1,2}\s*[.):-]\s*|[•·*-]\s*)/i, ""))
    .map((part) => clipped(part, LONGEST_TITLE).replace(/[.!?:;,\s]+$/, ""))
    .filter((title) => /\w/.test(title))
    .map((title): OrderedItem => {
      const name = ITEM_NAMES.find((one) => ITEMS[one].called.test(title)) ?? null;
      return { name, title };
    })
    .filter(({ name, title }) => {
      const key = name ?? title.toLowerCase();
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .slice(0, MOST_ITEMS);
}
