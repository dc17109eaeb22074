import type { AutoFilter } from "@cj-tech-master/excelts";
import { type Area, lastRowOf } from "../workbook/area";
import { displayValue } from "../workbook/numberFormat";
import type { Sheet } from "../workbook/sheet";
import type { FilterCriterion } from "../workbook/sheetParts";
import { areaOn } from "./areaOn";
import { attributesOf, elementsIn } from "./partText";

/**
 * Reads the filter of a sheet from its part of the file, which the library knows only by its range.
 * Of what a filter asks for, lists of values are read; rows that any filter hid are hidden by it,
 * not by a person.
 */
export function readFilter(part: string, range: AutoFilter | null, sheet: Sheet): void {
  if (typeof range !== "string") return;
  const [area] = areaOn(sheet, range);
  if (area === undefined) return;
  const [element] = part.includes("filterColumn") ? elementsIn(part, "autoFilter") : [];
  const columns = element === undefined ? [] : elementsIn(element, "filterColumn");
  const criteria = columns.flatMap((column) => criterionOf(column, area, sheet));
  sheet.filter = { area, criteria: Object.fromEntries(criteria) };
  if (columns.length > 0) giveRowsToFilter(sheet, area);
}

function criterionOf(
  element: string,
  area: Area,
  sheet: Sheet,
): readonly (readonly [number, FilterCriterion])[] {
  const [filters] = elementsIn(element, "filters");
  // A list of days stands as years and months: which texts those are is not known here.
  if (filters === undefined || elementsIn(filters, "dateGroupItem").length > 0) return [];
  const shown = new Set(elementsIn(filters, "filter").map((each) => attributesOf(each).get("val")));
  if (attributesOf(filters).get("blank") === "1") shown.add("");
  const column = area.column + Number(attributesOf(element).get("colId"));
  const hidden = valuesUnder(sheet, area, column).filter((value) => !shown.has(value));
  return [[column, { hiddenValues: hidden, visibleValues: null, condition: null }]];
}

/** What the cells below the header show, each once. */
function valuesUnder(sheet: Sheet, area: Area, column: number): readonly string[] {
  const values = new Set<string>();
  for (let row = area.row + 1; row <= lastRowOf(area); row++) {
    values.add(displayValue(sheet.cell(row, column), sheet.workbook.locale));
  }
  return [...values];
}

function giveRowsToFilter(sheet: Sheet, area: Area): void {
  for (let row = area.row + 1; row <= lastRowOf(area); row++) {
    const record = sheet.rows[row - 1];
    if (!record?.hidden) continue;
    record.hidden = undefined;
    record.filtered = true;
  }
}
