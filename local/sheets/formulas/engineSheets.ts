import type { Model } from "@ironcalc/wasm";
import type { ReadableSheet, ReadableWorkbook } from "../workbook/formulaEngine";

const LONGEST_SHEET_NAME = 31;

/** Where the engine has a sheet of the workbook, by what name, and where the sheet of its twins is. */
export interface EngineSheet {
  readonly index: number;
  readonly name: string;
  readonly twinIndex: number;
}

/**
 * The workbook's sheets in the engine: each under its own name where the engine takes it, with a sheet
 * for the twins of its formulas behind them all.
 */
export class EngineSheets {
  /** By the id of the workbook's sheet. */
  readonly #places = new Map<number, EngineSheet>();

  /** Makes them in a model that has nothing but its first sheet. */
  constructor(model: Model, { sheets }: ReadableWorkbook) {
    // All before anything else: the engine evaluates whenever a sheet is added.
    for (let count = 1; count < 2 * sheets.length; count++) model.newSheet();
    sheets.forEach((sheet, index) => {
      const name = isEngineName(sheet.name) ? sheet.name : `Page_${index + 1}_`;
      const twinIndex = sheets.length + index;
      model.renameSheet(twinIndex, `Twin_${index + 1}_`);
      this.#places.set(sheet.id, { index, name, twinIndex });
    });
    // First out of the way: "Sheet2" may be the name of another sheet.
    sheets.forEach((_sheet, index) => {
      model.renameSheet(index, `Place_${index + 1}_`);
    });
    for (const { index, name } of this.#places.values()) model.renameSheet(index, name);
  }

  placeOfId(sheetId: number): EngineSheet | undefined {
    return this.#places.get(sheetId);
  }

  placeOf(sheet: ReadableSheet): EngineSheet {
    const place = this.#places.get(sheet.id);
    if (place === undefined) throw new Error(`The sheet "${sheet.name}" is not in the mirror.`);
    return place;
  }
}

/** A sheet's name as formulas of the engine write it. */
export function quoted(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}

function isEngineName(name: string): boolean {
  return name.length <= LONGEST_SHEET_NAME && !/[[\]*?:/\\]/.test(name) && !/^'|'$/.test(name);
}
