import { normalisedTitle } from "../cells/normalisedTitle";
import type { MinutesItem } from "./divideMinutes";

/** The title of the item that a cell means by its number or its name; null where none is meant. */
export function itemNamed(typed: string, items: readonly MinutesItem[]): string | null {
  const exact = items.find(({ number }) => number !== null && number === typed.trim());
  if (exact !== undefined) return exact.title;
  const number = /^(?:item\s*)?(\d{1,3})\b/i.exec(typed)?.[1];
  const meant =
    number !== undefined
      ? items.find((item) => item.number?.replace(/\.0$/, "") === number)
      : items.find(({ title }) => title !== null && endsWith(title, typed));
  return meant?.title ?? null;
}

/** "Item 3 - Matters arising" ends with "Matters arising". */
function endsWith(title: string, typed: string): boolean {
  const name = normalisedTitle(typed);
  return name.length > 3 && normalisedTitle(title).endsWith(name);
}
