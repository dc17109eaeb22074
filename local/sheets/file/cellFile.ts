import type { CellErrorValue, CellValueInput } from "@cj-tech-master/excelts";
import { type Cell, isCellError, type StoredValue, standsAsSaved } from "../workbook/cell";
import type { DefaultFont } from "../workbook/defaultFont";
import { commonFormula } from "../workbook/formulaNotation";
import { isMonthFirst, signsOf } from "../workbook/locale";
import { showsDate, storedFormat } from "../workbook/numberFormat";
import { filledCellToFile, formulaToFile, isWrapped } from "./fileFormula";
import { textToFile } from "./fileText";
import { piecesOf } from "./richTextFile";

/** The later ones come only from a file. */
const FILE_ERRORS =
  /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|EXTERNAL!|GETTING_DATA)$/;

/** Excel's "short date" has no order of its own in a file: each reader shows its region's, with this after it. */
const REGIONAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ["mm-dd-yy", ""],
  ["m/d/yy h:mm", " h:mm"],
]);

/** What parts a day stands for itself; LibreOffice and Excel often say so all the same. */
const NEEDLESS_BACKSLASH = /\\([- /:])/g;

/**
 * A number format of a file as Sheets would give it in a spreadsheet of that locale; undefined where
 * it is automatic.
 */
export function numberFormatFromFile(code: string | undefined, locale: string): string | undefined {
  if (code === undefined) return undefined;
  const plain = showsDate(code) ? code.replace(NEEDLESS_BACKSLASH, "$1") : code;
  const regional = REGIONAL_FORMATS.get(plain);
  if (regional === undefined) return storedFormat(plain);
  return storedFormat((isMonthFirst(locale) ? "m/d/yyyy" : signsOf(locale).day) + regional);
}

/** The value for a cell of a file. `spilledOver` is the range that an array formula fills. */
export function contentToFile(
  cell: Cell,
  spilledOver: string | null,
  { defaultFont, locale }: { readonly defaultFont: DefaultFont; readonly locale: string },
): CellValueInput {
  const { value, formula, runs } = cell;
  if (formula !== undefined) {
    const common = commonFormula(formula, locale) ?? formula;
    const text = writtenAs(cell) ?? wordsInFile(common, value);
    const result = value === undefined ? {} : { result: resultToFile(value) };
    if (spilledOver === null) return { formula: text, ...result };
    return { formula: text, ...result, shareType: "array", ref: spilledOver, isDynamicArray: true };
  }
  if (typeof value !== "string") return value === undefined ? null : resultToFile(value);
  // In a file links are not part of the text.
  if (runs === undefined || runs.every(({ look }) => look === undefined)) return textToFile(value);
  return { richText: piecesOf(value, cell, runs, defaultFont) };
}

/** The words of its file, where they still say what the formula and the value beside it are. */
export function writtenAs(cell: Cell): string | null {
  const { formula, written } = cell;
  if (written === undefined || written.formula !== formula) return null;
  return standsAsSaved(cell) || !isWrapped(written.text) ? written.text : null;
}

/** The value of a cell that a formula filled which only Sheets knows. */
export function filledToFile(cell: Cell): CellValueInput {
  const { value = "" } = cell;
  return { formula: filledCellToFile(shown(value)), result: resultToFile(value) };
}

/** A formula with that value as we write it. */
export function wordsInFile(formula: string, value: Cell["value"]): string {
  return formulaToFile(formula, shown(value));
}

function shown(value: Cell["value"]): string | number | boolean {
  return isCellError(value) ? value.error : (value ?? "");
}

function resultToFile(value: StoredValue): string | number | boolean | CellErrorValue {
  if (typeof value === "string") return textToFile(value);
  // A file cannot hold NaN or infinity, and would not open with them.
  if (typeof value === "number" && !Number.isFinite(value)) return { error: "#NUM!" };
  if (!isCellError(value)) return value;
  // Errors that a file has no name for (#ERROR!, Loading...) become #VALUE!.
  const known = FILE_ERRORS.test(value.error) ? value.error : "#VALUE!";
  return { error: known as CellErrorValue["error"] };
}
