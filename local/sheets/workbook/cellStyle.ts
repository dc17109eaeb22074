import { type Cell, tidyCell } from "./cell";
import type { Style } from "./style";

/** The cell with another style; undefined where nothing is left of it. */
export function cellWithStyle(cell: Cell | undefined, style: Style | undefined): Cell | undefined {
  return tidyCell({ ...cell, style });
}

/**
 * The style with some fields changed; undefined fields go back to the default. A new colour is one of the theme
 * only where the change says so.
 */
export function changedStyle(style: Style | undefined, change: Style): Style | undefined {
  const fields = Object.entries({
    ...style,
    ...("fontColour" in change && { fontTheme: undefined }),
    ...("background" in change && { backgroundTheme: undefined }),
    ...change,
  }).filter(([, field]) => field !== undefined);
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as Style);
}

/** Makes one change to many styles, so that cells that shared a style still share one. */
export function styleChanger(change: Style): (style: Style | undefined) => Style | undefined {
  const made = new Map<Style | undefined, Style | undefined>();
  return (style) => {
    if (made.has(style)) return made.get(style);
    const changed = changedStyle(style, change);
    made.set(style, changed);
    return changed;
  };
}
