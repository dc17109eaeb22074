import { type Cell, type StoredValue, tidyCell } from "../../../../../sheets/workbook/cell";
import type { DefaultFont } from "../../../../../sheets/workbook/defaultFont";
import type { Style, TextLook } from "../../../../../sheets/workbook/style";
import { gridOf } from "../../../../declare/kinds";
import { methods } from "../../../../declare/methods";
import { RANGE } from "../../../core/spreadsheet/classes";
import { changeCells, checkSize } from "../../../core/spreadsheet/range/cells";
import { getters, look } from "../../../core/spreadsheet/range/looks";
import { RICH_TEXT, type RichText, TEXT_STYLE } from "../classes";
import { runsToKeep } from "../richText";
import { completeLook } from "../textStyle";

const HYPERLINK = /^=\s*HYPERLINK\(\s*"([^"]*)"/i;

/** Text styles and rich text. */
export const richText = methods(RANGE, {
  ...look(
    "TextStyle",
    "TextStyles",
    TEXT_STYLE,
    (cell, font) => TEXT_STYLE.of({ look: completeLook(cell?.style, font) }),
    ({ look }) => chosen(look),
  ),
  ...getters("RichTextValue", "RichTextValues", richTextOf),
  setRichTextValue: [
    [RICH_TEXT],
    (range, value) => {
      changeCells(range, (cell) => cellWithRichText(cell, value));
      return range;
    },
  ],
  setRichTextValues: [
    [gridOf(RICH_TEXT)],
    (range, values) => {
      checkSize(values, range.area);
      changeCells(range, (cell, row, column) => {
        const value = values[row]?.[column];
        return value ? cellWithRichText(cell, value) : cell;
      });
      return range;
    },
  ],
});

/** What a style says, as a change: what it leaves open stays as it is. */
function chosen(look: TextLook): Style {
  return Object.fromEntries(
    Object.entries(look)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, field === false ? undefined : field]),
  );
}

/** Null for what is not text; a blank cell is empty text. */
function richTextOf(cell: Cell | undefined, font: DefaultFont): RichText | null {
  const text: StoredValue = cell?.value ?? "";
  if (typeof text !== "string") return null;
  const base = completeLook(cell?.style, font);
  const link = HYPERLINK.exec(cell?.formula ?? "")?.[1] ?? cell?.link;
  const runs = link === undefined ? (cell?.runs ?? []) : [{ start: 0, end: text.length, link }];
  return RICH_TEXT.of({ text, runs, base, startIndex: 0 });
}

function cellWithRichText(cell: Cell | undefined, value: RichText): Cell | undefined {
  const { text } = value;
  return tidyCell({
    ...cell,
    value: text === "" ? undefined : text,
    formula: undefined,
    spilled: undefined,
    link: undefined,
    runs: text === "" ? undefined : runsToKeep(value),
  });
}
