import { describeCell } from "../../cells/cellValue";
import { clipped } from "../../domain/words/quoted";
import type { CellBeside, ImportedTable } from "../../import/imported";
import type { CellShown, ConflictShown, FirstOf, TableShown } from "./states/importState";

/** Nobody reads further, and the answer stays small however long the old list is. */
const MOST_SHOWN = 200;
const LONGEST = 300;

/** What an old table comes to, as the page shows it. */
export function shownTable(imported: ImportedTable): TableShown {
  const { table, sheet, headerRow, columns, rows } = imported;
  const conflicts = imported.conflicts.map((conflict): ConflictShown => {
    return { ...cellShown(conflict), canBeTaken: conflict.canBeTaken };
  });
  return {
    table,
    sheet,
    headerRow,
    columns: columns.map(({ header, title, how, examples }) => {
      return { header, to: title, how, examples: examples.map(clippedText) };
    }),
    rows,
    newKeys: firstOf(imported.newKeys.map(clippedText)),
    changes: firstOf(imported.changes.map(cellShown)),
    conflicts: firstOf(conflicts),
    skipped: firstOf(imported.skipped.map(({ row, why }) => ({ row, why }))),
    problems: firstOf(imported.problems.map(({ message }) => message)),
  };
}

function cellShown({ key, column, current, offered }: CellBeside): CellShown {
  return {
    key,
    column,
    current: clippedText(describeCell(current)),
    offered: clippedText(describeCell(offered)),
  };
}

function firstOf<T>(all: readonly T[]): FirstOf<T> {
  return { first: all.slice(0, MOST_SHOWN), total: all.length };
}

function clippedText(text: string): string {
  return clipped(text, LONGEST);
}
