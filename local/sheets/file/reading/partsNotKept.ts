import type { Sheet } from "../../workbook/sheet";
import type { Relation } from "../package/workbookPackage";
import { childOf, isOn, type XmlElement } from "../package/xmlTree";
import type { FileReading } from "./fileReading";

/** Parts that a sheet points at and a workbook has no place for, by the kind of the relation. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["pivotTable", "pivot tables, whose figures are plain values now"],
  ["oleObject", "embedded documents"],
  ["ctrlProp", "buttons and boxes drawn on the sheet"],
  ["slicer", "slicers"],
  ["timeline", "timelines"],
  ["queryTable", "queries of other sources"],
  ["threadedComment", "threads of comments, which are notes now"],
]);
const DRAWN: ReadonlyMap<string, string> = new Map([
  ["chart", "charts"],
  ["chartEx", "charts"],
  ["image", "pictures"],
]);

/** Notes what of a sheet a person would miss in a workbook that is written anew. */
export function readPartsNotKept(
  part: XmlElement,
  relations: readonly Relation[],
  { name }: Sheet,
  { parts, losses }: FileReading,
): void {
  for (const { kind, target } of relations) {
    const what = KINDS.get(kind);
    if (what !== undefined) losses.add(what, name);
    if (kind === "drawing") {
      for (const drawn of drawnIn(parts.relationsOf(target))) losses.add(drawn, name);
    }
  }
  if (childOf(part, "picture") !== undefined) losses.add("background pictures", name);
  const protection = childOf(part, "sheetProtection")?.attributes;
  if (isOn(protection?.sheet)) losses.add("protection", name);
  if (childOf(part, "sparklineGroups") !== undefined) losses.add("sparklines", name);
  if (childOf(part, "legacyDrawingHF") !== undefined) losses.add("pictures in page headers", name);
}

/** What a drawing shows; shapes and text boxes where it points at nothing. */
function drawnIn(relations: readonly Relation[]): readonly string[] {
  const drawn = relations.flatMap(({ kind }) => DRAWN.get(kind) ?? []);
  return drawn.length === 0 ? ["drawings"] : drawn;
}
