/**
 * A colour lightened (`tint` up to 1) or darkened (down to -1) as Office does it: by its luminance,
 * hue and saturation staying (ECMA-376 part 1, 18.8.19). Six figures, in and out.
 */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const luminance = (high + low) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance + (1 - luminance) * tint;
  // With hue and saturation kept, each part keeps its place between the middle and the edge.
  const reach = 1 - Math.abs(2 * luminance - 1);
  const scale = reach === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / reach;
  return parts
    .map((part) => Math.round((target + (part - luminance) * scale) * 255))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
