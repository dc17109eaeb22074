import type { RichText } from "@cj-tech-master/excelts";
import type { Cell, TextRun } from "../workbook/cell";
import type { DefaultFont } from "../workbook/defaultFont";
import type { Style } from "../workbook/style";
import { textFromFile, textToFile } from "./fileText";
import { fontToFile, lookOfPiece } from "./fonts";

/** Text of several looks; `style` is that of its cell. */
export function textOfPieces(
  pieces: readonly RichText[],
  style: Style | undefined,
  defaultFont: DefaultFont,
): Pick<Cell, "value" | "runs"> {
  const texts = pieces.map(({ text }) => textFromFile(text));
  const value = texts.join("");
  if (value === "") return {};
  const runs: TextRun[] = [];
  let start = 0;
  pieces.forEach(({ font }, index) => {
    const look = lookOfPiece(font, style, defaultFont);
    const end = start + (texts[index]?.length ?? 0);
    if (Object.keys(look).length > 0 && end > start) runs.push({ start, end, look });
    start = end;
  });
  return runs.length === 0 ? { value } : { value, runs };
}

/** The text cut up so that each piece has one look. */
export function piecesOf(
  text: string,
  cell: Cell,
  runs: readonly TextRun[],
  defaultFont: DefaultFont,
): RichText[] {
  const edges = new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const run = runs.find((each) => each.start <= start && each.end > start);
    return {
      text: textToFile(text.slice(start, places[index + 1])),
      font: fontToFile({ ...cell.style, ...run?.look }, defaultFont),
    };
  });
}
