import type { Workbook, Worksheet } from "@univerjs/core";
import { type Injector, type IRange, ObjectMatrix } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { areaOf } from "../../workbook/area";
import type { GridCell, GridEdit } from "../gridEdit";
import { areaFromUniver } from "../snapshot/univerRange";
import { ruleDefinition } from "../snapshot/univerValidation";

/** What Univer tells of a change in its model; each kind has its own parameters. */
interface MutationParams {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: unknown;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly values?: { readonly [id: string]: { readonly ranges: readonly IRange[] } };
  readonly from?: { readonly subUnitId: string; readonly value: unknown };
  readonly to?: { readonly subUnitId: string; readonly value: unknown };
  readonly sheet?: { readonly id: string };
}

/**
 * Turns one change of Univer's model, which has just happened, into what came of it. Reading the
 * outcome back, instead of repeating what Univer did, keeps the workbook true to what is seen.
 */
export function editsFromMutation(
  id: string,
  mutationParams: object,
  workbook: Workbook,
  injector: Injector,
): readonly GridEdit[] {
  const params = mutationParams as MutationParams;
  const sheet = params.subUnitId ?? params.sheetId ?? "";
  const worksheet = workbook.getSheetBySheetId(sheet);
  if (id === "sheet.mutation.remove-sheet") return [{ kind: "sheet removed", sheet }];
  if (id === "sheet.mutation.set-worksheet-order") return [sheetOrder(workbook)];
  if (id === "sheet.mutation.insert-sheet") return addedSheet(params.sheet?.id ?? "", workbook);
  if (id === "sheet.mutation.move-range") return movedRange(params, workbook);
  if (!worksheet) return [];
  return (
    cellEdits(id, params, sheet, worksheet, workbook) ??
    bandEdits(id, params, sheet, worksheet) ??
    sheetEdits(id, sheet, worksheet) ??
    pluginEdits(id, sheet, workbook, injector)
  );
}

function cellEdits(
  id: string,
  params: MutationParams,
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
): readonly GridEdit[] | null {
  switch (id) {
    case "sheet.mutation.set-range-values":
      return [cellsEdit(sheet, worksheet, workbook, placesOf(params.cellValue))];
    case "sheet.mutation.set.numfmt":
      return [
        rangesEdit(
          sheet,
          worksheet,
          workbook,
          Object.values(params.values ?? {}).flatMap(({ ranges }) => ranges),
        ),
      ];
    case "sheet.mutation.remove.numfmt":
      return [rangesEdit(sheet, worksheet, workbook, params.ranges ?? [])];
    case "sheet.mutation.reorder-range":
      return [rangesEdit(sheet, worksheet, workbook, params.range ? [params.range] : [])];
    default:
      return null;
  }
}

function bandEdits(
  id: string,
  params: MutationParams,
  sheet: string,
  worksheet: Worksheet,
): readonly GridEdit[] | null {
  const range = params.range ?? params.sourceRange;
  const [rows, columns] = [range && rowsOf(range), range && columnsOf(range)];
  switch (id) {
    case "sheet.mutation.insert-row":
      return rows ? [{ kind: "insert rows", sheet, ...rows }] : [];
    case "sheet.mutation.insert-col":
      return columns ? [{ kind: "insert columns", sheet, ...columns }] : [];
    case "sheet.mutation.remove-rows":
      return rows ? [{ kind: "delete rows", sheet, ...rows }] : [];
    case "sheet.mutation.remove-col":
      return columns ? [{ kind: "delete columns", sheet, ...columns }] : [];
    case "sheet.mutation.move-rows": {
      const before = (params.targetRange?.startRow ?? 0) + 1;
      return rows ? [{ kind: "move rows", sheet, ...rows, before }] : [];
    }
    case "sheet.mutation.move-columns": {
      const before = (params.targetRange?.startColumn ?? 0) + 1;
      return columns ? [{ kind: "move columns", sheet, ...columns, before }] : [];
    }
    case "sheet.mutation.set-worksheet-row-height":
    case "sheet.mutation.set-worksheet-row-is-auto-height":
      return [{ kind: "row sizes", sheet, sizes: rowSizes(worksheet, params.ranges ?? []) }];
    case "sheet.mutation.set-worksheet-col-width":
      return [{ kind: "column sizes", sheet, sizes: columnSizes(worksheet, params.ranges ?? []) }];
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      return (params.ranges ?? []).map((hidden) => ({
        kind: "rows hidden" as const,
        sheet,
        ...rowsOf(hidden),
        hidden: id.endsWith("hidden"),
      }));
    case "sheet.mutation.set-col-hidden":
    case "sheet.mutation.set-col-visible":
      return (params.ranges ?? []).map((hidden) => ({
        kind: "columns hidden" as const,
        sheet,
        ...columnsOf(hidden),
        hidden: id.endsWith("hidden"),
      }));
    default:
      return null;
  }
}

function sheetEdits(id: string, sheet: string, worksheet: Worksheet): readonly GridEdit[] | null {
  switch (id) {
    case "sheet.mutation.set-frozen": {
      const { xSplit, ySplit } = worksheet.getFreeze();
      return [{ kind: "frozen", sheet, rows: ySplit, columns: xSplit }];
    }
    case "sheet.mutation.add-worksheet-merge":
    case "sheet.mutation.remove-worksheet-merge":
      return [{ kind: "merges", sheet, areas: worksheet.getMergeData().map(areaFromUniver) }];
    case "sheet.mutation.set-worksheet-name":
      return [{ kind: "sheet renamed", sheet, name: worksheet.getName() }];
    case "sheet.mutation.set-worksheet-hidden":
      return [{ kind: "sheet hidden", sheet, hidden: worksheet.isSheetHidden() === 1 }];
    case "sheet.mutation.set-tab-color":
      return [{ kind: "tab colour", sheet, colour: String(worksheet.getTabColor() || "") || null }];
    case "sheet.mutation.toggle-gridlines":
      return [{ kind: "gridlines", sheet, hidden: worksheet.getConfig().showGridlines === 0 }];
    default:
      return null;
  }
}

function pluginEdits(
  id: string,
  sheet: string,
  workbook: Workbook,
  injector: Injector,
): readonly GridEdit[] {
  if (id === "sheet.mutation.update-note" || id === "sheet.mutation.remove-note") {
    return [notesEdit(sheet, workbook, injector)];
  }
  if (id.startsWith("data-validation.mutation.")) return [rulesEdit(sheet, workbook, injector)];
  if (/^sheet\.mutation\.(set|remove|re-calc)(-sheets)?-filter/.test(id)) {
    const model = injector.get(SheetsFilterService).getFilterModel(workbook.getUnitId(), sheet);
    const hidden = [...(model?.filteredOutRows ?? [])].map((row) => row + 1);
    return [{ kind: "filter", sheet, filter: model?.serialize() ?? null, hiddenRows: hidden }];
  }
  return [];
}

function sheetOrder(workbook: Workbook): GridEdit {
  return { kind: "sheet order", sheets: workbook.getSheetOrders() };
}

/** A new tab, or one that undo brought back with all that it held. */
function addedSheet(sheet: string, workbook: Workbook): readonly GridEdit[] {
  const worksheet = workbook.getSheetBySheetId(sheet);
  if (!worksheet) return [];
  const index = workbook.getSheetOrders().indexOf(sheet);
  const { rowCount, columnCount } = worksheet.getConfig();
  const everything = areaOf(1, 1, rowCount, columnCount);
  return [
    { kind: "sheet added", sheet, name: worksheet.getName(), index },
    rangesEdit(sheet, worksheet, workbook, [
      {
        startRow: 0,
        startColumn: 0,
        endRow: everything.rowCount - 1,
        endColumn: everything.columnCount - 1,
      },
    ]),
  ];
}

function movedRange(params: MutationParams, workbook: Workbook): readonly GridEdit[] {
  return [params.from, params.to].flatMap((end) => {
    const worksheet = end && workbook.getSheetBySheetId(end.subUnitId);
    if (!end || !worksheet) return [];
    return [cellsEdit(end.subUnitId, worksheet, workbook, placesOf(end.value))];
  });
}

/** All cells that the sheet holds within the ranges, and the empty ones of small ranges. */
function rangesEdit(
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
  ranges: readonly IRange[],
): GridEdit {
  const matrix = worksheet.getCellMatrix();
  const last = { row: matrix.getLength(), column: matrix.getDataRange().endColumn + 1 };
  const places: Place[] = [];
  for (const range of ranges) {
    const endRow = Math.min(range.endRow, last.row);
    const endColumn = Math.min(range.endColumn, last.column);
    for (let row = range.startRow; row <= endRow; row++) {
      for (let column = range.startColumn; column <= endColumn; column++) {
        places.push([row, column]);
      }
    }
  }
  return cellsEdit(sheet, worksheet, workbook, places);
}

type Place = readonly [row: number, column: number];

function placesOf(matrix: unknown): readonly Place[] {
  const places: Place[] = [];
  new ObjectMatrix(matrix as ConstructorParameters<typeof ObjectMatrix>[0]).forValue(
    (row, column) => {
      places.push([row, column]);
    },
  );
  return places;
}

function cellsEdit(
  sheet: string,
  worksheet: Worksheet,
  workbook: Workbook,
  places: readonly Place[],
): GridEdit {
  const styles = workbook.getStyles();
  const cells = places.map(([row, column]): GridCell => {
    const content = worksheet.getCellMatrix().getValue(row, column) ?? null;
    const look = styles.getStyleByCell(content) ?? null;
    return { row: row + 1, column: column + 1, content, look };
  });
  return { kind: "cells", sheet, cells };
}

function notesEdit(sheet: string, workbook: Workbook, injector: Injector): GridEdit {
  const notes = injector.get(SheetsNoteModel).getSheetNotes(workbook.getUnitId(), sheet);
  return {
    kind: "notes",
    sheet,
    notes: [...(notes?.values() ?? [])].map(({ row, col, note }) => ({
      row: row + 1,
      column: col + 1,
      note,
    })),
  };
}

function rulesEdit(sheet: string, workbook: Workbook, injector: Injector): GridEdit {
  const rules = injector.get(SheetDataValidationModel).getRules(workbook.getUnitId(), sheet);
  return {
    kind: "rules",
    sheet,
    rules: rules.map((rule) => ({
      uid: rule.uid,
      definition: ruleDefinition(rule),
      areas: rule.ranges.map(areaFromUniver),
    })),
  };
}

function rowsOf(range: IRange): { readonly first: number; readonly count: number } {
  return { first: range.startRow + 1, count: range.endRow - range.startRow + 1 };
}

function columnsOf(range: IRange): { readonly first: number; readonly count: number } {
  return { first: range.startColumn + 1, count: range.endColumn - range.startColumn + 1 };
}

function rowSizes(worksheet: Worksheet, ranges: readonly IRange[]) {
  const manager = worksheet.getRowManager();
  return ranges.flatMap((range) =>
    numbersBetween(range.startRow, range.endRow).map((row) => {
      const settings = manager.getRow(row);
      return { index: row + 1, pixels: settings?.ia === 1 ? null : (settings?.h ?? null) };
    }),
  );
}

function columnSizes(worksheet: Worksheet, ranges: readonly IRange[]) {
  const manager = worksheet.getColumnManager();
  return ranges.flatMap((range) =>
    numbersBetween(range.startColumn, range.endColumn).map((column) => ({
      index: column + 1,
      pixels: manager.getColumn(column)?.w ?? null,
    })),
  );
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
