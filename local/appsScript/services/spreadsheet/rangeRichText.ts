import { type Cell, type StoredValue, tidyCell } from "../../../sheets/workbook/cell";
import type { DefaultFont } from "../../../sheets/workbook/defaultFont";
import { argumentsOf, instance } from "./arguments";
import { changeCells, checkSize, firstCell, readCells } from "./rangeCells";
import { fontOf } from "./rangeFonts";
import { gridOf } from "./rangeLooks";
import { RangeText } from "./rangeText";
import { RichTextValue, runsToKeep } from "./richText";
import { completeLook } from "./textStyle";

const RICH_TEXT = instance<RichTextValue>("RichTextValue");
const HYPERLINK = /^=\s*HYPERLINK\(\s*"([^"]*)"/i;

/** Rich text of a range. */
export class RangeRichText extends RangeText {
  getRichTextValue(): RichTextValue | null {
    return richTextOf(firstCell(this), fontOf(this));
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    const font = fontOf(this);
    return readCells(this, (cell) => richTextOf(cell, font));
  }

  setRichTextValue(...args: unknown[]): this {
    const [value] = argumentsOf("Range.setRichTextValue", args, RICH_TEXT);
    changeCells(this, (cell) => cellWithRichText(cell, value));
    return this;
  }

  setRichTextValues(...args: unknown[]): this {
    const [values] = argumentsOf("Range.setRichTextValues", args, gridOf(RICH_TEXT));
    checkSize(values, this.area);
    changeCells(this, (cell, row, column) => {
      const value = values[row]?.[column];
      return value ? cellWithRichText(cell, value) : cell;
    });
    return this;
  }
}

/** Null for what is not text; a blank cell is empty text. */
function richTextOf(cell: Cell | undefined, font: DefaultFont): RichTextValue | null {
  const value: StoredValue = cell?.value ?? "";
  if (typeof value !== "string") return null;
  const base = completeLook(cell?.style, font);
  const link = HYPERLINK.exec(cell?.formula ?? "")?.[1] ?? cell?.link;
  const runs = link === undefined ? (cell?.runs ?? []) : [{ start: 0, end: value.length, link }];
  return new RichTextValue(value, runs, base);
}

function cellWithRichText(cell: Cell | undefined, value: RichTextValue): Cell | undefined {
  const text = value.getText();
  return tidyCell({
    ...cell,
    value: text === "" ? undefined : text,
    formula: undefined,
    spilled: undefined,
    link: undefined,
    runs: text === "" ? undefined : runsToKeep(value),
  });
}
