/** RFC 5545, section 3.1: a line has at most so many octets, its line break apart. */
const MOST_OCTETS = 75;

/**
 * A line of an iCalendar file, folded: where it is too long for one line it goes on in the next, which
 * begins with a space. No character is parted.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(line);
      line = " ";
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join("");
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

// A line break inside a value would begin a property of its own; other control characters are none
// that a value may hold, and half of a pair is no character.
const NOT_ALLOWED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value of the type TEXT (section 3.3.11): whatever a cell holds, it stays one value. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(NOT_ALLOWED, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}
