import { isReference, parseA1Ref } from "@borgar/fx";
import type { Area } from "../workbook/area";
import type { ReadableSheet } from "../workbook/formulaEngine";
import { sheetOf } from "../workbook/formulaReferences";
import { namedRangeSeenFrom } from "../workbook/namedRanges";
import type { Parts } from "./formulaTree";

export interface AreaSpokenOf {
  readonly sheet: ReadableSheet;
  readonly area: Area;
}

/** The areas that parts of a formula on this sheet refer to. */
export function placesIn(parts: Parts, sheet: ReadableSheet): readonly AreaSpokenOf[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "token":
        return placeOf(part.token.value, isReference(part.token), sheet);
      case "group":
        return placesIn(part.parts, sheet);
      case "array":
        return part.rows.flat().flatMap((item) => placesIn(item, sheet));
      case "call":
        return part.args.flatMap((arg) => placesIn(arg, sheet));
      default:
        return part satisfies never;
    }
  });
}

function placeOf(
  text: string,
  isReference: boolean,
  sheet: ReadableSheet,
): readonly AreaSpokenOf[] {
  if (!isReference) return [];
  const named = namedRangeSeenFrom(sheet, text);
  if (named !== undefined) {
    const place = sheet.workbook.sheetById(named.area.sheetId);
    return place === undefined ? [] : [{ sheet: place, area: named.area }];
  }
  const reference = parseA1Ref(text, { allowTernary: true, allowNamed: false });
  if (reference === undefined || !("range" in reference)) return [];
  const name = sheetOf(reference);
  const place = name === undefined ? sheet : sheet.workbook.sheetByName(name);
  if (place === undefined) return [];
  const { top, left, bottom, right } = reference.range;
  const [row, column] = [(top ?? 0) + 1, (left ?? 0) + 1];
  const rowCount = (bottom ?? place.rows.length - 1) + 2 - row;
  const columnCount = (right ?? place.columnCount - 1) + 2 - column;
  return [{ sheet: place, area: { row, column, rowCount, columnCount } }];
}
