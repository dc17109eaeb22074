import { tokenize } from "@borgar/fx";
import { a1Of, quotedSheetName } from "../workbook/a1Notation";
import type { ReadableSheet } from "../workbook/formulaEngine";
import { hasLocalNames, namedRangeSeenFrom } from "../workbook/namedRanges";

/**
 * A formula of the sheet with what names of single sheets stand for in their places: the engine is given
 * the names of the whole workbook alone.
 */
export function withoutLocalNames(formula: string, sheet: ReadableSheet): string {
  if (!hasLocalNames(sheet.workbook)) return formula;
  return tokenize(formula, { allowTernary: true })
    .map((token) =>
      token.type === "range_named" ? (meaningOf(token.value, sheet) ?? token.value) : token.value,
    )
    .join("");
}

function meaningOf(name: string, sheet: ReadableSheet): string | null {
  const named = namedRangeSeenFrom(sheet, name);
  const place = named && sheet.workbook.sheetById(named.area.sheetId);
  if (named === undefined || place === undefined) return null;
  return `${quotedSheetName(place.name)}!${a1Of(named.area)}`;
}
