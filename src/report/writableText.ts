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
