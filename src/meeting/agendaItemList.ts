import type { KindOfItem } from "./agendaItem";
import { ITEM_NAMES, ITEMS } from "./items/items";

/** The items of an agenda in their usual order, as Markdown: written from the declarations. */
export function agendaItemList(): string {
  return ITEM_NAMES.map((name, index) => {
    const { title, when, holds }: KindOfItem = ITEMS[name];
    return `${index + 1}. *${title}*${when === "when due" ? " (when due)" : ""}: ${holds}.`;
  }).join("\n");
}
