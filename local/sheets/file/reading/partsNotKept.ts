import { strFromU8 } from "fflate";
import type { Sheet } from "../../workbook/workbook";
import type { Relation } from "../package/workbookPackage";
import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import type { FileReading } from "./fileReading";
import { hasPageBreaks } from "./pageSetUpElements";

const DRAWN_BOXES = "buttons and boxes drawn on the sheet";
/** Parts that a sheet points at and a workbook has no place for, by the kind of the relation. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["pivotTable", "pivot tables, whose figures are plain values now"],
  ["oleObject", "embedded documents"],
  ["ctrlProp", DRAWN_BOXES],
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

/** Which rows and columns are printed where: they would not move along with what they are about. */
export const PRINTED_PARTS = "print areas, rows that are printed on every page, and page breaks";

/** Notes what of a sheet a person would miss in a workbook that is written anew. */
export function readPartsNotKept(
  part: XmlElement,
  relations: readonly Relation[],
  { name }: Sheet,
  { parts, losses }: FileReading,
): void {
  const hasPicturesInHeaders = childOf(part, "legacyDrawingHF") !== undefined;
  for (const { kind, target } of relations) {
    if (kind === "vmlDrawing" && drawsMoreThanNotes(parts.part(target)))
      losses.add(DRAWN_BOXES, name);
    if (kind === "vmlDrawing" && !hasPicturesInHeaders && holdsImage(parts.relationsOf(target)))
      losses.add("pictures in notes", name);
    const what = KINDS.get(kind);
    if (what !== undefined) losses.add(what, name);
    if (kind === "drawing") {
      for (const drawn of drawnIn(parts.relationsOf(target))) losses.add(drawn, name);
    }
  }
  if (childOf(part, "picture") !== undefined) losses.add("background pictures", name);
  const protection = childOf(part, "sheetProtection")?.attributes;
  const ranges = childrenOf(part, "protectedRanges", "protectedRange");
  if (isAttributeOn(protection?.sheet) || ranges.length > 0) losses.add("protection", name);
  if (hasPageBreaks(part)) losses.add(PRINTED_PARTS, name);
  const [view] = childrenOf(part, "sheetViews", "sheetView");
  if ((numberIn(view?.attributes.zoomScale) ?? 100) !== 100) losses.add("zoom", name);
  if (isSplit(childOf(view, "pane"))) losses.add("split panes", name);
  if (isOff(view?.attributes.showZeros)) losses.add("zeros that are not shown", name);
  const sparklines = childrenOf(part, "extLst", "ext", "sparklineGroups", "sparklineGroup");
  if (sparklines.length > 0) losses.add("sparklines", name);
  if (childOf(part, "scenarios") !== undefined) losses.add("scenarios", name);
  if (hasPicturesInHeaders) losses.add("pictures in page headers", name);
}

/** A pane is split where it does not say that it is frozen. */
function isSplit(pane: XmlElement | undefined): boolean {
  const { state = "split", xSplit, ySplit } = pane?.attributes ?? {};
  return state === "split" && ((numberIn(xSplit) ?? 0) > 0 || (numberIn(ySplit) ?? 0) > 0);
}

function holdsImage(relations: readonly Relation[]): boolean {
  return relations.some(({ kind }) => kind === "image");
}

/** What a drawing shows; shapes and text boxes where it points at nothing. */
function drawnIn(relations: readonly Relation[]): readonly string[] {
  const drawn = relations.flatMap(({ kind }) => DRAWN.get(kind) ?? []);
  return drawn.length === 0 ? ["drawings"] : drawn;
}

/**
 * Notes are drawn in the old way too, and kept as notes. Its text is HTML, with a bare <br> in it, which
 * is why it is not read as XML.
 */
function drawsMoreThanNotes(drawing: Uint8Array | undefined): boolean {
  const text = drawing === undefined ? "" : strFromU8(drawing);
  return [...text.matchAll(/\bObjectType\s*=\s*["']([^"']*)/g)].some(([, kind]) => kind !== "Note");
}

function isOff(written: string | undefined): boolean {
  return written !== undefined && !isAttributeOn(written);
}
