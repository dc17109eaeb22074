import type { Cell } from "../../sheets/workbook/cell";
import type { DefaultFont } from "../../sheets/workbook/defaultFont";
import { displayValue } from "../../sheets/workbook/numberFormat";
import type { Sheet, Workbook } from "../../sheets/workbook/workbook";

/** How wide a text is, in pixels. */
export type TextMeasure = (text: string, font: string) => number;

/** The padding of a cell on both sides, and a little more for how letters are measured. */
const SIDE_MARGIN = 7;
const LINE_HEIGHT = 1.2;
const POINT = 96 / 72;
const TALLEST = 400;

/**
 * The height that a row takes in Sheets where nobody set one: that of its tallest wrapped text.
 * Null where the default is enough.
 */
export function fittedRowHeight(sheet: Sheet, row: number, measure: TextMeasure): number | null {
  let tallest = sheet.defaultRowHeight;
  const { defaultFont } = sheet.workbook;
  sheet.rows[row - 1]?.cells.forEach((cell, index) => {
    if (cell === undefined || !mayWrap(cell, defaultFont)) return;
    const width = sheet.columns[index]?.width ?? sheet.defaultColumnWidth;
    tallest = Math.max(tallest, heightOf(cell, width - SIDE_MARGIN, sheet.workbook, measure));
  });
  return tallest === sheet.defaultRowHeight ? null : Math.min(TALLEST, Math.ceil(tallest));
}

function mayWrap(cell: Cell, font: DefaultFont): boolean {
  if (cell.value === undefined) return false;
  const large = (cell.style?.fontSize ?? font.fontSize) > 11;
  return (
    large ||
    cell.style?.wrap === "WRAP" ||
    (typeof cell.value === "string" && cell.value.includes("\n"))
  );
}

function heightOf(
  cell: Cell,
  width: number,
  { locale, defaultFont }: Workbook,
  measure: TextMeasure,
): number {
  const size = (cell.style?.fontSize ?? defaultFont.fontSize) * POINT;
  const weight = cell.style?.bold ? "bold " : "";
  const font = `${weight}${size}px ${cell.style?.fontFamily ?? defaultFont.fontFamily}, sans-serif`;
  const paragraphs = displayValue(cell, locale).split("\n");
  const wraps = cell.style?.wrap === "WRAP";
  const lines = paragraphs.reduce(
    (count, paragraph) => count + (wraps ? lineCount(paragraph, width, font, measure) : 1),
    0,
  );
  return lines * size * LINE_HEIGHT + 5;
}

/** After blanks, and after hyphens and slashes that letters follow: where the grid begins a new line. */
const BREAKS = /(?<=\s)|(?<=[-/])(?=\p{L})/u;

function lineCount(text: string, width: number, font: string, measure: TextMeasure): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(BREAKS)) {
    // The space behind the last word of a line needs no room.
    const wordWidth = measure(word.trimEnd(), font);
    if (used > 0 && used + wordWidth > width) {
      lines += 1;
      used = 0;
    }
    if (wordWidth <= width) {
      used += measure(word, font);
      continue;
    }
    // A word that no line holds goes on in the next, letter by letter.
    for (const letter of word) {
      const letterWidth = measure(letter, font);
      if (used > 0 && used + letterWidth > width && letter.trim() !== "") {
        lines += 1;
        used = 0;
      }
      used += letterWidth;
    }
  }
  return lines;
}
