import type { ICellData, IStyleData } from "@univerjs/core";
import { cellWithTypedText } from "../../sheets/workbook/enteredCell";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import { contentToUniver } from "../snapshot/univerCell";

export type TypedCell = Pick<ICellData, "v" | "t" | "f" | "p" | "s">;

/**
 * What a person typed, read as the workbook reads typed text: the order of day and month, currency,
 * percent, leading zeros. Null where Univer's own reading will do: rich text, and nothing typed.
 */
export function gridTypedCell(
  cell: ICellData,
  look: IStyleData | null,
  typing: TypingContext,
): TypedCell | null {
  const text = typedText(cell);
  if (text === null) return null;
  const format = look?.n?.pattern;
  const before = format ? { numberFormat: format } : undefined;
  const typed = cellWithTypedText(before, text, typing);
  const { v, t, f } = contentToUniver(typed);
  const ownLook = typeof cell.s === "object" && cell.s !== null ? cell.s : {};
  const pattern = typed?.numberFormat;
  return {
    v,
    t,
    f,
    p: null,
    s: pattern && pattern !== format ? { ...ownLook, n: { pattern } } : cell.s,
  };
}

/** The text of a cell as it was typed; null where it is rich or there is none. */
export function typedText(cell: ICellData): string | null {
  if (cell.f) return cell.f;
  const body = cell.p?.body;
  if (body) {
    // Only looks and links make text rich: line breaks alone do not.
    const rich = (body.textRuns ?? []).some(({ ts }) => ts && Object.keys(ts).length > 0);
    return rich ? null : body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  }
  return cell.v === null || cell.v === undefined ? null : String(cell.v);
}
