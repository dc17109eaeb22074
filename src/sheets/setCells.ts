import type { CellBlock } from "../changes/cellBlocks";
import type { Applied, Change } from "../changes/change";
import type { Place } from "../changes/overwritten";
import { placeChange } from "../changes/placeChange";
import { rowsFound } from "../changes/rowIdentity";
import { whatIsLeft } from "../changes/whatIsLeft";
import { headerFinder } from "../tables/findHeader";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";
import { describeMoving, describeUnseen, MOST_ROUNDS } from "./keptMoving";
import { leavePlainText } from "./leavePlainText";
import { type FormatPlace, setFormats } from "./setFormats";
import { lookAt } from "./sheetLook";
import { showPerCents } from "./showPerCents";
import { withoutFormulas } from "./withoutFormulas";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

type SetCells = Extract<Change, { kind: "set cells" }>;

/**
 * Writes cells that a person asked to have changed; where rows or columns move meanwhile, those that
 * are left are found again and written there.
 */
export function setCells(target: GuardedTable, change: SetCells): Applied {
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
      // Before, a day that stands there would be read as a number, as if somebody had typed it.
      setFormats(sheet, formatsAsked(left, reading, blocks));
      return { cellsChanged, refused: [...refused, ...describeUnseen(name, unseen)] };
    }
  }
  return { cellsChanged: 0, refused: [...refused, describeMoving(name)] };
}

/** The cells that are written and are to be shown in a way of their own. */
function formatsAsked(
  { cells }: SetCells,
  reading: TableReading,
  blocks: readonly CellBlock[],
): readonly FormatPlace[] {
  if (cells.every(({ format }) => format === undefined)) return [];
  const find = rowsFound(reading);
  const headerFor = headerFinder(reading);
  const written = new Set(
    blocks.flatMap(({ row, column, cells: lines }) =>
      lines.map((_, down) => `${row + down},${column}`),
    ),
  );
  return cells.flatMap(({ row: identity, title, format }): FormatPlace[] => {
    const row = find(identity)?.sheetRow ?? 0;
    const column = headerFor(title)?.column ?? 0;
    if (format === undefined || !written.has(`${row},${column}`)) return [];
    return [{ row, column, format }];
  });
}
