import { holdsCell, lastColumnOf, lastRowOf } from "../workbook/area";
import type { Cell, TextRun } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";
import { areaOn } from "./areaOn";
import type { PackageParts } from "./openPackage";
import { attributesOf, elementsIn } from "./partText";
import { relationsOf, textOfPart } from "./workbookPart";

/**
 * Gives the cells of a sheet the links that its file has for them. The library would make text of
 * whatever a linked cell holds: of a date, a number, a formula.
 */
export function readLinks(parts: PackageParts, path: string, sheet: Sheet): void {
  const part = textOfPart(parts, path);
  const [list] = part.includes("hyperlinks>") ? elementsIn(part, "hyperlinks") : [];
  if (list === undefined) return;
  const relations = relationsOf(parts, path);
  for (const element of elementsIn(list, "hyperlink")) {
    const attributes = attributesOf(element);
    const target = relations.get(attributes.get("id") ?? "")?.target ?? "";
    const place = attributes.get("location");
    const link = place === undefined ? target : `${target}#${place}`;
    if (link !== "") putLink(sheet, attributes.get("ref") ?? "", link);
  }
}

function putLink(sheet: Sheet, range: string, link: string): void {
  const [area] = areaOn(sheet, range);
  if (area === undefined) return;
  for (let row = area.row; row <= lastRowOf(area); row++) {
    const { cells } = sheet.rowAt(row);
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      if (isMergedAway(sheet, row, column)) continue;
      cells[column - 1] = withLink(cells[column - 1], link);
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
