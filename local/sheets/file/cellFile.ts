import type {
  CellErrorValue,
  CellValueInput,
  Cell as FileCell,
  CellValue as FileValue,
} from "@cj-tech-master/excelts";
import { type Cell, type CellValue, isCellError } from "../workbook/cell";
import type { DefaultFont } from "../workbook/defaultFont";
import { storedFormat } from "../workbook/numberFormat";
import type { Style } from "../workbook/style";
import { serialOfDate } from "./fileDates";
import { formulaFromFile, formulaToFile, isFilledCell } from "./fileFormula";
import { textFromFile } from "./fileText";
import { piecesOf, textOfPieces } from "./richTextFile";

/** What a file's cell holds, without its look. */
export type CellContent = Pick<Cell, "value" | "formula" | "runs" | "spilled">;

const CONSTANT_FORMULA =
  /^(TRUE|FALSE)\(\)$|^(#N\/A|#REF!|#NAME\?|#DIV\/0!|#NULL!|#VALUE!|#NUM!)$/i;
const FILE_ERRORS = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/;

/** `style` is the look that the cell has been given already, which its text starts from. */
export function contentFromFile(
  cell: FileCell,
  style: Style | undefined,
  defaultFont: DefaultFont,
): CellContent {
  const { value } = cell;
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || value instanceof Date) return { ...simpleValue(value) };
  if ("formula" in value || "sharedFormula" in value) return formulaContent(cell, value);
  if ("richText" in value) return textOfPieces(value.richText, style, defaultFont);
  if ("checkbox" in value) return { value: value.checkbox };
  return "error" in value ? { value: { error: value.error } } : {};
}

/** Excel's "short date" has no order of its own in a file: each reader shows its region's. */
const REGIONAL_FORMATS: ReadonlyMap<string, string> = new Map([
  ["mm-dd-yy", "dd/mm/yyyy"],
  ["m/d/yy h:mm", "dd/mm/yyyy h:mm"],
]);

/** A number format of a file as Sheets would give it; undefined where it is automatic. */
export function numberFormatFromFile(format: FileCell["numFmt"]): string | undefined {
  const code = typeof format === "object" ? format.formatCode : format;
  return code === undefined ? undefined : storedFormat(REGIONAL_FORMATS.get(code) ?? code);
}

/** The value for a cell of a file. `spilledOver` is the range that an array formula fills. */
export function contentToFile(
  cell: Cell,
  spilledOver: string | null,
  defaultFont: DefaultFont,
): CellValueInput {
  const { value, formula, runs } = cell;
  if (formula !== undefined) {
    const shown = isCellError(value) ? value.error : (value ?? "");
    const text = formulaToFile(formula, shown);
    const result = value === undefined ? {} : { result: resultToFile(value) };
    if (spilledOver === null) return { formula: text, ...result };
    return { formula: text, ...result, shareType: "array", ref: spilledOver, isDynamicArray: true };
  }
  if (isCellError(value)) return resultToFile(value);
  if (typeof value !== "string" || runs === undefined) return value ?? null;
  // Links are no part of the text in a file.
  if (runs.every(({ look }) => look === undefined)) return value;
  return { richText: piecesOf(value, cell, runs, defaultFont) };
}

function simpleValue(value: string | number | boolean | Date): CellContent {
  if (value instanceof Date) return { value: serialOfDate(value) };
  if (value === "") return {};
  return { value: typeof value === "string" ? textFromFile(value) : value };
}

function formulaContent(cell: FileCell, value: Extract<FileValue, object>): CellContent {
  const formula = cell.formula ?? "";
  const result = "result" in value ? value.result : undefined;
  const computed = resultFromFile(result);
  // LibreOffice writes what a person typed as TRUE or #N/A as a formula.
  const constant = CONSTANT_FORMULA.exec(formula);
  if (constant?.[1] !== undefined) return { value: constant[1].toUpperCase() === "TRUE" };
  if (constant?.[2] !== undefined) return { value: { error: constant[2].toUpperCase() } };
  if (isFilledCell(formula)) return { ...(computed.value !== "" && computed), spilled: true };
  const isArray = "shareType" in value && value.shareType === "array";
  const spread = isArray && "ref" in value && value.ref !== cell.address;
  const text = formulaFromFile(formula);
  return { formula: spread ? arrayFormula(text) : text, ...computed };
}

/** An array formula that other programs entered over a range is ARRAYFORMULA in Sheets. */
function arrayFormula(formula: string): string {
  const fillsByItself = /^=\s*(ARRAYFORMULA|UNIQUE|FILTER|SORT|SORTBY|SEQUENCE|TRANSPOSE|LET)\b/i;
  return fillsByItself.test(formula) ? formula : `=ARRAYFORMULA(${formula.slice(1)})`;
}

function resultFromFile(result: unknown): CellContent {
  if (result === null || result === undefined) return {};
  if (result instanceof Date) return { value: serialOfDate(result) };
  if (typeof result === "object" && "error" in result)
    return { value: { error: String(result.error) } };
  const simple =
    typeof result === "string" || typeof result === "number" || typeof result === "boolean";
  if (!simple) return {};
  return { value: typeof result === "string" ? textFromFile(result) : result };
}

function resultToFile(value: CellValue): string | number | boolean | CellErrorValue {
  if (!isCellError(value)) return value;
  // What a file has no name for (#ERROR!, Loading...) is a value that could not be had.
  const known = FILE_ERRORS.test(value.error) ? value.error : "#VALUE!";
  return { error: known as CellErrorValue["error"] };
}
