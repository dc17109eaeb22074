import type { Style as FileStyle } from "@cj-tech-master/excelts";
import { strToU8 } from "fflate";
import type { Cell } from "../workbook/cell";
import { type PackageParts, textOfPart } from "./packageParts";

const STYLES = "xl/styles.xml";
/** No cell of a workbook is indented, so that in the library's styles this stands for the mark. */
const MARK = 1;
const MARKED = /<xf\b([^>]*)>\s*<alignment\b([^>]*?)\sindent="1"([^>]*)>/g;

/** Whether the text of a cell would be read as a formula if somebody typed it. */
export function looksLikeFormula({ value, formula }: Cell): boolean {
  return formula === undefined && typeof value === "string" && /^[=+@'-]./s.test(value);
}

/** The style of such a text, which the library cannot express. */
export function markedAsQuoted(style: Partial<FileStyle>): Partial<FileStyle> {
  return { ...style, alignment: { ...style.alignment, indent: MARK } };
}

/** The parts of a finished file with `quotePrefix` (ECMA-376 part 1, 18.8.45) in place of the mark. */
export function withQuotedTexts(parts: PackageParts): PackageParts {
  const styles = textOfPart(parts, STYLES);
  const quoted = styles.replace(MARKED, '<xf quotePrefix="1"$1><alignment$2$3>');
  return quoted === styles ? parts : { ...parts, [STYLES]: strToU8(quoted) };
}
