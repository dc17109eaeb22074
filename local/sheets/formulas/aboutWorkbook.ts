import { parseA1Ref } from "@borgar/fx";
import type { ReadableSheet } from "../workbook/formulaEngine";
import { sheetOf } from "../workbook/formulaReferences";
import type { AboutWorkbook } from "./aboutCalls";

/** What formulas on the sheet can ask of its workbook. */
export function aboutWorkbook(sheet: ReadableSheet): AboutWorkbook {
  const { sheets } = sheet.workbook;
  const called = (name: string): ReadableSheet | undefined =>
    sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const placeOf = (written: string) => {
    const reference = parseA1Ref(written, { allowNamed: false });
    if (reference === undefined || !("range" in reference)) return null;
    const name = sheetOf(reference);
    const place = name === undefined ? sheet : called(name);
    return place === undefined ? null : { place, range: reference.range };
  };
  return {
    formulaAt: (written) => {
      const found = placeOf(written);
      if (found === null) return null;
      const { top, left } = found.range;
      return found.place.cell((top ?? 0) + 1, (left ?? 0) + 1)?.formula ?? null;
    },
    tabCount: sheets.length,
    tabNumber: (of) => {
      if (of === undefined) return sheets.indexOf(sheet) + 1;
      const meant = "name" in of ? called(of.name) : placeOf(of.reference)?.place;
      return meant === undefined ? null : sheets.indexOf(meant) + 1;
    },
  };
}
