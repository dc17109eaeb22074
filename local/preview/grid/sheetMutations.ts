import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { GridEdit } from "../gridEdit";
import { UNIT_ID } from "../snapshot/unitId";
import { areaFromUniver } from "../snapshot/univerRange";
import { ruleDefinition } from "../snapshot/univerValidation";
import type { MutationParams } from "./mutationParams";

/** The edits that a change of a whole sheet comes to; null for any other kind of change. */
export function sheetEdits(
  id: string,
  sheet: string,
  worksheet: Worksheet,
): readonly GridEdit[] | null {
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

/** The edits that a change of notes or the filter comes to. */
export function pluginEdits(
  id: string,
  sheet: string,
  workbook: Workbook,
  injector: Injector,
): readonly GridEdit[] {
  if (id === "sheet.mutation.update-note" || id === "sheet.mutation.remove-note") {
    return [notesEdit(sheet, workbook, injector)];
  }
  if (/^sheet\.mutation\.(set|remove|re-calc)(-sheets)?-filter/.test(id)) {
    const model = injector.get(SheetsFilterService).getFilterModel(workbook.getUnitId(), sheet);
    const hidden = [...(model?.filteredOutRows ?? [])].map((row) => row + 1);
    return [{ kind: "filter", sheet, filter: model?.serialize() ?? null, hiddenRows: hidden }];
  }
  return [];
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

/** The sheet whose rules this change is about; null for any other kind of change. */
export function sheetOfRules(id: string, { subUnitId }: MutationParams): string | null {
  return id.startsWith("data-validation.mutation.") ? (subUnitId ?? null) : null;
}

/** Where the rules of a sheet lie now. */
export function rulesEdit(sheet: string, injector: Injector): GridEdit {
  const rules = injector.get(SheetDataValidationModel).getRules(UNIT_ID, sheet);
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
