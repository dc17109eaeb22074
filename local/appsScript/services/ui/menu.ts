import { signatureError } from "../signature";
import type { MenuEntry, MenuModel, UiHost } from "./uiHost";

export class Menu {
  readonly #caption: string;
  readonly #host: UiHost;
  readonly #entries: MenuEntry[] = [];

  constructor(caption: string, host: UiHost) {
    this.#caption = caption;
    this.#host = host;
  }

  /** What has been put together so far, for the menu that it becomes part of. */
  static modelOf(menu: Menu): MenuModel {
    return { caption: menu.#caption, entries: [...menu.#entries] };
  }

  addItem(...args: unknown[]): this {
    const [caption, functionName] = args;
    if (typeof caption !== "string" || typeof functionName !== "string") {
      throw signatureError("Menu.addItem", args);
    }
    this.#entries.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ kind: "separator" });
    return this;
  }

  addSubMenu(...args: unknown[]): this {
    const [menu] = args;
    if (!(menu instanceof Menu)) throw signatureError("Menu.addSubMenu", args);
    this.#entries.push({ kind: "menu", menu: Menu.modelOf(menu) });
    return this;
  }

  addToUi(): void {
    this.#host.addMenu(Menu.modelOf(this));
  }

  toString(): string {
    return "Menu";
  }
}
