import { table } from "../../../../declare/surface";
import { SHEET } from "../classes";
import { contents } from "./contents";
import { lines } from "./lines";
import { place } from "./place";

/** A tab, as Apps Script's class Sheet. */
export const SHEET_TABLE = table(SHEET, [place, lines, contents]);
