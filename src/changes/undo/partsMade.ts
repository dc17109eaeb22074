import { sameCell } from "../../cells/cellValue";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellAt } from "../../tables/cellOf";
import type { Readings } from "../../tables/compact";
import { headerFinder } from "../../tables/findHeader";
import { isAllAuto } from "../../tables/table";
import type { TableName } from "../../tables/tableName";
import type { TableReading, TableRow } from "../../tables/tableReading";
import { rowKey, rowsFound } from "../rowIdentity";
import { addedRowFinder } from "../rowsTakenBack";
import type { PlacedCell, RowRemoved, UndoPart } from "./undoableChange";

/**
 * Of the parts of a change those that the workbook shows as made: cells that hold what they were to
 * hold, rows that are there, rows that have gone. Copies alone are no change that could be undone.
 */
export function partsMade(parts: readonly UndoPart[], readings: Readings): readonly UndoPart[] {
  const tables = new Map<TableName, ReturnType<typeof lookup>>();
  const made = parts.filter((part) => {
    const known = tables.get(part.table) ?? lookup(readings[part.table]);
    tables.set(part.table, known);
    switch (part.kind) {
      case "cell":
        return known.holds(part.row, part.title, part.to);
      case "row added":
        return known.findAdded(part).row !== null;
      case "row removed":
        return known.findRemoved(part) === null;
      case "copy kept":
        return true;
      default:
        return part satisfies never;
    }
  });
  return made.every(({ kind }) => kind === "copy kept") ? [] : made;
}

function lookup(reading: TableReading) {
  const find = rowsFound(reading);
  const headerFor = headerFinder(reading);
  return {
    holds: (...[identity, title, value]: Parameters<Holds>): boolean => {
      const row = find(identity);
      const header = headerFor(title);
      return row !== null && header !== undefined && sameCell(cellAt(row, header.column), value);
    },
    findAdded: addedRowFinder(reading),
    findRemoved: removedRowFinder(reading),
  };
}

type Holds = (
  row: Parameters<ReturnType<typeof rowsFound>>[0],
  title: string,
  value: Parameters<typeof sameCell>[0],
) => boolean;

/** Finds rows that left, where they are back, by all that people had in them; each at most once. */
export function removedRowFinder(
  reading: TableReading,
): (removed: Pick<RowRemoved, "key" | "cells">) => TableRow | null {
  const byKey = groupedBy(reading.rows, (row) => rowKey(reading, row).toLowerCase());
  const taken = new Set<TableRow>();
  const headerFor = headerFinder(reading);
  const isWhollyOurs = isAllAuto(reading.table);
  const tells = ({ title, kept }: PlacedCell, cells: RowRemoved["cells"]): boolean => {
    const field = headerFor(title)?.field ?? null;
    const isAuto = field !== null && (reading.table.columns[field]?.auto ?? false);
    const isOnly = cells.filter((cell) => cell.title === title).length === 1;
    return kept.formula === undefined && isOnly && (!isAuto || isWhollyOurs);
  };
  return ({ key, cells }) => {
    const row = (byKey.get(key.toLowerCase()) ?? []).find((candidate) => {
      if (taken.has(candidate)) return false;
      return cells.every((cell) => {
        const header = headerFor(cell.title);
        if (header === undefined || !tells(cell, cells)) return true;
        return sameCell(cellAt(candidate, header.column), cell.kept.cell);
      });
    });
    if (row !== undefined) taken.add(row);
    return row ?? null;
  };
}
