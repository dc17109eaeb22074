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
/** Of a new row nearly all is shown: it stands nowhere else yet. */
const LONGEST_NEW = 2000;
const MOST_LINES = 40;

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
      return { column, value: clippedLines(describeCell(value), LONGEST_NEW) };
    }),
  };
}

function cellShown({ key, column, current, offered }: CellBeside): CellShown {
  return {
    key,
    column,
    current: clippedLines(describeCell(current), LONGEST),
    offered: clippedLines(describeCell(offered), LONGEST),
  };
}

function conflictShown(conflict: ConflictBeside): ConflictShown {
  return { ...cellShown(conflict), canBeTaken: conflict.canBeTaken };
}

function nameShown({ row, seen, name, options, how }: NameSeen): NameShown {
  return { row, seen, name, options: options.slice(0, 20), how };
}

/** Lines stay apart: one says of one person, the next of another. */
function clippedLines(text: string, longest: number): string {
  const lines = text.split(/\r\n|\r|\n/, MOST_LINES + 1).map((line) => clipped(line, longest));
  const cut = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "\u2026"] : lines;
  return cut.join("\n");
}

function clippedText(text: string): string {
  return clipped(text, LONGEST);
}
