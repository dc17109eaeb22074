/** Long enough to say nothing about a change that is saved at once. */
const PAUSE_MS = 1_000;

/** Says beside the name whether what was changed is kept, and asks before it is lost. */
export class KeptSign {
  private timer = 0;
  private isKept = true;

  constructor(private readonly place: HTMLElement) {
    window.addEventListener("beforeunload", (event) => {
      // The browser asks in its own words whether to leave.
      if (!this.isKept) event.preventDefault();
    });
  }

  /** Something was changed that is not kept yet. */
  changing(): void {
    // Changes that follow each other fast do not put off saying so.
    if (!this.isKept) return;
    this.mark(false);
    // What it said holds no longer; said anew to nobody's ears, as long as it may hold again at once.
    this.place.dataset.holds = "false";
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say("Keeping\u2026"), PAUSE_MS);
  }

  kept(isKept: boolean): void {
    this.mark(isKept);
    window.clearTimeout(this.timer);
    this.say(isKept ? "All changes kept" : "Changes are lost when you close this page");
  }

  private mark(isKept: boolean): void {
    this.isKept = isKept;
    this.place.dataset.kept = String(isKept);
  }

  private say(words: string): void {
    this.place.dataset.holds = "true";
    // A screen reader would read the same words again.
    if (this.place.textContent !== words) this.place.textContent = words;
  }
}
