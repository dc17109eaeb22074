import { holdsCell, lastColumnOf, lastRowOf } from "../../workbook/area";
import { type Cell, hasContent, type TextRun } from "../../workbook/cell";
import type { Sheet } from "../../workbook/workbook";
import { areaOn } from "../areaOn";
import type { Relation } from "../package/workbookPackage";
import { childrenOf, type XmlElement } from "../package/xmlTree";
import type { Losses } from "./losses";

/** In areas up to this size blank cells show where they lead; in a whole column only those with content do. */
const FEW = 100;

/** Gives the cells of a sheet the links that its part has for them. */
export function readLinks(
  part: XmlElement,
  relations: readonly Relation[],
  sheet: Sheet,
  losses: Losses,
): void {
  for (const { attributes } of childrenOf(part, "hyperlinks", "hyperlink")) {
    const target = relations.find(({ id }) => id === attributes.id)?.target ?? "";
    if ((attributes.tooltip ?? "") !== "") losses.add("tips of links", sheet.name);
    const place = attributes.location;
    const link = place === undefined ? target : `${target}#${place}`;
    if (link !== "") putLink(sheet, attributes.ref ?? "", link);
  }
}

function putLink(sheet: Sheet, range: string, link: string): void {
  const [area] = areaOn(sheet, range);
  if (area === undefined) return;
  const areFew = area.rowCount * area.columnCount <= FEW;
  const last = areFew ? lastRowOf(area) : Math.min(lastRowOf(area), sheet.rows.length);
  for (let row = area.row; row <= last; row++) {
    const { cells } = sheet.rowAt(row);
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      const cell = cells[column - 1];
      if (isMergedAway(sheet, row, column) || !(areFew || hasContent(cell))) continue;
      cells[column - 1] = withLink(cell, link);
    }
  }
}

/** Excel gives a link to all the cells that are merged; only the first of them is seen. */
function isMergedAway({ merges }: Sheet, row: number, column: number): boolean {
  const merge = merges.find((area) => holdsCell(area, row, column));
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

function withLink(cell: Cell | undefined, link: string): Cell | undefined {
  const text = cell?.value ?? link;
  if (cell?.formula !== undefined || typeof text !== "string") return { ...cell, link };
  return { ...cell, value: text, runs: linkedRuns(text, cell?.runs ?? [], link) };
}

/** The whole text becomes the link; how its pieces look stays. */
function linkedRuns(text: string, runs: readonly TextRun[], link: string): readonly TextRun[] {
  const linked: TextRun[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.start > end) linked.push({ start: end, end: run.start, link });
    linked.push({ ...run, link });
    end = run.end;
  }
  if (end < text.length) linked.push({ start: end, end: text.length, link });
  return linked;
}
