import { describeCell } from "../../cells/cellValue";
import { clipped } from "../../domain/words/quoted";
import type { CellBeside, ConflictBeside, ImportedTable, NewRow } from "../../import/imported";
import type { NameSeen } from "../../import/read/offersIn";
import type {
  CellShown,
  ConflictShown,
  ListName,
  ListShown,
  NameShown,
  NewRowShown,
  Slice,
  TableShown,
} from "./states/importState";

/** So many of a list go to the page at once: the answer stays small however long the old list is. */
export const LIST_PIECE = 500;
const LONGEST = 300;

/** What an old table comes to, as the page shows it. */
export function shownTable(imported: ImportedTable): TableShown {
  const { table, sheet, part, headerRow, lacks, columns, rows } = imported;
  return {
    ...{ table, sheet, part, headerRow, lacks },
    columns: columns.map(({ header, isNameless, title, how, examples }) => {
      return { header, isNameless, to: title, how, examples: examples.map(clippedText) };
    }),
    rows,
    newRows: slice(imported.newRows, 0, newRowShown),
    changes: slice(imported.changes, 0, cellShown),
    conflicts: slice(imported.conflicts, 0, conflictShown),
    names: slice(imported.names, 0, nameShown),
    skipped: slice(imported.skipped, 0, ({ row, why }) => ({ row, why })),
    problems: slice(imported.problems, 0, ({ message }) => message),
  };
}

/** One of its lists, from a place on. */
export function shownList(imported: ImportedTable, list: ListName, from: number): ListShown {
  switch (list) {
    case "newRows":
      return slice(imported.newRows, from, newRowShown);
    case "changes":
      return slice(imported.changes, from, cellShown);
    case "conflicts":
      return slice(imported.conflicts, from, conflictShown);
    case "names":
      return slice(imported.names, from, nameShown);
    case "skipped":
      return slice(imported.skipped, from, ({ row, why }) => ({ row, why }));
    case "problems":
      return slice(imported.problems, from, ({ message }) => message);
    default:
      return list satisfies never;
  }
}

function slice<T, S>(all: readonly T[], from: number, shown: (one: T) => S): Slice<S> {
  return { from, items: all.slice(from, from + LIST_PIECE).map(shown), total: all.length };
}

function newRowShown({ key, cells }: NewRow): NewRowShown {
  return {
    key: clippedText(key),
    cells: cells.map(({ column, value }) => {
      return { column, value: clippedText(describeCell(value)) };
    }),
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

function conflictShown(conflict: ConflictBeside): ConflictShown {
  return { ...cellShown(conflict), canBeTaken: conflict.canBeTaken };
}

function nameShown({ row, seen, name, options, how }: NameSeen): NameShown {
  return { row, seen, name, options: options.slice(0, 20), how };
}

function clippedText(text: string): string {
  return clipped(text, LONGEST);
}
