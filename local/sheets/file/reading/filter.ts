import { type Area, lastRowOf } from "../../workbook/area";
import type { FilterCriterion } from "../../workbook/sheetParts";
import type { Sheet } from "../../workbook/workbook";
import { areaOn } from "../areaOn";
import { valuesUnder } from "../filterValues";
import { childOf, childrenOf, isAttributeOn, type XmlElement } from "../package/xmlTree";
import type { Losses } from "./losses";

/**
 * Reads the filter of a sheet from its part. Of what a filter asks for, lists of values are read;
 * rows that any filter hid are hidden by it, not by a person.
 */
export function readFilter(part: XmlElement, sheet: Sheet, losses: Losses): void {
  const element = childOf(part, "autoFilter");
  const [area] = areaOn(sheet, element?.attributes.ref ?? "");
  if (area === undefined) return;
  const columns = childrenOf(element, "filterColumn");
  const criteria = columns.flatMap((column) => criterionOf(column, area, sheet));
  if (criteria.length < columns.filter(asksForSomething).length) {
    losses.add("what filters ask for beside lists of values", sheet.name);
  }
  sheet.filter = { area, criteria: Object.fromEntries(criteria) };
  if (columns.length > 0) giveRowsToFilter(sheet, area);
}

/** A column may be listed merely to hide its button. */
function asksForSomething({ children }: XmlElement): boolean {
  return children.length > 0;
}

function criterionOf(
  element: XmlElement,
  area: Area,
  sheet: Sheet,
): readonly (readonly [number, FilterCriterion])[] {
  const filters = childOf(element, "filters");
  // A list of days stands as years and months: which texts those are is not known here.
  if (filters === undefined || childOf(filters, "dateGroupItem") !== undefined) return [];
  const shown = new Set(
    childrenOf(filters, "filter").map(({ attributes }) => attributes.val ?? ""),
  );
  if (isAttributeOn(filters.attributes.blank)) shown.add("");
  const column = area.column + Number(element.attributes.colId);
  const hidden = valuesUnder(sheet, area, column).filter((value) => !shown.has(value));
  return [[column, { hiddenValues: hidden, visibleValues: null, condition: null }]];
}

function giveRowsToFilter(sheet: Sheet, area: Area): void {
  const last = Math.min(lastRowOf(area), sheet.rows.length);
  for (let row = area.row + 1; row <= last; row++) {
    const record = sheet.rows[row - 1];
    if (!record?.hidden) continue;
    record.hidden = undefined;
    record.filtered = true;
  }
}
