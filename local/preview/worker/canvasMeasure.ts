import type { TextMeasure } from "../snapshot/rowHeights";

/** Measures text as the grid's canvas does. Short texts, words above all, are remembered. */
export function canvasMeasure(): TextMeasure {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (canvas === null) return text.length * 7;
    canvas.font = font;
    const measured = canvas.measureText(text).width;
    if (text.length < 40) known.set(key, measured);
    return measured;
  };
}
