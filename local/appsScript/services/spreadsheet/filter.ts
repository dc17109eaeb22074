import { holdsCell } from "../../../sheets/workbook/area";
import { applyFilter } from "../../../sheets/workbook/filterRows";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { FilterCriterion, Filter as SheetFilter } from "../../../sheets/workbook/sheetParts";
import { sortRows } from "../../../sheets/workbook/sortRows";
import { ofClass } from "../../declare/googleClass";
import { FLAG, INTEGER, LIST, orNull } from "../../declare/kinds";
import { serviceName } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { type ArgumentKind, argumentsOf, instance } from "./arguments";
import { FILTER } from "./classes";
import type { SpreadsheetContext } from "./context";
import {
  CriteriaBuilder,
  conditionToKeep,
  criteriaTypeOf,
  type DraftCondition,
  draftOf,
} from "./criteriaBuilder";
import { outOfBounds } from "./errors";
import type { ScriptRange } from "./range";

interface Draft {
  readonly condition: DraftCondition | null;
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
}

export class FilterCriteria {
  constructor(readonly draft: Draft) {}

  get [serviceName](): string {
    return "FilterCriteria";
  }

  getCriteriaType(): EnumValue | null {
    return criteriaTypeOf(this.draft.condition);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.draft.condition?.args ?? [])];
  }

  getHiddenValues(): string[] {
    return [...(this.draft.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.draft.visibleValues ?? [])];
  }

  copy(): FilterCriteriaBuilder {
    return Object.assign(new FilterCriteriaBuilder(), this.draft);
  }
}

export class FilterCriteriaBuilder extends CriteriaBuilder {
  hiddenValues: readonly string[] | null = null;
  visibleValues: readonly string[] | null = null;

  get [serviceName](): string {
    return "FilterCriteriaBuilder";
  }

  getCriteriaType(): EnumValue | null {
    return criteriaTypeOf(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return [...(this.condition?.args ?? [])];
  }

  getHiddenValues(): string[] {
    return [...(this.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.visibleValues ?? [])];
  }

  setHiddenValues(...args: unknown[]): this {
    const [values] = argumentsOf("FilterCriteriaBuilder.setHiddenValues", args, TEXTS);
    this.hiddenValues = values;
    this.visibleValues = null;
    return this;
  }

  setVisibleValues(...args: unknown[]): this {
    const [values] = argumentsOf("FilterCriteriaBuilder.setVisibleValues", args, TEXTS);
    this.visibleValues = values;
    this.hiddenValues = null;
    return this;
  }

  copy(): FilterCriteriaBuilder {
    return this.build().copy();
  }

  build(): FilterCriteria {
    const { condition, hiddenValues, visibleValues } = this;
    return new FilterCriteria({ condition, hiddenValues, visibleValues });
  }
}

/** The filter of a sheet. */
export class Filter {
  constructor(
    readonly context: SpreadsheetContext,
    readonly sheet: Sheet,
  ) {}

  readonly [ofClass] = FILTER;

  getRange(): ScriptRange {
    return this.context.range(this.sheet, filterOf(this).area);
  }

  /** The column counts on the sheet, not within the filter. */
  getColumnFilterCriteria(...args: unknown[]): FilterCriteria | null {
    const [column] = argumentsOf("Filter.getColumnFilterCriteria", args, INTEGER);
    const criterion = filterOf(this).criteria[column];
    return criterion ? criteriaOf(criterion, this) : null;
  }

  setColumnFilterCriteria(...args: unknown[]): this {
    const [column, criteria] = argumentsOf(
      "Filter.setColumnFilterCriteria",
      args,
      INTEGER,
      orNull(instance<FilterCriteria>("FilterCriteria")),
    );
    return setCriterion(this, column, criteria);
  }

  removeColumnFilterCriteria(...args: unknown[]): this {
    const [column] = argumentsOf("Filter.removeColumnFilterCriteria", args, INTEGER);
    return setCriterion(this, column, null);
  }

  /** Sorts what lies below the header. */
  sort(...args: unknown[]): this {
    const [column, ascending] = argumentsOf("Filter.sort", args, INTEGER, FLAG);
    const { area } = filterOf(this);
    checkColumn(this, column);
    if (area.rowCount > 1) {
      const rows = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
      sortRows(this.sheet, rows, [{ column, ascending }]);
    }
    applyFilter(this.sheet, this.context.host.now());
    return this;
  }

  remove(): void {
    this.sheet.filter = null;
    applyFilter(this.sheet, this.context.host.now());
  }
}

const TEXTS: ArgumentKind<readonly string[]> = {
  accepts: LIST.accepts,
  convert: (value) => LIST.convert(value).map(String),
};

function filterOf({ sheet }: Filter): SheetFilter {
  if (sheet.filter === null) throw new ServiceError("The filter no longer exists.");
  return sheet.filter;
}

function checkColumn(filter: Filter, column: number): void {
  const { area } = filterOf(filter);
  if (!holdsCell(area, area.row, column)) throw outOfBounds("columns");
}

function setCriterion<F extends Filter>(
  filter: F,
  column: number,
  criteria: FilterCriteria | null,
): F {
  const { sheet, context } = filter;
  checkColumn(filter, column);
  const kept = Object.entries(filterOf(filter).criteria).filter(
    ([other]) => Number(other) !== column,
  );
  const added = criteria === null ? [] : [[column, criterionToKeep(criteria, sheet)] as const];
  sheet.filter = { ...filterOf(filter), criteria: Object.fromEntries([...kept, ...added]) };
  applyFilter(sheet, context.host.now());
  return filter;
}

function criterionToKeep({ draft }: FilterCriteria, sheet: Sheet): FilterCriterion {
  return {
    ...draft,
    condition: draft.condition && conditionToKeep(draft.condition, sheet.workbook),
  };
}

function criteriaOf(criterion: FilterCriterion, { sheet }: Filter): FilterCriteria {
  const condition = criterion.condition && draftOf(criterion.condition, sheet.workbook);
  return new FilterCriteria({ ...criterion, condition });
}
