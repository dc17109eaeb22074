import { surface } from "../../declare/surface";
import { ENUMERATION_TABLE } from "../enumeration";
import { SPREADSHEET_TABLES } from "./spreadsheet/tables";
import { SERVICE_TABLES } from "./tables";

/** What the add-on uses of Google's services: all that the preview needs. */
export const CORE_TABLES = [ENUMERATION_TABLE, ...SPREADSHEET_TABLES, ...SERVICE_TABLES];

export const CORE = surface(CORE_TABLES);
