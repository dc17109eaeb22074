import { element } from "./elements";

const USUAL_SECONDS = 5;
/** For `show`: no time at which it goes by itself. */
export const UNTIL_HIDDEN = -1;

/** The small message at the lower right, one at a time, as Sheets shows it. */
export class Toasts {
  private timer = 0;

  constructor(private readonly place: HTMLElement) {}

  /** Seconds below zero: until it is closed or another one comes. */
  show(message: string, title: string, seconds: number): void {
    window.clearTimeout(this.timer);
    const close = element(
      "button",
      { type: "button", class: "cross", "aria-label": "Close message", onclick: () => this.hide() },
      "\u00d7",
    );
    const words = element(
      "div",
      {},
      title === "" ? null : element("strong", {}, title),
      element("p", {}, message),
    );
    this.place.replaceChildren(element("div", { class: "toast" }, words, close));
    if (seconds < 0) return;
    const shown = seconds === 0 ? USUAL_SECONDS : seconds;
    this.timer = window.setTimeout(() => this.hide(), shown * 1000);
  }

  hide(): void {
    this.place.replaceChildren();
  }
}
