import { Refusal } from "../../domain/problem";
import type { Ports } from "../ports";

/** Takes the person to a cell ("K20"); a whole row is named by its first cell ("A20"). */
export function goToCell(
  ports: Ports,
  ask: { readonly sheet: string; readonly cell: string },
): { readonly sentence: string } {
  if (!/^[A-Z]{1,3}[1-9]\d{0,7}$/.test(ask.cell) || !ports.workbook.goTo(ask.sheet, ask.cell)) {
    throw new Refusal(
      "place-gone",
      `There is no longer a cell ${ask.cell} on a tab called "${ask.sheet}".`,
    );
  }
  return { sentence: `${ask.sheet}, ${ask.cell}` };
}

/** Where the person is in the sheet; null where nothing is selected. */
export function readSelection(ports: Ports): {
  readonly sheet: string | null;
  readonly row: number | null;
} {
  const selection = ports.workbook.selection();
  return { sheet: selection?.sheetName ?? null, row: selection?.row ?? null };
}
