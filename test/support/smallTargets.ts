import type { Frame } from "playwright-core";

/** WCAG 2.2, 2.5.8, without its exceptions: links within a sentence are as easily hit as the rest. */
const SMALLEST_PX = 24;

/** What can be pressed, ticked or typed in and is smaller than a finger or a shaking hand needs. */
export function smallTargets(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate((smallest) => {
    const targets = document.querySelectorAll(
      "a[href], button, summary, input, select, textarea, [role=tab]",
    );
    return Array.from(targets).flatMap((target) => {
      // The words of a tick box tick it, too.
      const pressed = target.matches("[type=checkbox], [type=radio]")
        ? (target.closest("label") ?? target)
        : target;
      const { width, height } = pressed.getBoundingClientRect();
      const isSeen = pressed.checkVisibility({ visibilityProperty: true });
      const isSmall = width < smallest - 0.05 || height < smallest - 0.05;
      return isSeen && isSmall ? [`${width} x ${height}: ${target.outerHTML.slice(0, 160)}`] : [];
    });
  }, SMALLEST_PX);
}
