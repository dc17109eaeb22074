import { tidyText } from "../cells/cellValue";

/** What minutes to fill in say to whoever fills them in, and what they remind of. */
export type PromptMark = "To fill in" | "From the agenda";

const PROMPT = /\[(?:To fill in|From the agenda): [^[\]]*\]/g;

/**
 * Words of minutes to fill in that are no minutes: "[To fill in: …]". Whatever stands in them, the
 * reading passes them over.
 */
export function promptOf(mark: PromptMark, words: string): string {
  const plain = tidyText(words).replace(/\[/g, "(").replace(/\]/g, ")");
  return `[${mark}: ${plain}]`;
}

/** The text without such words; what somebody typed before or behind them stays. */
export function withoutPrompts(text: string): string {
  return text.includes("[") ? text.replace(PROMPT, " ") : text;
}
