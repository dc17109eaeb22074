import { HTML_OUTPUT_TABLES } from "./html/htmlOutput";
import { HTML_SERVICE_TABLE } from "./html/htmlService";
import { HTML_TEMPLATE_TABLES } from "./html/htmlTemplate";
import { LOGGER_TABLE } from "./logging/logger";
import { SPREADSHEET_TRIGGER_TABLES } from "./script/spreadsheetTrigger";
import { WEB_APP_TABLES } from "./script/webApp";
import { CACHE_TABLES } from "./storage/cache";
import { BROWSER_TABLE } from "./ui/browser";
import { BLOB_TABLE } from "./utilities/blob";
import { UTILITIES_TABLE } from "./utilities/utilities";

/** The rest of the services beside the spreadsheet. */
export const SERVICE_TABLES = [
  BLOB_TABLE,
  BROWSER_TABLE,
  ...CACHE_TABLES,
  ...HTML_OUTPUT_TABLES,
  HTML_SERVICE_TABLE,
  ...HTML_TEMPLATE_TABLES,
  LOGGER_TABLE,
  ...SPREADSHEET_TRIGGER_TABLES,
  UTILITIES_TABLE,
  ...WEB_APP_TABLES,
];
