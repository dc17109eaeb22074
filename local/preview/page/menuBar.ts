import { element } from "./elements";
import { fitInWindow } from "./fitInWindow";
import type { MenuItem, MenuOnBar } from "./menuItem";
import { actOnKey, itemsIn, menuList } from "./menuList";

/**
 * A menu bar as spreadsheets have it, after the ARIA pattern: arrow keys go round, Enter and Space
 * choose, Escape closes and gives the focus back, a letter goes to the item that begins with it.
 */
export class MenuBar {
  private open: HTMLElement | null = null;
  /** What is to be shown as soon as no menu is open. */
  private next: readonly MenuOnBar[] | null = null;

  constructor(private readonly bar: HTMLElement) {
    bar.setAttribute("role", "menubar");
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !bar.contains(event.target)) this.close();
    });
    // A click in a frame takes the focus off the page without a pointer event here.
    window.addEventListener("blur", () => this.close());
    window.addEventListener("resize", () => {
      const list = this.open && listOf(this.open);
      if (list) fitInWindow(list);
    });
    bar.addEventListener("focusout", ({ target, relatedTarget }) => {
      if (this.open === null || !(relatedTarget instanceof Element)) return;
      if (bar.contains(relatedTarget)) return;
      // A person has closed it before the focus goes: the grid takes it when it has drawn itself.
      if (target instanceof HTMLElement && relatedTarget.closest("dialog") === null) target.focus();
      else this.close();
    });
  }

  /** Shows these menus: at once, or, where a person has one open just now, once it is closed. */
  show(menus: readonly MenuOnBar[]): void {
    this.next = menus;
    if (this.open === null) this.showNext();
  }

  private showNext(): void {
    const menus = this.next;
    if (menus === null || this.open !== null) return;
    this.next = null;
    this.bar.replaceChildren(
      ...menus.map(({ caption, items }, index) => this.topMenu(caption, items, index === 0)),
    );
  }

  focus(): boolean {
    this.tops()
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    return true;
  }

  private topMenu(caption: string, items: readonly MenuItem[], first: boolean): HTMLElement {
    const button = element(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "menu-top",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        tabindex: first ? "0" : "-1",
        onclick: () => (this.open === button ? this.close() : this.openMenu(button, "first")),
        onpointerenter: () => {
          if (this.open !== null && this.open !== button) this.openMenu(button, "none");
        },
        onkeydown: (event) => this.topKey(event as KeyboardEvent, button),
      },
      caption,
    );
    return element(
      "div",
      { role: "none", class: "menu" },
      button,
      menuList(caption, items, {
        choose: (run) => {
          this.leave(button);
          run();
        },
        leave: () => this.leave(button),
        neighbour: (step) => this.neighbour(button, step),
      }),
    );
  }

  private openMenu(top: HTMLElement, focus: "first" | "last" | "none"): void {
    this.close();
    const list = listOf(top);
    if (list === null) return;
    this.open = top;
    top.setAttribute("aria-expanded", "true");
    list.hidden = false;
    fitInWindow(list);
    const items = itemsIn(list);
    if (focus === "none") top.focus();
    else (focus === "first" ? items[0] : items.at(-1))?.focus();
  }

  close(): void {
    const top = this.open;
    if (top === null) return;
    this.open = null;
    top.setAttribute("aria-expanded", "false");
    const list = listOf(top);
    if (list) list.hidden = true;
    // What closed it may still want the focus on it.
    setTimeout(() => this.showNext(), 0);
  }

  private topKey(event: KeyboardEvent, top: HTMLElement): void {
    const act: { readonly [key: string]: () => void } = {
      ArrowDown: () => this.openMenu(top, "first"),
      ArrowUp: () => this.openMenu(top, "last"),
      ArrowRight: () => this.neighbour(top, 1),
      ArrowLeft: () => this.neighbour(top, -1),
      Home: () => this.goTo(this.tops()[0]),
      End: () => this.goTo(this.tops().at(-1)),
      Escape: () => this.close(),
    };
    actOnKey(event, act);
  }

  private leave(top: HTMLElement): void {
    this.close();
    top.focus();
  }

  private neighbour(top: HTMLElement, step: 1 | -1): void {
    const tops = this.tops();
    const next = tops[(tops.indexOf(top) + step + tops.length) % tops.length];
    if (next === undefined) return;
    if (this.open !== null) this.openMenu(next, "first");
    this.goTo(next, this.open !== null);
  }

  private goTo(top: HTMLElement | undefined, opened = false): void {
    if (top === undefined) return;
    for (const other of this.tops()) other.tabIndex = other === top ? 0 : -1;
    if (!opened) top.focus();
  }

  private tops(): readonly HTMLElement[] {
    return [...this.bar.querySelectorAll<HTMLElement>(".menu-top")];
  }
}

function listOf(top: HTMLElement): HTMLElement | null {
  return top.nextElementSibling as HTMLElement | null;
}
