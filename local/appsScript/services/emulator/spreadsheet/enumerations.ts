import { enumerationOf } from "../../enumeration";

const enumeration = enumerationOf<GoogleAppsScript.Spreadsheet.SpreadsheetApp>();

/** Enumerations of SpreadsheetApp that the add-on does not use, each value in Google's order. */

export const AUTO_FILL_SERIES = enumeration("AutoFillSeries", [
  "DEFAULT_SERIES",
  "ALTERNATE_SERIES",
]);

export const BANDING_THEME = enumeration("BandingTheme", [
  "LIGHT_GREY",
  "CYAN",
  "GREEN",
  "YELLOW",
  "ORANGE",
  "BLUE",
  "TEAL",
  "GREY",
  "BROWN",
  "LIGHT_GREEN",
  "INDIGO",
  "PINK",
]);

export const BORDER_STYLE = enumeration("BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);

export const COLOR_TYPE = enumeration("ColorType", ["UNSUPPORTED", "RGB", "THEME"]);

export const DATA_VALIDATION_CRITERIA = enumeration("DataValidationCriteria", [
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
  "DATE_AFTER_RELATIVE",
  "DATE_BEFORE_RELATIVE",
  "DATE_EQUAL_TO_RELATIVE",
]);

export const DEVELOPER_METADATA_LOCATION_TYPE = enumeration("DeveloperMetadataLocationType", [
  "SPREADSHEET",
  "SHEET",
  "ROW",
  "COLUMN",
]);

export const DEVELOPER_METADATA_VISIBILITY = enumeration("DeveloperMetadataVisibility", [
  "DOCUMENT",
  "PROJECT",
]);

export const DIMENSION = enumeration("Dimension", ["COLUMNS", "ROWS"]);

export const DIRECTION = enumeration("Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]);

export const GROUP_CONTROL_TOGGLE_POSITION = enumeration("GroupControlTogglePosition", [
  "BEFORE",
  "AFTER",
]);

export const INTERPOLATION_TYPE = enumeration("InterpolationType", [
  "NUMBER",
  "PERCENT",
  "PERCENTILE",
  "MIN",
  "MAX",
]);

export const RECALCULATION_INTERVAL = enumeration("RecalculationInterval", [
  "ON_CHANGE",
  "MINUTE",
  "HOUR",
]);

export const SHEET_TYPE = enumeration("SheetType", ["GRID", "OBJECT", "DATASOURCE"]);

export const SORT_ORDER = enumeration("SortOrder", ["ASCENDING", "DESCENDING"]);

export const TEXT_DIRECTION = enumeration("TextDirection", ["LEFT_TO_RIGHT", "RIGHT_TO_LEFT"]);

export const TEXT_TO_COLUMNS_DELIMITER = enumeration("TextToColumnsDelimiter", [
  "COMMA",
  "SEMICOLON",
  "PERIOD",
  "SPACE",
]);

export const THEME_COLOR_TYPE = enumeration("ThemeColorType", [
  "UNSUPPORTED",
  "TEXT",
  "BACKGROUND",
  "ACCENT1",
  "ACCENT2",
  "ACCENT3",
  "ACCENT4",
  "ACCENT5",
  "ACCENT6",
  "HYPERLINK",
]);

export const VALUE_TYPE = enumeration("ValueType", ["IMAGE"]);
