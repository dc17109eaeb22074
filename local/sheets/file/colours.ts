import type { Color } from "@cj-tech-master/excelts";

/** `#rrggbb` in lower case; undefined where there is no colour. */
export function hexOfFileColour(colour: Partial<Color> | undefined): string | undefined {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(colour?.argb ?? "")?.[1];
  return rgb === undefined ? undefined : `#${rgb.toLowerCase()}`;
}

export function colourOfHex(hex: string): Partial<Color> {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}
