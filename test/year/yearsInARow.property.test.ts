import { startNewYear } from "../../src/app/jobs/startNewYear";
import { describeCell } from "../../src/cells/cellValue";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { autoFields } from "../../src/changes/changesToAdd";
import { parseCompact } from "../../src/tables/compact";
import { memoryWorkbook } from "../sidebar/memoryPorts";
import { aDay, type CompactParts, gridsOf } from "../support/builders";
import { fc } from "../support/fastCheck";

const AFTER_ALL = aDay("2012-06-01");

/** A Compact with measures, events and actions of every sort, each with a Ref of its own. */
const aYear: fc.Arbitrary<CompactParts> = fc.record({
  settings: fc.constant({ "Programme year": "2009-10", "As at": "" }),
  measures: fc
    .array(
      fc.record({
        "Measured by": fc.constantFrom(
          "Members with",
          "Share of members with",
          "Events held",
          "Actions done",
          "Typed figure",
        ),
        Of: fc.constantFrom("Skills Pledge on", "Master Class", "P1", "A1", ""),
        Count: fc.constantFrom("New in period", "Total to date", ""),
        Baseline: fc.constantFrom("", 0, 1, 12),
        Target: fc.constantFrom(0, 1, 2, 30, "75%", "10 % more", ""),
        Starts: fc.constantFrom("", "2009-06-01"),
        Due: fc.constantFrom("", "2009-12-31", "2010-03-31", "2012-03-31"),
        Profile: fc.constantFrom("", "30/09/2009: 1; 31/12/2009: 2"),
        Comment: fc.constantFrom("", "Two more are booked."),
      }),
      { maxLength: 5 },
    )
    .map((rows) =>
      rows.map((row, index) => ({
        Ref: `SM${index + 1}`,
        Priority: "P1",
        "Success measure": `Measure ${index + 1}`,
        ...row,
      })),
    ),
  events: fc
    .array(
      fc.record({
        Type: fc.constantFrom("Master Class", "Other"),
        Status: fc.constantFrom("Planned", "Scheduled", "Held", "Cancelled"),
        Date: fc.constantFrom("", "2009-05-06", "2010-02-03", "2010-06-01"),
      }),
      { maxLength: 6 },
    )
    .map((rows) =>
      rows.map((row, index) => ({ Ref: `E${index + 1}`, Event: `Event ${index + 1}`, ...row })),
    ),
  actions: fc
    .array(
      fc.record({
        "Success measure": fc.constantFrom("", "SM1", "SM2"),
        Status: fc.constantFrom("Not started", "In progress", "Done", "Deferred", ""),
        "Done on": fc.constantFrom("", "2009-05-06", "2010-03-01"),
      }),
      { maxLength: 6 },
    )
    .map((rows) =>
      rows.map((row, index) => ({
        Ref: `A${index + 1}`,
        Action: `Action ${index + 1}`,
        Priority: "P1",
        ...row,
      })),
    ),
  members: fc
    .array(fc.constantFrom("", "2008-05-06", "2009-07-01"), { minLength: 1, maxLength: 5 })
    .map((days) =>
      days.map((day, index) => ({ Organisation: `Council ${index + 1}`, "Skills Pledge on": day })),
    ),
  meetings: fc.constantFrom([], [{ Date: "2010-01-20", Group: "Steering Group", Status: "Held" }]),
  figures: fc.constantFrom([], [{ Measure: "SM1", "As at": "2009-09-30", Figure: 5 }]),
});

/** Every row of the tabs that begin with these words, without what the add-on writes. */
function rowsOf(grids: readonly SheetGrid[], beginning: string): readonly string[] {
  return grids
    .filter(({ name }) => name.startsWith(beginning))
    .flatMap((grid) => {
      const reading = parseCompact([{ ...grid, name: beginning }], AFTER_ALL).readings[
        beginning as "Events"
      ];
      const auto =
        reading.table.name === ("Progress log" as string)
          ? []
          : autoFields(reading).map((field) => reading.columnOf[field]);
      return reading.rows.map(({ cells }) =>
        cells.map((cell, index) => (auto.includes(index + 1) ? "" : describeCell(cell))).join("|"),
      );
    });
}

const TABS = ["Success measures", "Events", "Action plan", "Figures", "Meetings", "Members"];

test("three years in a row are closed and opened, and no row is lost", () => {
  fc.assert(
    fc.property(aYear, fc.boolean(), (parts, leaveAll) => {
      const before = gridsOf(parts);
      const book = memoryWorkbook(before, AFTER_ALL);
      const choice = leaveAll ? { measures: [], actions: [] } : { measures: null, actions: null };
      for (const [from, to] of [
        ["2009-10", "2010-11"],
        ["2010-11", "2011-12"],
        ["2011-12", "2012-13"],
      ]) {
        const start = book.grids();
        const answer = startNewYear(book.ports, { ...choice, write: true });
        expect(answer).toMatchObject({ from, to, refused: [] });
        for (const tab of TABS) {
          const now = new Set(rowsOf(book.grids(), tab));
          for (const row of rowsOf(start, tab)) expect(now).toContain(row);
        }
        // The log as it was just before the closing is in its copy, whole.
        const kept = new Set(rowsOf(book.grids(), "Progress log"));
        for (const row of rowsOf(start, "Progress log")) expect(kept).toContain(row);
      }
      for (const tab of TABS) {
        const now = new Set(rowsOf(book.grids(), tab));
        for (const row of rowsOf(before, tab)) expect(now).toContain(row);
      }
      const { settings } = parseCompact(book.grids(), AFTER_ALL);
      expect(settings).toMatchObject({
        programmeYear: "2012-13",
        yearStarts: "2012-04-01",
        yearEnds: "2013-03-31",
      });
    }),
    { numRuns: 25 },
  );
});

test("the preview says what is then done, and writes nothing", () => {
  fc.assert(
    fc.property(aYear, (parts) => {
      const book = memoryWorkbook(gridsOf(parts), AFTER_ALL);
      const before = JSON.stringify(book.grids());
      const choice = { measures: null, actions: null };
      const preview = startNewYear(book.ports, { ...choice, write: false });
      expect(JSON.stringify(book.grids())).toBe(before);
      const done = startNewYear(book.ports, { ...choice, write: true });
      const { kept, carried, baselines, noLongerValid } = done;
      // The copy of the log is there once the closing figures have been logged.
      expect(kept).toEqual(expect.arrayContaining([...preview.kept]));
      expect({ carried, baselines, noLongerValid }).toEqual({
        carried: preview.carried,
        baselines: preview.baselines,
        noLongerValid: preview.noLongerValid,
      });
    }),
    { numRuns: 15 },
  );
});
