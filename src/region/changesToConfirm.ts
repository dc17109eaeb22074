import type { CalendarDate } from "../cells/calendarDate";
import { dayCell, textCell } from "../cells/cellValue";
import type { CellChange, Change, RowValues } from "../changes/change";
import { changesToMakeRoom } from "../changes/changesToAdd";
import { identityOf } from "../changes/rowIdentity";
import { cellAt } from "../tables/cellOf";
import type { Compact } from "../tables/compact";
import { recordsOf } from "../tables/readTable";
import type { LikeMeasure } from "./knownRegion";
import { likenessKey } from "./likeness";

/** Remembers the names that were confirmed; a name that is there already stays as it is. */
export function changesToConfirm(
  readings: Compact["readings"],
  confirmed: readonly LikeMeasure[],
  today: CalendarDate,
): readonly Change[] {
  const reading = readings["Like measures"];
  const there = new Map(recordsOf(reading).map((record) => [likenessKey(record), record]));
  const cells: CellChange[] = [];
  const rows: RowValues[] = [];
  for (const like of confirmed) {
    const record = there.get(likenessKey(like));
    if (record === undefined) {
      rows.push({
        measuredBy: textCell(like.measuredBy),
        thing: textCell(like.thing),
        unit: textCell(like.unit),
        countsAs: textCell(like.countsAs),
        confirmedOn: dayCell(today),
      });
    } else if (record.countsAs !== like.countsAs) {
      for (const header of reading.headers) {
        const { field, title, column } = header;
        if (field !== "countsAs" && field !== "confirmedOn") continue;
        const to = field === "countsAs" ? textCell(like.countsAs) : dayCell(today);
        const row = identityOf(reading, record.row);
        cells.push({ row, title, from: cellAt(record.row, column), to });
      }
    }
  }
  return [
    ...(cells.length === 0 ? [] : [{ kind: "set cells", table: "Like measures", cells } as const]),
    ...(rows.length === 0
      ? []
      : [
          ...changesToMakeRoom(reading),
          { kind: "append rows", table: "Like measures", rows } as const,
        ]),
  ];
}
