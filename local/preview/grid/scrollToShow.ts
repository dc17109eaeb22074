/** From where to where something reaches along one direction, in pixels of the sheet. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How far to scroll until the stretch is whole in the view: 0 where it is, and no further than needed. Of
 * what is longer than the view the beginning is shown.
 */
export function scrollToShow(stretch: Stretch, view: Stretch): number {
  const before = stretch.from - view.from;
  if (before < 0) return before;
  return Math.min(before, Math.max(0, stretch.to - view.to));
}
