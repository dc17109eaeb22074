import type { Area } from "./area";
import { tidyCell } from "./cell";
import { isSheetArea, type RuleValue } from "./condition";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import { shiftedFormula } from "./formulaReferences";
import type { DeveloperMetadata, Filter, FilterCriterion } from "./sheetParts";
import { type Axis, mapArea, type SpanMap } from "./spans";
import type { Sheet } from "./workbook";

/**
 * Moves everything that points at rows or columns of a sheet: merges, rules, protections, filter,
 * names, metadata, formulas of the whole workbook. The rows themselves are moved by the caller.
 */
export function moveWhatPointsAt(sheet: Sheet, axis: Axis, map: SpanMap): void {
  const { workbook } = sheet;
  const areas = (list: readonly Area[]) => list.flatMap((area) => mapArea(area, axis, map) ?? []);
  sheet.merges = areas(sheet.merges).filter((merge) => merge.rowCount * merge.columnCount > 1);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && mapArea(protection.area, axis, map);
    if (protection.area !== null && area === null) return [];
    return { ...protection, area, unprotected: areas(protection.unprotected) };
  });
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const area = mapArea(banding.area, axis, map);
    return area === null ? [] : { ...banding, area };
  });
  sheet.filter = sheet.filter && movedFilter(sheet.filter, axis, map);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = areas(format.ranges);
    return ranges.length === 0 ? [] : movedFormat({ ...format, ranges }, axis, map);
  });
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.area.sheetId !== sheet.id) return named;
    const area = mapArea(named.area, axis, map);
    return area === null ? [] : { ...named, area: { ...area, sheetId: sheet.id } };
  });
  workbook.metadata = workbook.metadata.flatMap((metadata) =>
    movedMetadata(metadata, sheet.id, axis, map),
  );
  moveFormulas(sheet, axis, map);
}

/** Rewrites the formulas and rules of the whole workbook that refer to this sheet. */
function moveFormulas(moved: Sheet, axis: Axis, map: SpanMap): void {
  const rules = new Map<DataValidation, DataValidation>();
  const movedRule = (rule: DataValidation, on: Sheet) => {
    const known = rules.get(rule);
    if (known) return known;
    const isHere = on === moved;
    const values = rule.values.map((value) => movedRuleValue(value, moved, isHere, axis, map));
    const changed = values.some((value, index) => value !== rule.values[index]);
    const made = changed ? { ...rule, values } : rule;
    rules.set(rule, made);
    if (changed) moved.workbook.ruleMoved(on, rule, made);
    return made;
  };
  const name = moved.name.toLowerCase();
  for (const sheet of moved.workbook.sheets) {
    const isHere = sheet === moved;
    const isThere = (named: string | undefined) =>
      named === undefined ? isHere : named.toLowerCase() === name;
    rules.clear();
    sheet.eachCell((cell, row, column) => {
      const { formula, validation } = cell;
      if (formula === undefined && validation === undefined) return;
      const newFormula = formula && shiftedFormula(formula, axis, map, isThere);
      const newRule = validation && movedRule(validation, sheet);
      if (newFormula === formula && newRule === validation) return;
      const rewritten = { ...cell, formula: newFormula, validation: newRule };
      sheet.rewriteCell(row, column, tidyCell(rewritten));
    });
  }
}

function movedRuleValue(
  value: RuleValue,
  moved: Sheet,
  isHere: boolean,
  axis: Axis,
  map: SpanMap,
): RuleValue {
  if (isSheetArea(value)) {
    if (value.sheetId !== moved.id) return value;
    const area = mapArea(value, axis, map);
    return area === null ? value : { ...area, sheetId: value.sheetId };
  }
  if (typeof value !== "string" || !value.startsWith("=")) return value;
  const name = moved.name.toLowerCase();
  return shiftedFormula(value, axis, map, (named) =>
    named === undefined ? isHere : named.toLowerCase() === name,
  );
}

function movedFormat(format: ConditionalFormat, axis: Axis, map: SpanMap): ConditionalFormat {
  if (format.condition === null) return format;
  const values = format.condition.values.map((value) =>
    typeof value === "string" && value.startsWith("=")
      ? shiftedFormula(value, axis, map, (named) => named === undefined)
      : value,
  );
  return { ...format, condition: { ...format.condition, values } };
}

function movedFilter(filter: Filter, axis: Axis, map: SpanMap): Filter | null {
  const area = mapArea(filter.area, axis, map);
  if (area === null) return null;
  if (axis === "rows") return { ...filter, area };
  const criteria: Record<number, FilterCriterion> = {};
  for (const [column, criterion] of Object.entries(filter.criteria)) {
    const span = map(Number(column), Number(column));
    if (span) criteria[span[0]] = criterion;
  }
  return { area, criteria };
}

function movedMetadata(
  metadata: DeveloperMetadata,
  sheetId: number,
  axis: Axis,
  map: SpanMap,
): DeveloperMetadata[] {
  const { location } = metadata;
  if (location.kind === "ROW" && axis === "rows" && location.sheetId === sheetId) {
    const span = map(location.row, location.row);
    return span ? [{ ...metadata, location: { ...location, row: span[0] } }] : [];
  }
  if (location.kind === "COLUMN" && axis === "columns" && location.sheetId === sheetId) {
    const span = map(location.column, location.column);
    return span ? [{ ...metadata, location: { ...location, column: span[0] } }] : [];
  }
  return [metadata];
}
