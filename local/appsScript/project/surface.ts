import { surface } from "../declare/surface";
import { DRIVE_TABLES } from "../services/drive/drive";
import { HTML_OUTPUT_TABLES } from "../services/html/htmlOutput";
import { HTML_SERVICE_TABLE } from "../services/html/htmlService";
import { HTML_TEMPLATE_TABLE } from "../services/html/htmlTemplate";
import { LOCK_TABLES } from "../services/lock";
import { LOGGER_TABLE } from "../services/logging/logger";
import { CONSOLE_TABLE } from "../services/logging/scriptConsole";
import { MAIL_TABLE } from "../services/mail";
import { CLOCK_TRIGGER_TABLE } from "../services/script/clockTriggerBuilder";
import { SCRIPT_TABLES } from "../services/script/scriptApp";
import { TRIGGER_TABLE } from "../services/script/trigger";
import { TRIGGER_BUILDER_TABLES } from "../services/script/triggerBuilder";
import { SESSION_TABLES } from "../services/session";
import { COLOUR_TABLES } from "../services/spreadsheet/colour";
import { VALIDATION_TABLES } from "../services/spreadsheet/dataValidationBuilder";
import { RANGE_TABLE } from "../services/spreadsheet/range/table";
import { RANGE_LIST_TABLE } from "../services/spreadsheet/rangeList";
import { RICH_TEXT_TABLES } from "../services/spreadsheet/richText";
import { TEXT_ROTATION_TABLE } from "../services/spreadsheet/textRotation";
import { TEXT_STYLE_TABLES } from "../services/spreadsheet/textStyle";
import { CACHE_TABLES } from "../services/storage/cache";
import { PROPERTIES_TABLES } from "../services/storage/properties";
import { BROWSER_TABLE } from "../services/ui/browser";
import { MENU_TABLE } from "../services/ui/menu";
import { UI_TABLES } from "../services/ui/ui";
import { BLOB_TABLE } from "../services/utilities/blob";
import { UTILITIES_TABLE } from "../services/utilities/utilities";

/** All that scripts may use. */
export const SURFACE = surface(
  [RANGE_TABLE, RANGE_LIST_TABLE, TEXT_ROTATION_TABLE],
  COLOUR_TABLES,
  VALIDATION_TABLES,
  RICH_TEXT_TABLES,
  TEXT_STYLE_TABLES,
  [UTILITIES_TABLE, BLOB_TABLE, MAIL_TABLE, LOGGER_TABLE, CONSOLE_TABLE],
  [HTML_SERVICE_TABLE, HTML_TEMPLATE_TABLE],
  HTML_OUTPUT_TABLES,
  DRIVE_TABLES,
  LOCK_TABLES,
  SESSION_TABLES,
  CACHE_TABLES,
  PROPERTIES_TABLES,
  [BROWSER_TABLE, MENU_TABLE],
  UI_TABLES,
  SCRIPT_TABLES,
  [TRIGGER_TABLE, CLOCK_TRIGGER_TABLE],
  TRIGGER_BUILDER_TABLES,
);
