import type { CellBlock } from "../changes/cellBlocks";
import type { Applied, Change } from "../changes/change";
import type { Place } from "../changes/overwritten";
import { placeChange } from "../changes/placeChange";
import type { Placed } from "../changes/placed";
import { type PlaceBack, placesOfRowsBack } from "../changes/placeRowsBack";
import { readTable } from "../tables/readTable";
import type { TableReading } from "../tables/tableReading";
import { type AddedWrite, addRows } from "./addRows";
import { describeMoving, describeUnseen, MOST_ROUNDS } from "./keptMoving";
import { mendFormats } from "./mendFormats";
import { putFormulasBack } from "./putFormulasBack";
import type { FormatPlace } from "./setFormats";
import { lookAt, type SheetLook } from "./sheetLook";
import { showInUnit } from "./showInUnit";
import { showPerCents } from "./showPerCents";
import { type GuardedTable, writeGuarded } from "./writeGuarded";

const NOTHING: AddedWrite = { isDone: true, isReadAsWritten: true, unseen: [], standing: [] };

type RowChange = Extract<
  Change,
  { kind: "rewrite columns" | "replace rows" | "append rows" | "put rows back" | "mark rows" }
>;

/** What is added below would be added once more, where it is written again. */
const ADDS: readonly RowChange["kind"][] = ["append rows", "put rows back"];

/**
 * Writes rows and columns of the add-on's own. Where people move rows or columns meanwhile, all is
 * placed anew by what stands there then: a row would otherwise keep another row's status.
 */
export function writeRows(target: GuardedTable, change: RowChange): Applied {
  const { sheet, name, table, zone } = target;
  const unseen: Place[] = [];
  let cellsChanged = 0;
  let left = change;
  let isAtEnd = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const look = (round === 0 && target.earlier) || lookAt(sheet, name, zone);
    const read = readTable(table, [look.grid]);
    const { row: end } = read.reach;
    if (round === 0) isAtEnd = end <= read.lastUsedRow;
    // Where there was nothing below the last row, whatever stands there now is somebody's.
    const reading = isAtEnd ? { ...read, lastUsedRow: Math.max(read.lastUsedRow, end) } : read;
    const placed = placeChange(left, reading);
    cellsChanged = Math.max(cellsChanged, placed.cellsChanged);
    const back = left.kind === "put rows back" ? placesOfRowsBack(reading, left.rows) : [];
    const written = write(target, look, reading, placed, back);
    unseen.push(...written.unseen);
    left = withoutRows(left, reading.lastUsedRow, written.standing);
    const isLast = round === MOST_ROUNDS - 1 || ADDS.includes(change.kind);
    if (!written.isDone || !(written.isReadAsWritten || isLast)) continue;
    const withoutFormulas = putFormulasBack(target, back);
    showPerCents(sheet, placed.blocks);
    if (change.kind === "rewrite columns") showInUnit(sheet, change, reading);
    const refused = [...placed.refused, ...withoutFormulas, ...describeUnseen(name, unseen)];
    return { cellsChanged, refused };
  }
  return { cellsChanged, refused: [describeMoving(name)] };
}

/** What is left to be added, once some of its rows stand; rows that are told by what they hold are found. */
function withoutRows(
  change: RowChange,
  lastUsedRow: number,
  standing: readonly number[],
): RowChange {
  if (standing.length === 0) return change;
  const isLeft = (_: unknown, at: number): boolean => !standing.includes(lastUsedRow + 1 + at);
  switch (change.kind) {
    case "append rows":
      return { ...change, rows: change.rows.filter(isLeft) };
    case "put rows back":
      return { ...change, rows: change.rows.filter(isLeft) };
    default:
      return change;
  }
}

/** First what takes the place of something, then what is added below. */
function write(
  target: GuardedTable,
  look: SheetLook,
  reading: TableReading,
  { blocks, kept, ofOtherKind }: Placed,
  back: readonly PlaceBack[],
): AddedWrite {
  if (blocks.length === 0) return NOTHING;
  mendFormats(target.sheet, reading, ofOtherKind);
  const [inPlace, below] = cutBelow(blocks, reading.lastUsedRow);
  if (inPlace.length > 0) {
    // What the add-on remembers is text throughout.
    const formulas = target.table.isMemory ? [] : look.formulas();
    const written = writeGuarded(target, look, inPlace, formulas, kept);
    // What is added would be placed by a look from before: it waits for the next one.
    const isDone = written.isDone && below.length === 0;
    return { ...written, isDone, standing: [] };
  }
  const hasFormulas = back.some(({ kept }) => kept.formula !== undefined);
  return addRows(target, look, reading, below, formatsOf(back), hasFormulas);
}

function formatsOf(back: readonly PlaceBack[]): readonly FormatPlace[] {
  return back.flatMap(({ row, column, kept: { format } }) => {
    return format === undefined ? [] : [{ row, column, format }];
  });
}

/** The blocks down to a row, and what of them lies below it. */
function cutBelow(
  blocks: readonly CellBlock[],
  lastRow: number,
): readonly [readonly CellBlock[], readonly CellBlock[]] {
  const part = (block: CellBlock, from: number, to: number): readonly CellBlock[] => {
    const cells = block.cells.slice(from, to);
    return cells.length === 0 ? [] : [{ ...block, row: block.row + from, cells }];
  };
  const cutOf = ({ row }: CellBlock): number => Math.max(0, lastRow + 1 - row);
  return [
    blocks.flatMap((block) => part(block, 0, cutOf(block))),
    blocks.flatMap((block) => part(block, cutOf(block), block.cells.length)),
  ];
}
