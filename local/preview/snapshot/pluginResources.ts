import type { IWorkbookData } from "@univerjs/core";
import { a1Of, quotedSheetName } from "../../sheets/workbook/a1Notation";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";
import { conditionalFormatsToUniver } from "./univerConditionalFormat";
import { filterToUniver } from "./univerFilter";
import { univerSheetId } from "./univerRange";
import { validationsToUniver } from "./univerValidation";

/** What Univer's plugins hold: notes, rules, conditional formats, names and filters. */
export function pluginResources(workbook: Workbook): NonNullable<IWorkbookData["resources"]> {
  const bySheet = (of: (sheet: Sheet) => unknown) =>
    JSON.stringify(
      Object.fromEntries(workbook.sheets.map((sheet) => [univerSheetId(sheet.id), of(sheet)])),
    );
  const filters = workbook.sheets.flatMap((sheet) => {
    const filter = filterToUniver(sheet);
    return filter === null ? [] : [[univerSheetId(sheet.id), filter] as const];
  });
  return [
    { name: "SHEET_NOTE_PLUGIN", data: bySheet(notesOf) },
    {
      name: "SHEET_DATA_VALIDATION_PLUGIN",
      data: bySheet((sheet) => validationsToUniver(sheet).map(({ inGrid }) => inGrid)),
    },
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: bySheet(conditionalFormatsToUniver),
    },
    { name: "SHEET_FILTER_PLUGIN", data: JSON.stringify(Object.fromEntries(filters)) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(workbook)) },
  ];
}

/** A note's box in pixels, large enough for its words. */
function noteBox(note: string): { readonly width: number; readonly height: number } {
  const lines = note
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / 36)), 0);
  return { width: 260, height: Math.min(320, 28 + lines * 18) };
}

function notesOf(sheet: Sheet): unknown {
  const notes: { [row: number]: { [column: number]: unknown } } = {};
  sheet.eachCell((cell, row, column) => {
    if (!cell.note) return;
    const inRow = notes[row - 1] ?? {};
    const id = `note-${row}-${column}`;
    inRow[column - 1] = {
      id,
      row: row - 1,
      col: column - 1,
      note: cell.note,
      show: false,
      ...noteBox(cell.note),
    };
    notes[row - 1] = inRow;
  });
  return notes;
}

function namesOf(workbook: Workbook): unknown {
  return Object.fromEntries(
    workbook.namedRanges.flatMap(({ name, area, ofSheet }, index) => {
      const sheet = workbook.sheetById(area.sheetId);
      if (sheet === undefined) return [];
      const closed = { ...area, openRows: undefined, openColumns: undefined };
      const id = `name-${index}`;
      const formulaOrRefString = `${quotedSheetName(sheet.name)}!${a1Of(closed)}`;
      const localSheetId = ofSheet === undefined ? "AllDefaultWorkbook" : univerSheetId(ofSheet);
      return [[id, { id, name, formulaOrRefString, localSheetId }]];
    }),
  );
}
