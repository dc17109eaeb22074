import { changesToUpdateProgress } from "../../../src/changes/changesToUpdateProgress";
import { placeChange } from "../../../src/changes/placeChange";
import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { logRowsFor, RULES_VERSION } from "../../../src/domain/measures/progressLog";
import type { Compact } from "../../../src/tables/compact";
import { aDayInThoseYears } from "../../support/arbitraryWorkbook";
import {
  aCompact,
  aMeasure,
  anError,
  anEventMeasure,
  membersWith,
  type Row,
} from "../../support/builders";
import { fc } from "../../support/fastCheck";

const measures = [aMeasure(), anEventMeasure({ Ref: "SM2" })];
const members = membersWith("Skills Pledge on", ["2009-05-01"]);

test("one row a measure for the As at day, with the version of the rules", () => {
  const compact = aCompact({ asAt: "2009-09-30", today: "2009-10-07", members, measures });
  expect(logRowsFor(compact, judgeMeasures(compact))).toEqual([
    {
      recorded: "2009-10-07",
      asAt: "2009-09-30",
      measure: "SM1",
      target: 10,
      due: "2010-03-31",
      actual: 1,
      booked: 0,
      status: "Off course",
      rules: RULES_VERSION,
      counted: "Member 1",
    },
    {
      recorded: "2009-10-07",
      asAt: "2009-09-30",
      measure: "SM2",
      target: 2,
      due: "2010-03-31",
      actual: 0,
      booked: 0,
      status: "At risk",
      rules: RULES_VERSION,
      counted: "",
    },
  ]);
});

test("a measure without a Ref is not logged, one with the Ref of another neither", () => {
  const compact = aCompact({
    measures: [aMeasure(), aMeasure({ Ref: "sm1" }), aMeasure({ Ref: "" })],
  });
  expect(logRowsFor(compact, judgeMeasures(compact)).map(({ measure }) => measure)).toEqual([
    "SM1",
  ]);
});

/** The rows that the log would have to change for it to hold this day. */
function logCellsToWrite(compact: Compact): number {
  const [replace] = changesToUpdateProgress(compact, judgeMeasures(compact)).filter(
    (change) => change.kind === "replace rows",
  );
  if (replace?.kind !== "replace rows") throw new Error("The log is not replaced.");
  return placeChange(replace, compact.readings["Progress log"]).cellsChanged;
}

function rowsOf(compact: Compact): readonly Row[] {
  return logRowsFor(compact, judgeMeasures(compact)).map((entry) => ({
    Recorded: entry.recorded,
    "As at": entry.asAt,
    Measure: entry.measure,
    Target: entry.target ?? "",
    Due: entry.due ?? "",
    Actual: entry.actual ?? "",
    Booked: entry.booked,
    Status: entry.status,
    Rules: entry.rules,
    Counted: entry.counted,
  }));
}

test("a day that is in the log already changes nothing in it, whatever stands around it", () => {
  fc.assert(
    fc.property(aDayInThoseYears, aDayInThoseYears, (asAt, otherDay) => {
      fc.pre(asAt !== otherDay);
      const other = rowsOf(aCompact({ asAt: otherDay, members, measures }));
      const once = aCompact({ asAt, members, measures, log: other });
      expect(logCellsToWrite(once)).toBeGreaterThan(0);
      const twice = aCompact({ asAt, members, measures, log: [...other, ...rowsOf(once)] });
      expect(logCellsToWrite(twice)).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test("a measure whose Ref is a failed formula is not recorded: nothing would find its row again", () => {
  const compact = aCompact({ members, measures: [aMeasure({ Ref: anError("#N/A") }), aMeasure()] });
  const rows = logRowsFor(compact, judgeMeasures(compact));
  expect(rows.map(({ measure }) => measure)).toEqual(["SM1"]);
});
