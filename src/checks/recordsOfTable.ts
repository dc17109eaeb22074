import type { Compact } from "../tables/compact";
import type { TableName } from "../tables/tableName";
import type { TableRow } from "../tables/tableReading";

/** The records of any table, in the order of its rows. */
export function recordsOfTable(
  compact: Compact,
  name: TableName,
): readonly { readonly row: TableRow }[] {
  switch (name) {
    case "Settings":
      return compact.readings.Settings.rows.map((row) => ({ row }));
    case "Members":
      return compact.members;
    case "Priorities":
      return compact.priorities;
    case "Success measures":
      return compact.measures;
    case "Events":
      return compact.events;
    case "Action plan":
      return compact.actions;
    case "Meetings":
      return compact.meetings;
    case "Attendance":
      return compact.attendance;
    case "Group updates":
      return compact.groupUpdates;
    case "Accepted":
      return compact.accepted;
    case "Figures":
      return compact.figures;
    case "Aims":
      return compact.aims;
    case "Progress log":
      return compact.log;
    case "Reports":
      return compact.reports;
    case "Correspondence":
      return compact.correspondence;
    case "Letters":
      return compact.letters;
    case "Undo":
      return compact.readings.Undo.rows.map((row) => ({ row }));
    case "Compacts":
    case "Returns":
    case "Like measures":
      return compact.readings[name].rows.map((row) => ({ row }));
    default:
      return name satisfies never;
  }
}
