import type { CalendarDate } from "../cells/calendarDate";
import { describeCell } from "../cells/cellValue";
import { cellOf } from "../tables/cellOf";
import type { Compact } from "../tables/compact";
import { recordsOf } from "../tables/readTable";
import type { KnownRegion } from "./knownRegion";
import { type Received, receivedReturns } from "./receivedReturn";

type Readings = Compact["readings"];

/** What people have typed and confirmed of the region. */
export function knownRegionOf(readings: Readings): KnownRegion {
  return {
    compacts: recordsOf(readings.Compacts)
      .filter(({ compact }) => compact !== "")
      .map(({ compact, sharesMembersWith }) => ({
        compact,
        sharesMembersWith: sharesMembersWith
          .split(/[;\n]/)
          .map((name) => name.trim())
          .filter((name) => name !== ""),
      })),
    likeMeasures: recordsOf(readings["Like measures"]).map(
      ({ measuredBy, thing, unit, countsAs }) => ({ measuredBy, thing, unit, countsAs }),
    ),
  };
}

/**
 * Every return that the workbook has received, in the order of the tab; refused ones with why. They are
 * judged again: what was kept by an earlier version may be refused by this one.
 */
export function returnsHeld(readings: Readings, today: CalendarDate): readonly Received[] {
  const reading = readings.Returns;
  return recordsOf(reading).flatMap((record): readonly Received[] => {
    const { compact, asAt, file, whyRefused, row } = record;
    // Of a file that names no Compact its own name stands there.
    const named = compact === file ? "" : compact;
    if (whyRefused !== "") {
      return [{ kind: "refused", file, compact: named, asAt, why: whyRefused }];
    }
    const pieces = (["piece1", "piece2", "piece3"] as const).map((field) =>
      describeCell(cellOf(reading, row, field)),
    );
    const place = `row ${row.sheetRow} of the tab ${reading.sheetName ?? "Returns"}`;
    const held = receivedReturns({ name: file, text: pieces.join("") }, today);
    return held.map((one) => (one.kind === "return" ? { ...one, place } : one));
  });
}
