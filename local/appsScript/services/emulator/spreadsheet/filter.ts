import { holdsCell } from "../../../../sheets/workbook/area";
import { applyFilter } from "../../../../sheets/workbook/filterRows";
import type {
  FilterCriterion,
  Filter as SheetFilter,
} from "../../../../sheets/workbook/sheetParts";
import { sortRows } from "../../../../sheets/workbook/sortRows";
import type { Sheet } from "../../../../sheets/workbook/workbook";
import { anyOf, FLAG, INTEGER, LIST, orNull } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { rangeOf } from "../../core/spreadsheet/classes";
import {
  conditionToKeep,
  criteriaTypeOf,
  criteriaValuesOf,
  draftOf,
} from "../../core/spreadsheet/criteria";
import { outOfBounds } from "../../core/spreadsheet/errors";
import { ServiceError } from "../../serviceError";
import {
  FILTER,
  FILTER_CRITERIA,
  FILTER_CRITERIA_BUILDER,
  type Filter,
  type FilterBuilder,
  type FilterDraft,
} from "./classes";
import { allConditions } from "./conditions";

const criteria = methods(FILTER_CRITERIA, {
  getCriteriaType: [[], criteriaTypeOf],
  getCriteriaValues: [[], criteriaValuesOf],
  getVisibleValues: [[], ({ visibleValues }) => visibleValues ?? []],
});

const builder = methods(FILTER_CRITERIA_BUILDER, {
  ...allConditions<FilterBuilder>(),
  setVisibleValues: [
    [LIST],
    (builder, values) =>
      Object.assign(builder, { visibleValues: values.map(String), hiddenValues: null }),
  ],
  copy: [[], (draft) => FILTER_CRITERIA_BUILDER.of(draftFrom(draft))],
  build: [[], (draft) => FILTER_CRITERIA.of(draftFrom(draft))],
});

/** The filter of a sheet. */
const filter = methods(FILTER, {
  getRange: [[], (filter) => rangeOf(filter.sheet, filterOf(filter).area)],
  // The column counts on the sheet, not within the filter.
  getColumnFilterCriteria: [
    [INTEGER],
    (filter, column) => {
      const criterion = filterOf(filter).criteria[column];
      return criterion ? criteriaOf(criterion, filter.sheet) : null;
    },
  ],
  // Google takes criteria that are still being built, too.
  setColumnFilterCriteria: [
    [INTEGER, orNull(anyOf(FILTER_CRITERIA, FILTER_CRITERIA_BUILDER))],
    (filter, column, criteria, { now }) => setCriterion(filter, column, criteria, now()),
  ],
  removeColumnFilterCriteria: [
    [INTEGER],
    (filter, column, { now }) => setCriterion(filter, column, null, now()),
  ],
  // Sorts what lies below the header.
  sort: [
    [INTEGER, FLAG],
    (filter, column, ascending, { now }) => {
      const { area } = filterOf(filter);
      checkColumn(filter, column);
      if (area.rowCount > 1) {
        const rows = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
        sortRows(filter.sheet, rows, [{ column, ascending }]);
      }
      applyFilter(filter.sheet, now());
      return filter;
    },
  ],
  remove: [
    [],
    ({ sheet }, { now }) => {
      sheet.filter = null;
      applyFilter(sheet, now());
    },
  ],
});

export const FILTER_TABLES = [
  table(FILTER, [filter]),
  table(FILTER_CRITERIA, [criteria]),
  table(FILTER_CRITERIA_BUILDER, [builder]),
];

/** The filter of a sheet, or null where it has none. */
export function filterOfSheet(sheet: Sheet): Filter | null {
  return sheet.filter === null ? null : FILTER.of({ sheet });
}

function draftFrom({ condition, hiddenValues, visibleValues }: FilterDraft): FilterDraft {
  return { condition, hiddenValues, visibleValues };
}

function filterOf({ sheet }: Filter): SheetFilter {
  if (sheet.filter === null) throw new ServiceError("The filter no longer exists.");
  return sheet.filter;
}

function checkColumn(filter: Filter, column: number): void {
  const { area } = filterOf(filter);
  if (!holdsCell(area, area.row, column)) throw outOfBounds("columns");
}

function setCriterion(
  filter: Filter,
  column: number,
  criteria: Readonly<FilterDraft> | null,
  now: number,
): Filter {
  const { sheet } = filter;
  checkColumn(filter, column);
  const kept = Object.entries(filterOf(filter).criteria).filter(
    ([other]) => Number(other) !== column,
  );
  const added = criteria === null ? [] : [[column, criterionToKeep(criteria, sheet)] as const];
  sheet.filter = { ...filterOf(filter), criteria: Object.fromEntries([...kept, ...added]) };
  applyFilter(sheet, now);
  return filter;
}

function criterionToKeep(draft: Readonly<FilterDraft>, sheet: Sheet): FilterCriterion {
  const { condition } = draft;
  return {
    ...draftFrom(draft),
    condition: condition && conditionToKeep(condition, sheet.workbook),
  };
}

function criteriaOf(criterion: FilterCriterion, sheet: Sheet) {
  const condition = criterion.condition && draftOf(criterion.condition, sheet.workbook);
  return FILTER_CRITERIA.of({ ...criterion, condition });
}
