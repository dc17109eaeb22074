import { tidyText } from "./cellValue";
import { isPlaceholder } from "./placeholder";

/**
 * Whether text says no or not yet ("none yet", "working towards Investors in Diversity", "applied
 * for", "pending", "lapsed"), so that a filled cell is no proof that something is held (design,
 * section 4).
 */
export function saysNotHeld(text: string): boolean {
  const tidy = tidyText(text.slice(0, 500));
  return (
    isPlaceholder(tidy) ||
    CROSS_OR_NOUGHT.test(tidy) ||
    BEGINS_WITH_NO.test(tidy) ||
    NOT_YET.test(tidy)
  );
}

/** A cross, or as many as none. */
const CROSS_OR_NOUGHT = /^(?:[✗✘☐❌]|0+)$/;

/** "No. 5" is a number of something. */
const BEGINS_WITH_NO = /^(?:no(?!\.)|none|not|nil|never|n\/a|tb[acd])\b/i;

const NOT_YET =
  /\b(?:working towards?|applied|applying|application|pending|lapsed|expired|not yet|in progress|under ?way|awaiting|awaited|to be (?:confirmed|advised|agreed)|tb[acd]|withdrawn|declined|refused)\b/i;
