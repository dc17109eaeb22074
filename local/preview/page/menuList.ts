import { element } from "./elements";
import type { MenuItem } from "./menuItem";

/** What the bar does for a list that hangs from it. */
export interface MenuHost {
  /** Closes the list, and then does what was chosen. */
  choose(run: () => void): void;
  leave(): void;
  neighbour(step: 1 | -1): void;
}

/** The items of one menu, hidden until it is opened. */
export function menuList(caption: string, items: readonly MenuItem[], host: MenuHost): HTMLElement {
  return element(
    "div",
    { role: "menu", "aria-label": caption, class: "menu-list", hidden: true },
    ...items.map((item) => menuItem(item, host)),
  );
}

/** The items of a list that can be chosen, those of its groups included. */
export function itemsIn(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(".menu-item")];
}

function menuItem(item: MenuItem, host: MenuHost): HTMLElement {
  if (item.kind === "line") return element("div", { role: "separator", class: "menu-line" });
  if (item.kind === "menu") {
    return element(
      "div",
      { role: "group", "aria-label": item.caption },
      element("div", { class: "menu-heading", "aria-hidden": "true" }, item.caption),
      ...item.items.map((inner) => menuItem(inner, host)),
    );
  }
  return element(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: item.isWayIn ? "menu-item way-in" : "menu-item",
      tabindex: "-1",
      ...(item.shortcut !== undefined && { "aria-keyshortcuts": item.shortcut }),
      onclick: () => host.choose(item.run),
      onkeydown: (event) => turnKey(event as KeyboardEvent, host),
    },
    element("span", {}, item.caption),
    item.shortcut === undefined
      ? null
      : element("span", { class: "menu-shortcut", "aria-hidden": "true" }, item.shortcut),
  );
}

function turnKey(event: KeyboardEvent, host: MenuHost): void {
  const item = event.currentTarget as HTMLElement;
  const list = item.closest(".menu-list");
  const items = list ? itemsIn(list) : [];
  const at = items.indexOf(item);
  const act: { readonly [key: string]: () => void } = {
    ArrowDown: () => items[(at + 1) % items.length]?.focus(),
    ArrowUp: () => items[(at - 1 + items.length) % items.length]?.focus(),
    Home: () => items[0]?.focus(),
    End: () => items.at(-1)?.focus(),
    ArrowRight: () => host.neighbour(1),
    ArrowLeft: () => host.neighbour(-1),
    Tab: () => host.leave(),
    Escape: () => host.leave(),
  };
  if (event.key.length === 1 && /\S/.test(event.key)) focusByLetter(items, at, event.key);
  actOnKey(event, act);
}

function focusByLetter(items: readonly HTMLElement[], at: number, letter: string): void {
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const lowerCase = letter.toLowerCase();
  later.find((item) => item.textContent?.trim().toLowerCase().startsWith(lowerCase))?.focus();
}

/** Does what a key of the menus does, and keeps it from doing anything else. */
export function actOnKey(event: KeyboardEvent, act: { readonly [key: string]: () => void }): void {
  const chosen = act[event.key];
  if (chosen === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  chosen();
}
