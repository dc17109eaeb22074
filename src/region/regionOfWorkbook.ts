import type { CalendarDate } from "../cells/calendarDate";
import { describeCell } from "../cells/cellValue";
import { compactKey } from "../domain/compacts/compactKey";
import { compactsNamed } from "../domain/compacts/compactsNamed";
import { cellOf } from "../tables/cellOf";
import type { Compact } from "../tables/compact";
import { recordsOf } from "../tables/readTable";
import { isRegionTab } from "./isRegionTab";
import type { KnownRegion } from "./knownRegion";
import { type Received, receivedReturns } from "./receivedReturn";

type Readings = Compact["readings"];

/** What people have typed and confirmed of the region. */
export function knownRegionOf(readings: Readings): KnownRegion {
  const listed = recordsOf(readings.Compacts).filter(({ compact }) => compact !== "");
  const known = new Set(listed.map(({ compact }) => compactKey(compact)));
  return {
    compacts: listed.map(({ compact, sharesMembersWith }) => ({
      compact,
      sharesMembersWith: compactsNamed(sharesMembersWith, known),
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
  if (!isRegionTab(reading)) return [];
  return recordsOf(reading).flatMap((record): readonly Received[] => {
    const { compact, asAt, file, whyRefused, row } = record;
    // Of a file that names no Compact its own name stands there.
    const named = compact === file ? "" : compact;
    const pieces = (["piece1", "piece2", "piece3"] as const).map((field) =>
      describeCell(cellOf(reading, row, field)),
    );
    const text = pieces.join("");
    if (whyRefused !== "" && text === "") {
      return [{ kind: "refused", file, compact: named, asAt, why: whyRefused, text: null }];
    }
    const place = `row ${row.sheetRow} of the tab ${reading.sheetName ?? "Returns"}`;
    const held = receivedReturns({ name: file, text }, today);
    return held.map((one) => (one.kind === "return" ? { ...one, place } : one));
  });
}
