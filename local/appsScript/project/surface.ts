import { surface } from "../declare/surface";
import { COLOUR_TABLES } from "../services/spreadsheet/colour";
import { VALIDATION_TABLES } from "../services/spreadsheet/dataValidationBuilder";
import { RANGE_TABLE } from "../services/spreadsheet/range/table";
import { RANGE_LIST_TABLE } from "../services/spreadsheet/rangeList";
import { RICH_TEXT_TABLES } from "../services/spreadsheet/richText";
import { TEXT_ROTATION_TABLE } from "../services/spreadsheet/textRotation";
import { TEXT_STYLE_TABLES } from "../services/spreadsheet/textStyle";

/** All that scripts may use. */
export const SURFACE = surface(
  [RANGE_TABLE, RANGE_LIST_TABLE, TEXT_ROTATION_TABLE],
  COLOUR_TABLES,
  VALIDATION_TABLES,
  RICH_TEXT_TABLES,
  TEXT_STYLE_TABLES,
);
