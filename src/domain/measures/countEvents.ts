import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, CompactEvent } from "../../tables/compact";
import { clipped } from "../words/quoted";
import { type DiaryEntry, standingInDiary } from "./countDiary";

/** The events of one Type. */
export function eventsOfType(compact: Compact, type: string): readonly DiaryEntry[] {
  const normalised = normalisedTitle(type);
  return compact.events
    .filter((event) => normalisedTitle(event.type) === normalised)
    .map((event) => diaryEntryOf(compact, event));
}

/** Events dated before the As at day that nobody has marked as held or cancelled. */
export function eventsThatNeedAnAnswer(compact: Compact): readonly CompactEvent[] {
  return compact.events.filter((event) => {
    const standing = standingInDiary(diaryEntryOf(compact, event), compact.asAt);
    return standing.kind === "out" && standing.asks === true;
  });
}

/** The event's name; its Ref or its row where it has none. */
export function nameOfEvent(event: CompactEvent): string {
  return clipped(event.event || event.ref || `Row ${event.row.sheetRow}`, 200);
}

function diaryEntryOf(compact: Compact, event: CompactEvent): DiaryEntry {
  return {
    name: nameOfEvent(event),
    status: event.status,
    on: event.date,
    cell: cellOf(compact.readings.Events, event.row, "date"),
  };
}
