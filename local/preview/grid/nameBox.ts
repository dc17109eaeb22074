import type { FUniver } from "@univerjs/core/facade";
import { areaOfWritten, readRange } from "../../sheets/workbook/a1Notation";
import { type Area, lastColumnOf, lastRowOf } from "../../sheets/workbook/area";

const BOX = '[data-u-comp="defined-name"] input';

/** Somewhere in the workbook that is open. */
export interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** What a workbook has, for whoever names cells in it. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The cells that are named, on the tab that is named with them or else on the one that is open; null where there
 * are none. "not cells": what is written may be a name that somebody gave to cells.
 */
export function placeNamed(
  written: string,
  sheets: readonly NamedSheet[],
  openSheet: string,
): NamedPlace | "not cells" | null {
  const range = readRange(written);
  if (range === null) return "not cells";
  const name = range.sheetName?.toLowerCase();
  const sheet = sheets.find((each) =>
    name === undefined ? each.id === openSheet : each.name.toLowerCase() === name,
  );
  if (sheet === undefined || sheet.isHidden) return null;
  const area = areaOfWritten(range, sheet);
  const isThere = lastRowOf(area) <= sheet.rowCount && lastColumnOf(area) <= sheet.columnCount;
  return isThere ? { sheet: sheet.id, area } : null;
}

/**
 * Takes whoever writes `C7` or `Events!A2` in the box of names there. Univer's own box knows no other tab, and
 * fails where there is no such cell.
 */
export function goByNameBox(
  container: HTMLElement,
  api: FUniver,
  go: (place: NamedPlace) => void,
): void {
  container.addEventListener("input", ({ target }) => {
    if (isBox(target)) target.setCustomValidity("");
  });
  container.addEventListener(
    "keydown",
    (event) => {
      const box = event.target;
      if (event.key !== "Enter" || !isBox(box)) return;
      const written = box.value;
      const place = placeNamed(written, sheetsOf(api), openSheetOf(api));
      if (place === "not cells") return;
      event.stopPropagation();
      event.preventDefault();
      if (place === null) {
        box.setCustomValidity(`There are no cells "${written}" here.`);
        box.reportValidity();
        return;
      }
      // The box names the cells that are selected again, also where these are they.
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      go(place);
    },
    true,
  );
}

function isBox(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.matches(BOX);
}

function openSheetOf(api: FUniver): string {
  return api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
}

function sheetsOf(api: FUniver): readonly NamedSheet[] {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  return sheets.map((sheet) => ({
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    isHidden: sheet.isSheetHidden(),
    rowCount: sheet.getMaxRows(),
    columnCount: sheet.getMaxColumns(),
  }));
}
