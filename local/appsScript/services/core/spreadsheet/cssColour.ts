import rgbByName from "color-name";

export const BLACK = "#000000";
export const WHITE = "#ffffff";

/**
 * A colour as a script writes it, as `#rrggbb`: `#f00`, `#FF0000`, `red`, `rgb(255, 0, 0)`.
 * Null for null and, as Google does not complain, for anything else.
 */
export function colourOf(written: string | null): string | null {
  const text = (written ?? "").trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (numbers) return hexOf(numbers.slice(1, 4).map(Number));
  const named = Object.hasOwn(rgbByName, text) ? rgbByName[text as keyof typeof rgbByName] : null;
  return named && hexOf(named);
}

/** Red, green and blue from 0 to 255. */
export function hexOf(parts: readonly number[]): string {
  const digits = parts.map((part) =>
    Math.max(0, Math.min(255, Math.round(part)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}
