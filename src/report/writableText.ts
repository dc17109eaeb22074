/**
 * The text without what XML 1.0 forbids (control characters, half surrogate pairs, U+FFFE) and
 * without the marks that turn the direction of everything behind them.
 */
export function writableText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export interface TextPart {
  readonly text: string;
  readonly rightToLeft: boolean;
}

// Hebrew, Arabic and their kin; several words of one go together with the spaces between them.
const RIGHT_TO_LEFT =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:\s+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/;

/** The text in parts of one direction each, in order. */
export function partsByDirection(text: string): readonly TextPart[] {
  // Splitting by a group keeps what it matched, at the odd places.
  return text
    .split(RIGHT_TO_LEFT)
    .map((part, index) => ({ text: part, rightToLeft: index % 2 === 1 }))
    .filter((part) => part.text !== "");
}
