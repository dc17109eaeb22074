import type { ICellData, IStyleData } from "@univerjs/core";
import { type Cell, isCellError, type StoredValue, tidyCell } from "../../sheets/workbook/cell";
import { changedStyle } from "../../sheets/workbook/cellStyle";
import type { DefaultFont } from "../../sheets/workbook/defaultFont";
import { linkAfter } from "../../sheets/workbook/enteredCell";
import { storedFormat } from "../../sheets/workbook/numberFormat";
import { fontToUniver, styleFromUniver, styleToUniver } from "./univerStyle";

/** Univer's numbers for what a cell holds (CellValueType). */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/**
 * The grid lays out every letter of a cell that is selected, and stands still for half a minute at
 * the 50,000 that fit in one. Longer texts are shown as their beginning, and not edited there.
 */
const LONGEST_IN_GRID = 5_000;
const CUT_MARK = "\u2026";

/** Whether the grid shows only the beginning of this text. */
export function isCutText(value: unknown): boolean {
  return typeof value === "string" && value.length > LONGEST_IN_GRID && value.endsWith(CUT_MARK);
}

/** Value and formula of a cell as Univer holds them; blank fields are null, so that they clear. */
export function contentToUniver(cell: Cell | undefined): ICellData {
  const { v, t } = valueToUniver(cell?.value);
  return { v, t, f: cell?.formula ?? null, si: null, p: null };
}

/** The look of a cell as Univer holds it, or null for a plain one. */
export function lookToUniver(cell: Cell | undefined, font: DefaultFont): IStyleData | null {
  const look =
    cell?.style === undefined && cell?.numberFormat === undefined
      ? null
      : styleToUniver(cell.style ?? {}, cell.numberFormat);
  // Univer draws drop-downs in its own font unless the cell names one.
  return isDropDown(cell) ? { ...fontToUniver(font), ...look } : look;
}

function isDropDown(cell: Cell | undefined): boolean {
  const { criterion } = cell?.validation ?? {};
  return criterion === "VALUE_IN_LIST" || criterion === "VALUE_IN_RANGE";
}

/**
 * The cell that a person's edit left in the grid. What the grid does not know (notes, rules, links)
 * and what the edit did not touch stays as it was in `before`.
 */
export function cellFromUniver(
  edited: ICellData | null,
  style: IStyleData | null,
  before: Cell | undefined,
  font: DefaultFont,
): Cell | undefined {
  const was = contentToUniver(before);
  const sameContent =
    (edited?.v ?? null) === was.v && (edited?.f ?? null) === was.f && before?.spilled !== true;
  const look = lookFromUniver(style, font);
  const sameLook = sameAsText(look, lookFromUniver(lookToUniver(before, font), font));
  return tidyCell({
    ...before,
    ...(!sameContent && contentFromUniver(edited, before)),
    ...(!sameLook && { ...look, style: withTheme(look.style, before?.style) }),
  });
}

/** The grid knows no theme: a colour that it left as it was is what it was. */
function withTheme(style: Cell["style"], before: Cell["style"]): Cell["style"] {
  const { fontColour, background, fontTheme, backgroundTheme } = before ?? {};
  return changedStyle(style, {
    ...(style?.fontColour === fontColour && { fontTheme }),
    ...(style?.background === background && { backgroundTheme }),
  });
}

interface UniverLook {
  readonly style: Cell["style"];
  readonly numberFormat: Cell["numberFormat"];
}

function lookFromUniver(style: IStyleData | null, font: DefaultFont): UniverLook {
  if (style === null) return { style: undefined, numberFormat: undefined };
  return {
    style: styleFromUniver(style, font),
    numberFormat: style.n?.pattern ? storedFormat(style.n.pattern) : undefined,
  };
}

function contentFromUniver(edited: ICellData | null, before: Cell | undefined): Cell {
  const formula = edited?.f || undefined;
  // The workbook computes formulas itself: what Univer made of one is not taken over.
  const value = formula === undefined ? valueFromUniver(edited) : undefined;
  const link = linkAfter(before, { value, formula });
  return {
    value,
    formula,
    spilled: undefined,
    kept: undefined,
    fills: undefined,
    runs: undefined,
    link,
  };
}

function valueFromUniver(edited: ICellData | null): StoredValue | undefined {
  const { v, t, p } = edited ?? {};
  if (v === null || v === undefined || v === "") {
    const typed = p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
    return typed ? typed : undefined;
  }
  if (t === BOOLEAN) return v === 1 || v === true || v === "1";
  if (typeof v === "number" && t !== TEXT) return v;
  return t === NUMBER && Number.isFinite(Number(v)) ? Number(v) : String(v);
}

function valueToUniver(value: StoredValue | undefined): Pick<Required<ICellData>, "v" | "t"> {
  if (value === undefined) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: isCellError(value) ? value.error : shownText(value), t: TEXT };
}

function shownText(text: string): string {
  return text.length > LONGEST_IN_GRID ? text.slice(0, LONGEST_IN_GRID) + CUT_MARK : text;
}

function sameAsText(a: UniverLook, b: UniverLook): boolean {
  return a.numberFormat === b.numberFormat && sortedText(a.style) === sortedText(b.style);
}

function sortedText(style: Cell["style"]): string {
  return JSON.stringify(Object.entries(style ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
