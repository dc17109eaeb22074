/** What XML has no place for, and text that would be read back as such a character. */
const TO_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is written in words.
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gi;

/**
 * The text of a file, where characters that XML has no place for stand as `_x0001_` (ECMA-376 part
 * 1, 22.9.2.19). A line ends as in Sheets.
 */
export function textFromFile(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_written, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}

/** The text as a file holds it: `textFromFile` gives it back. */
export function textToFile(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
