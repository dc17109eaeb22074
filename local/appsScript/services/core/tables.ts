import { DRIVE_TABLES } from "./drive/drive";
import { HTML_OUTPUT_TABLE } from "./html/htmlOutput";
import { HTML_SERVICE_TABLE } from "./html/htmlService";
import { LOCK_TABLES } from "./lock";
import { CONSOLE_TABLE } from "./logging/scriptConsole";
import { MAIL_TABLE } from "./mail";
import { CLOCK_TRIGGER_TABLE } from "./script/clockTriggerBuilder";
import { SCRIPT_TABLES } from "./script/scriptApp";
import { TRIGGER_TABLE } from "./script/trigger";
import { TRIGGER_BUILDER_TABLE } from "./script/triggerBuilder";
import { SESSION_TABLES } from "./session";
import { PROPERTIES_TABLES } from "./storage/properties";
import { MENU_TABLE } from "./ui/menu";
import { UI_TABLES } from "./ui/ui";
import { BLOB_TABLE } from "./utilities/blob";
import { UTILITIES_TABLE } from "./utilities/utilities";

/** What the add-on uses of the services beside the spreadsheet. */
export const SERVICE_TABLES = [
  BLOB_TABLE,
  CLOCK_TRIGGER_TABLE,
  CONSOLE_TABLE,
  ...DRIVE_TABLES,
  HTML_OUTPUT_TABLE,
  HTML_SERVICE_TABLE,
  ...LOCK_TABLES,
  MAIL_TABLE,
  MENU_TABLE,
  ...PROPERTIES_TABLES,
  ...SCRIPT_TABLES,
  ...SESSION_TABLES,
  TRIGGER_BUILDER_TABLE,
  TRIGGER_TABLE,
  ...UI_TABLES,
  UTILITIES_TABLE,
];
