/** Long enough that nothing is said of what is kept at once. */
const PAUSE_MS = 1_000;

/** Says beside the name whether what was changed is kept. */
export class KeptSign {
  private timer = 0;

  constructor(private readonly place: HTMLElement) {}

  changing(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say("Keeping\u2026"), PAUSE_MS);
  }

  kept(isKept: boolean): void {
    window.clearTimeout(this.timer);
    this.say(isKept ? "All changes kept" : "Changes are lost when you close this page");
  }

  private say(words: string): void {
    // A screen reader would read the same words again.
    if (this.place.textContent !== words) this.place.textContent = words;
  }
}
