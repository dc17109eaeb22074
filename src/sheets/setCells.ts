import type { Applied, Change } from "../changes/change";
import type { Place } from "../changes/overwritten";
import { placeChange } from "../changes/placeChange";
import { whatIsLeft } from "../changes/whatIsLeft";
import { readTable } from "../tables/readTable";
import { describeMoving, describeUnseen, MOST_ROUNDS } from "./keptMoving";
import { leavePlainText } from "./leavePlainText";
import { lookAt } from "./sheetLook";
import { showPerCents } from "./showPerCents";
import { withoutFormulas } from "./withoutFormulas";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

/**
 * Writes cells that a person asked to have changed; where rows or columns move meanwhile, those that
 * are left are found again and written there.
 */
export function setCells(
  target: GuardedTable,
  change: Extract<Change, { kind: "set cells" }>,
): Applied {
  const { sheet, name, table, zone } = target;
  let cellsChanged = 0;
  const refused: string[] = [];
  const unseen: Place[] = [];
  let left = change;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = (round === 0 && target.earlier) || lookAt(sheet, name, zone);
    const reading = readTable(table, [look.grid]);
    if (round > 0) left = whatIsLeft(left, reading);
    const placed = placeChange(left, reading);
    const formulas = placed.blocks.length === 0 ? [] : look.formulas();
    const { blocks, refused: held } = withoutFormulas(formulas, placed.blocks);
    const notDone = [...placed.refused, ...held];
    if (round === 0) cellsChanged = placed.cellsChanged - held.length;
    else cellsChanged -= notDone.length;
    refused.push(...notDone);
    if (blocks.length === 0)
      return { cellsChanged, refused: [...refused, ...describeUnseen(name, unseen)] };
    leavePlainText(sheet, blocks);
    const written = writeGuarded(target, look, blocks, formulas);
    unseen.push(...written.unseen);
    if (written.isDone) {
      showPerCents(sheet, blocks);
      return { cellsChanged, refused: [...refused, ...describeUnseen(name, unseen)] };
    }
  }
  return { cellsChanged: 0, refused: [...refused, describeMoving(name)] };
}
