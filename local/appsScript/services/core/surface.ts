import { surface } from "../../declare/surface";
import { SPREADSHEET_TABLES } from "./spreadsheet/tables";
import { SERVICE_TABLES } from "./tables";

/** What the add-on uses of Google's services: all that the preview needs. */
export const CORE_TABLES = [...SPREADSHEET_TABLES, ...SERVICE_TABLES];

export const CORE = surface(CORE_TABLES);
