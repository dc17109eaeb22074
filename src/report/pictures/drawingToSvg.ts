import { xmlEscaped } from "../xmlEscaped";
import { type Drawing, INKS, type Shape } from "./drawing";

/** The picture as SVG inside a page; the alternative text names it. */
export function drawingToSvg({ width, height, shapes }: Drawing, alt: string): string {
  const drawn = shapes.map(rectangle).join("");
  return `<svg class="picture" role="img" aria-label="${xmlEscaped(alt)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" shape-rendering="crispEdges">${HATCH}${drawn}</svg>`;
}

/** The picture as the address of an image. What stands in no page has to name its own language. */
export function drawingToAddress(drawing: Drawing): string {
  const svg = drawingToSvg(drawing, "").replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Every picture brings the pattern along: the same name then always means the same lines. */
const HATCH = `<defs><pattern id="report-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="${INKS.paper}"/><rect width="1.4" height="4" fill="${INKS.filled}"/></pattern></defs>`;

function rectangle({ x, y, width, height, ink, hatched }: Shape): string {
  if (width === 0 || height === 0) return "";
  const fill = hatched ? "url(#report-hatch)" : INKS[ink];
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;
}

function short(at: number): string {
  return String(Math.round(at * 100) / 100);
}
