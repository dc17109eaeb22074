import { surface } from "../../declare/surface";
import { CORE_TABLES } from "../core/surface";
import { SPREADSHEET_TABLES } from "./spreadsheet/tables";
import { SERVICE_TABLES } from "./tables";

/** All that is here of Google's services, for any script. */
export const EMULATOR = surface([...CORE_TABLES, ...SPREADSHEET_TABLES, ...SERVICE_TABLES]);
