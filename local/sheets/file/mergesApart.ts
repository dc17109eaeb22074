import { areaOfWritten, readRange } from "../workbook/a1Notation";
import { type Area, overlapOf } from "../workbook/area";
import { attributesOf, elementsIn } from "./partText";

const LARGEST_SHEET = { rowCount: 1_048_576, columnCount: 16_384 };

/**
 * A sheet's part with only the first of merges that overlap. Some programs write such, Excel mends
 * them, and the library refuses the whole file.
 */
export function mergesApart(part: string): string {
  const [list = ""] = part.includes("mergeCells") ? elementsIn(part, "mergeCells") : [];
  const merges = elementsIn(list, "mergeCell");
  const areas: Area[] = [];
  const kept = merges.filter((merge) => {
    const written = readRange(attributesOf(merge).get("ref") ?? "");
    const area = written && areaOfWritten(written, LARGEST_SHEET);
    if (area === null || areas.some((other) => overlapOf(other, area) !== null)) return false;
    areas.push(area);
    return true;
  });
  if (kept.length === merges.length) return part;
  const [start, end] = [list.indexOf(">") + 1, list.lastIndexOf("</")];
  return part.replace(list, () => `${list.slice(0, start)}${kept.join("")}${list.slice(end)}`);
}
