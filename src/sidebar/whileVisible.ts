const EVERY_MS = 60_000;

/**
 * Asks once a minute for as long as the page can be seen, and never while it is hidden. Seen again
 * after longer than that, it asks at once: what it shows is old.
 */
export function whileVisible(ask: () => unknown): void {
  let last = Date.now();
  let timer = 0;
  function wait(): void {
    clearTimeout(timer);
    if (document.hidden) return;
    timer = window.setTimeout(
      () => {
        last = Date.now();
        ask();
        wait();
      },
      Math.max(0, last + EVERY_MS - Date.now()),
    );
  }
  document.addEventListener("visibilitychange", wait);
  wait();
}
