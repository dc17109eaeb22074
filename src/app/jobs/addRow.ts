import type { RowValues } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import type { Compact } from "../../tables/compact";
import type { TableName } from "../../tables/tableName";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";
import { type ChangesMade, makeUndoable } from "./makeUndoable";

/** What became of a row that was to be added, and the workbook after it. */
export interface RowAdded extends ChangesMade {
  readonly compact: Compact;
}

/**
 * Adds a row that a person asked for below the others, with the tab or the columns that it needs:
 * one step that takes it back whole. Call it while holding the lock, with what was just read. Throws
 * what `makeUndoable` throws.
 */
export function addRow(
  ports: Ports,
  compact: Compact,
  table: TableName,
  values: RowValues,
  sentence: string,
  time: string,
): RowAdded {
  const { readings, today } = compact;
  const made = makeUndoable(
    ports,
    readings,
    { today, time },
    {
      sentence,
      changes: [
        ...changesToMakeRoom(readings[table]),
        { kind: "append rows", table, rows: [values] },
      ],
    },
  );
  return { ...made, compact: compactRead(ports, ports.workbook.readAgain()) };
}
