import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";
import { lastRowOf } from "../../sheets/workbook/area";
import { displayValue } from "../../sheets/workbook/numberFormat";
import type { Filter, FilterCriterion } from "../../sheets/workbook/sheetParts";
import type { Sheet } from "../../sheets/workbook/workbook";
import { areaFromUniver, areaToUniver } from "./univerRange";

/** A sheet's filter as Univer holds it, with the rows that it hides now; null where there is none. */
export function filterToUniver(sheet: Sheet): IAutoFilter | null {
  const { filter } = sheet;
  if (filter === null) return null;
  const filterColumns = Object.entries(filter.criteria).flatMap(([column, criterion]) => {
    const visible = visibleValues(sheet, filter, Number(column), criterion);
    return visible === null ? [] : [columnToUniver(Number(column), visible)];
  });
  const hidden = sheet.rows.flatMap((row, index) => (row?.filtered ? [index] : []));
  return {
    ref: areaToUniver(filter.area),
    ...(filterColumns.length > 0 && { filterColumns }),
    ...(hidden.length > 0 && { cachedFilteredOut: hidden }),
  };
}

/** The filter that a person left in the grid. Criteria that Univer cannot hold stay as they were. */
export function filterFromUniver(edited: IAutoFilter | null, before: Filter | null): Filter | null {
  if (edited === null) return null;
  const criteria: { [column: number]: FilterCriterion } = {};
  for (const column of edited.filterColumns ?? []) {
    const values = column.filters?.filters;
    const number = column.colId + 1;
    const kept = before?.criteria[number];
    if (values === undefined && !column.filters?.blank) {
      if (kept) criteria[number] = kept;
      continue;
    }
    const visible = [...(values ?? []), ...(column.filters?.blank ? [""] : [])];
    criteria[number] = { hiddenValues: null, visibleValues: visible, condition: null };
  }
  return { area: areaFromUniver(edited.ref), criteria };
}

function columnToUniver(column: number, visible: readonly string[]): IFilterColumn {
  const filters = visible.filter((value) => value !== "");
  return {
    colId: column - 1,
    filters: { filters, ...(filters.length < visible.length && { blank: true as const }) },
  };
}

/** The values that stay to be seen; null where the criterion is a condition. */
function visibleValues(
  sheet: Sheet,
  filter: Filter,
  column: number,
  criterion: FilterCriterion,
): readonly string[] | null {
  if (criterion.visibleValues !== null) return criterion.visibleValues;
  if (criterion.hiddenValues === null) return null;
  const hidden = new Set(criterion.hiddenValues);
  const seen = new Set<string>();
  for (let row = filter.area.row + 1; row <= lastRowOf(filter.area); row++) {
    seen.add(displayValue(sheet.cell(row, column), sheet.workbook.locale));
  }
  return [...seen].filter((value) => !hidden.has(value));
}
