import type { ClassTable } from "../../../declare/surface";
import { CONDITIONAL_FORMAT_TABLES } from "./conditionalFormat";
import { VALIDATION_TABLES } from "./dataValidation";
import { PROTECTION_TABLE } from "./protection";
import { RANGE_TABLE } from "./range/table";
import { RANGE_LIST_TABLE } from "./rangeList";
import { SHEET_TABLE } from "./sheet/table";
import { SPREADSHEET_TABLE } from "./spreadsheet";
import { SPREADSHEET_APP_TABLE } from "./spreadsheetApp";

/** The spreadsheet service, as far as the add-on uses it. */
export const SPREADSHEET_TABLES: readonly ClassTable[] = [
  SPREADSHEET_APP_TABLE,
  SPREADSHEET_TABLE,
  SHEET_TABLE,
  RANGE_TABLE,
  RANGE_LIST_TABLE,
  PROTECTION_TABLE,
  ...VALIDATION_TABLES,
  ...CONDITIONAL_FORMAT_TABLES,
];
