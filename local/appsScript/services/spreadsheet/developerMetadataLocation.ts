import { areaFrom } from "../../../sheets/workbook/area";
import type { MetadataLocation } from "../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { serviceName } from "../../realm/hostObject";
import type { EnumValue } from "../enumeration";
import type { SpreadsheetContext } from "./context";
import { DEVELOPER_METADATA_LOCATION_TYPE } from "./enumerations";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";
import type { ScriptSpreadsheet } from "./spreadsheet";

/** Where metadata hangs. */
export class DeveloperMetadataLocation {
  constructor(
    readonly context: SpreadsheetContext,
    readonly workbook: Workbook,
    readonly location: MetadataLocation,
  ) {}

  get [serviceName](): string {
    return "DeveloperMetadataLocation";
  }

  getLocationType(): EnumValue {
    return DEVELOPER_METADATA_LOCATION_TYPE[this.location.kind];
  }

  getSpreadsheet(): ScriptSpreadsheet | null {
    return this.location.kind === "SPREADSHEET" ? this.context.spreadsheet(this.workbook) : null;
  }

  getSheet(): ScriptSheet | null {
    if (this.location.kind !== "SHEET") return null;
    const sheet = this.workbook.sheetById(this.location.sheetId);
    return sheet ? this.context.sheet(sheet) : null;
  }

  getRow(): ScriptRange | null {
    if (this.location.kind !== "ROW") return null;
    const sheet = this.workbook.sheetById(this.location.sheetId);
    const row = this.location.row;
    return sheet
      ? this.context.range(sheet, { ...areaFrom(row, 1, 1, sheet.columnCount), openColumns: true })
      : null;
  }

  getColumn(): ScriptRange | null {
    if (this.location.kind !== "COLUMN") return null;
    const sheet = this.workbook.sheetById(this.location.sheetId);
    const column = this.location.column;
    return sheet
      ? this.context.range(sheet, { ...areaFrom(1, column, sheet.rowCount, 1), openRows: true })
      : null;
  }
}
