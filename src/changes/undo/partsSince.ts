import { BLANK, type CellValue, sameCell } from "../../cells/cellValue";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellAt } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import { headerFinder } from "../../tables/findHeader";
import type { TableName } from "../../tables/tableName";
import type { Header, TableReading, TableRow } from "../../tables/tableReading";
import type { CellChange, Change } from "../change";
import { readsAs } from "../readsAs";
import { identityOf, rowsFound } from "../rowIdentity";
import { removedRowFinder } from "./partsMade";
import { partsOfChanges, type TableAsShown } from "./partsOfChanges";
import type { PlacedCell, RowAdded, RowRemoved, UndoPart } from "./undoableChange";

type SetCells = Extract<Change, { kind: "set cells" }>;

/** The tabs in which a run brings the add-on's own cells up to date. */
const BROUGHT_UP_TO_DATE: readonly TableName[] = [
  "Success measures",
  "Action plan",
  "Progress log",
];

/**
 * What takes a change set back together with what the same click wrote of the add-on's own before
 * it, as *Start a new year* closes the figures first: cells in auto columns, rows of the log. `changes`
 * has both; `before` is the workbook as the click found it, `now` as it stands before `changes` are made. A row
 * that leaves is to come back with what its auto columns held before.
 */
export function partsSince(
  before: Readings,
  changes: readonly Change[],
  now: Readings,
  asShown: (table: TableName) => TableAsShown | null,
): readonly UndoPart[] {
  const written = BROUGHT_UP_TO_DATE.map((table) => writtenIn(before[table], now[table], changes));
  const cells = written.flatMap((one) => (one.cells.cells.length === 0 ? [] : [one.cells]));
  const finders = new Map(
    BROUGHT_UP_TO_DATE.map((table) => [table, asBeforeFinder(before[table], now[table])]),
  );
  const parts = partsOfChanges(inOneChange([...changes, ...cells]), now, asShown);
  return [
    ...parts.map((part) =>
      part.kind === "row removed" ? (finders.get(part.table)?.(part) ?? part) : part,
    ),
    ...written.flatMap(({ rows }) => rows),
  ];
}

/** The cells of a tab together: a row is then known by one name, whichever of its cells is meant. */
function inOneChange(changes: readonly Change[]): readonly Change[] {
  const cells = changes.flatMap((change) => (change.kind === "set cells" ? [change] : []));
  const byTable = groupedBy(cells, ({ table }) => table);
  return [
    ...changes.filter(({ kind }) => kind !== "set cells"),
    ...Array.from(byTable, ([table, all]): SetCells => {
      return { kind: "set cells", table, cells: all.flatMap((one) => one.cells) };
    }),
  ];
}

interface Written {
  readonly cells: SetCells;
  readonly rows: readonly (RowAdded | RowRemoved)[];
}

function writtenIn(before: TableReading, now: TableReading, changes: readonly Change[]): Written {
  const table = now.table.name;
  const own = changes.filter((change) => change.table === table);
  const findNow = rowsFound(now);
  const leaving = new Set(
    own.flatMap((change) => (change.kind === "remove rows" ? change.rows.map(findNow) : [])),
  );
  const find = rowsFound(before);
  const found = new Set<TableRow>();
  const of = cellsBefore(before);
  const afterwards = heldAfterwards(own);
  const isOurs = isLog(now) ? loggedBy(own) : (): boolean => true;
  const cells: CellChange[] = [];
  const rows: (RowAdded | RowRemoved)[] = [];
  for (const row of now.rows) {
    const identity = identityOf(now, row);
    const was = find(identity);
    if (was !== null) found.add(was);
    if (leaving.has(row)) continue;
    if (was === null) {
      if (isLog(now) && isOurs(now, row)) rows.push(rowAdded(now, row, identity.key));
      continue;
    }
    if (!isOurs(now, row)) continue;
    for (const header of autoHeaders(now)) {
      const from = of(was, header);
      const to = afterwards(header, cellAt(row, header.column));
      if (!sameCell(from, to)) cells.push({ row: identity, title: header.title, from, to });
    }
  }
  const gone = isLog(now)
    ? before.rows.filter((row) => !found.has(row) && isOurs(before, row))
    : [];
  return {
    cells: { kind: "set cells", table, cells },
    rows: [...rows, ...gone.map((row) => rowGone(before, row))],
  };
}

/** Whether the click has written a row of the log: those of its day; in others people may have typed. */
function loggedBy(changes: readonly Change[]): (reading: TableReading, row: TableRow) => boolean {
  return ({ columnOf }, row) =>
    changes.some((change) => {
      if (change.kind !== "replace rows") return false;
      const column = columnOf[change.field];
      return column !== undefined && readsAs(cellAt(row, column), change.equals);
    });
}

/** What a cell holds once the changes are made: the figures of the closed year are emptied. */
function heldAfterwards(
  changes: readonly Change[],
): (header: Header, standing: CellValue) => CellValue {
  const emptied = new Set(
    changes.flatMap((change) =>
      change.kind === "rewrite columns" && change.rows.length === 0 ? change.fields : [],
    ),
  );
  return ({ field }, standing) => (field !== null && emptied.has(field) ? BLANK : standing);
}

/** Only in the log does the add-on put in whole rows. */
function isLog({ table }: TableReading): boolean {
  return table.name === "Progress log";
}

function autoHeaders({ headers, table }: TableReading): readonly Header[] {
  return headers.filter(({ field }) => field !== null && (table.columns[field]?.auto ?? false));
}

/** A column that the click has added held nothing. */
function cellsBefore(before: TableReading): (row: TableRow, header: Header) => CellValue {
  const headerFor = headerFinder(before);
  return (row, { title, field }) => {
    const column =
      (field === null ? undefined : before.columnOf[field]) ?? headerFor(title)?.column;
    return column === undefined ? BLANK : cellAt(row, column);
  };
}

function rowAdded(reading: TableReading, row: TableRow, key: string): RowAdded {
  const cells = reading.headers.flatMap(({ title, column }) => {
    const cell = cellAt(row, column);
    return cell.kind === "blank" ? [] : [[title, cell] as const];
  });
  return { kind: "row added", table: reading.table.name, key, cells };
}

function rowGone(reading: TableReading, row: TableRow): RowRemoved {
  const cells = reading.headers.flatMap(({ title, column }): PlacedCell[] => {
    const cell = cellAt(row, column);
    return cell.kind === "blank" ? [] : [{ title, column, kept: { cell } }];
  });
  return {
    kind: "row removed",
    table: reading.table.name,
    key: identityOf(reading, row).key,
    cells,
  };
}

/** A row that leaves comes back with what its auto columns held before. */
function asBeforeFinder(before: TableReading, now: TableReading): (part: RowRemoved) => RowRemoved {
  const find = removedRowFinder(before);
  const of = cellsBefore(before);
  const own = autoHeaders(now);
  const isOwn = new Set(own.map(({ column }) => column));
  return (part) => {
    const was = find(part);
    if (was === null) return part;
    const formatAt = new Map(part.cells.map(({ column, kept }) => [column, kept.format]));
    const cells = own.flatMap((header): PlacedCell[] => {
      const { title, column } = header;
      const cell = of(was, header);
      if (cell.kind === "blank") return [];
      const format = formatAt.get(column);
      return [{ title, column, kept: { cell, ...(format === undefined ? {} : { format }) } }];
    });
    return { ...part, cells: [...part.cells.filter(({ column }) => !isOwn.has(column)), ...cells] };
  };
}
