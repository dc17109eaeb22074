import { surface } from "../../declare/surface";
import { DRIVE_TABLES } from "../drive/drive";
import { HTML_OUTPUT_TABLES } from "../html/htmlOutput";
import { HTML_SERVICE_TABLE } from "../html/htmlService";
import { HTML_TEMPLATE_TABLE } from "../html/htmlTemplate";
import { LOCK_TABLES } from "../lock";
import { LOGGER_TABLE } from "../logging/logger";
import { CONSOLE_TABLE } from "../logging/scriptConsole";
import { MAIL_TABLE } from "../mail";
import { CLOCK_TRIGGER_TABLE } from "../script/clockTriggerBuilder";
import { SCRIPT_TABLES } from "../script/scriptApp";
import { TRIGGER_TABLE } from "../script/trigger";
import { TRIGGER_BUILDER_TABLES } from "../script/triggerBuilder";
import { SESSION_TABLES } from "../session";
import { CACHE_TABLES } from "../storage/cache";
import { PROPERTIES_TABLES } from "../storage/properties";
import { BROWSER_TABLE } from "../ui/browser";
import { MENU_TABLE } from "../ui/menu";
import { UI_TABLES } from "../ui/ui";
import { BLOB_TABLE } from "../utilities/blob";
import { UTILITIES_TABLE } from "../utilities/utilities";
import { SPREADSHEET_TABLES } from "./spreadsheet/tables";

/** What the add-on uses of Google's services: all that the preview needs. */
export const CORE_TABLES = [
  ...SPREADSHEET_TABLES,
  UTILITIES_TABLE,
  BLOB_TABLE,
  MAIL_TABLE,
  LOGGER_TABLE,
  CONSOLE_TABLE,
  HTML_SERVICE_TABLE,
  HTML_TEMPLATE_TABLE,
  ...HTML_OUTPUT_TABLES,
  ...DRIVE_TABLES,
  ...LOCK_TABLES,
  ...SESSION_TABLES,
  ...CACHE_TABLES,
  ...PROPERTIES_TABLES,
  BROWSER_TABLE,
  MENU_TABLE,
  ...UI_TABLES,
  ...SCRIPT_TABLES,
  TRIGGER_TABLE,
  CLOCK_TRIGGER_TABLE,
  ...TRIGGER_BUILDER_TABLES,
];

export const CORE = surface(CORE_TABLES);
