import { element } from "./elements";

const USUAL_SECONDS = 5;

/** The small message at the lower right, one at a time, as Sheets shows it. */
export class Toasts {
  private timer = 0;

  constructor(private readonly place: HTMLElement) {}

  /** Null seconds: until it is closed or replaced. 0 is as long as usual. */
  show(message: string, title: string, seconds: number | null): void {
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
    if (seconds === null) return;
    const shown = seconds === 0 ? USUAL_SECONDS : seconds;
    this.timer = window.setTimeout(() => this.hide(), shown * 1000);
  }

  hide(): void {
    this.place.replaceChildren();
  }
}
