import type { ClassTable } from "../../../declare/surface";
import { BANDING_TABLE } from "./banding";
import { COLOUR_TABLES } from "./colour";
import { CONDITIONAL_FORMAT_TABLES } from "./conditionalFormat";
import { VALIDATION_TABLES } from "./dataValidation";
import { METADATA_TABLES } from "./developerMetadata";
import { FILTER_TABLES } from "./filter";
import { NAMED_RANGE_TABLE } from "./namedRange";
import { PROTECTION_TABLE } from "./protection";
import { RANGE_TABLE } from "./range/table";
import { RANGE_LIST_TABLE } from "./rangeList";
import { RICH_TEXT_TABLES } from "./richText";
import { SELECTION_TABLE } from "./selection";
import { SHEET_TABLE } from "./sheet/table";
import { SPREADSHEET_TABLE } from "./spreadsheet";
import { SPREADSHEET_APP_TABLE } from "./spreadsheetApp";
import { TEXT_FINDER_TABLE } from "./textFinder";
import { TEXT_ROTATION_TABLE } from "./textRotation";
import { TEXT_STYLE_TABLES } from "./textStyle";

/** The rest of the spreadsheet service. */
export const SPREADSHEET_TABLES: readonly ClassTable[] = [
  SPREADSHEET_APP_TABLE,
  SPREADSHEET_TABLE,
  SHEET_TABLE,
  RANGE_TABLE,
  RANGE_LIST_TABLE,
  PROTECTION_TABLE,
  NAMED_RANGE_TABLE,
  SELECTION_TABLE,
  TEXT_FINDER_TABLE,
  TEXT_ROTATION_TABLE,
  BANDING_TABLE,
  ...COLOUR_TABLES,
  ...TEXT_STYLE_TABLES,
  ...RICH_TEXT_TABLES,
  ...VALIDATION_TABLES,
  ...CONDITIONAL_FORMAT_TABLES,
  ...FILTER_TABLES,
  ...METADATA_TABLES,
];
