import { table } from "../../../../declare/surface";
import { SHEET } from "../../../core/spreadsheet/classes";
import { contents } from "./contents";
import { lines } from "./lines";
import { place } from "./place";

/** What the add-on does not use of a sheet. */
export const SHEET_TABLE = table(SHEET, [place, lines, contents]);
