import type { Color } from "@cj-tech-master/excelts";

/** The colours of Office's usual theme, in the order that files count them. */
const THEME = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
  "#0563c1",
  "#954f72",
];

type AnyColour = Partial<Color> & { readonly tint?: number };

/** `#rrggbb` in lower case; undefined where the file gives none that is known. */
export function hexOfColour(colour: AnyColour | undefined): string | undefined {
  if (colour?.argb !== undefined) {
    const rgb = /^([0-9a-f]{2})?([0-9a-f]{6})$/i.exec(colour.argb)?.[2];
    return rgb === undefined ? undefined : `#${rgb.toLowerCase()}`;
  }
  const themed = colour?.theme === undefined ? undefined : THEME[colour.theme];
  return themed === undefined ? undefined : tinted(themed, colour?.tint ?? 0);
}

export function colourOfHex(hex: string): Partial<Color> {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** Office lightens (up to 1) and darkens (down to -1) the colours of the theme. */
function tinted(hex: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const changed = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint),
  );
  return `#${changed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
