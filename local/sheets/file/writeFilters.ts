import { strToU8 } from "fflate";
import type { Filter } from "../workbook/sheetParts";
import type { Sheet } from "../workbook/workbook";
import { attributeText } from "./attributeText";
import { valuesUnder } from "./filterValues";
import { type PackageParts, textOfPart } from "./packageParts";

/** How the library writes a filter: with its range alone. */
const EMPTY = /<autoFilter ref="([^"]*)"\s*\/>/;

/** The parts of a finished file with the values that the filters of its sheets let through. */
export function withFilters(parts: PackageParts, sheets: readonly Sheet[]): PackageParts {
  const changed: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    const columns = sheet.filter === null ? [] : columnsOf(sheet, sheet.filter);
    if (columns.length === 0) return;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const filled = textOfPart(parts, path).replace(
      EMPTY,
      (_empty, ref) => `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`,
    );
    changed[path] = strToU8(filled);
  });
  return { ...parts, ...changed };
}

/** A column with a condition is left out: it stands in the extras, as all of them do. */
function columnsOf(sheet: Sheet, { area, criteria }: Filter): readonly string[] {
  return Object.entries(criteria).flatMap(([column, { hiddenValues, visibleValues }]) => {
    if (hiddenValues === null && visibleValues === null) return [];
    const hidden = new Set(hiddenValues ?? []);
    const shown =
      visibleValues ??
      valuesUnder(sheet, area, Number(column)).filter((value) => !hidden.has(value));
    const listed = shown.filter((value) => value !== "");
    const blank = listed.length < shown.length ? ' blank="1"' : "";
    const filters = listed.map((value) => `<filter val="${attributeText(value)}"/>`).join("");
    const place = Number(column) - area.column;
    return [`<filterColumn colId="${place}"><filters${blank}>${filters}</filters></filterColumn>`];
  });
}
