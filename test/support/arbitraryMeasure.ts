import { addDays, type CalendarDate } from "../../src/cells/calendarDate";
import { dayCell } from "../../src/cells/cellValue";
import type { Judgement } from "../../src/domain/measures/judgement";
import type { Status } from "../../src/tables/status";
import {
  COUNTS,
  DIRECTIONS,
  MEASURED_BY,
  type MeasuredBy,
} from "../../src/tables/tabs/successMeasuresTable";
import {
  aDay,
  aMeasure,
  aMember,
  anAction,
  anEvent,
  type CompactParts,
  type Row,
  type Typed,
} from "./builders";
import { fc } from "./fastCheck";

/** From half a year before the programme year to half a year after it. */
export const aDayAroundTheYear = fc
  .integer({ min: -180, max: 540 })
  .map((days) => addDays(aDay("2009-04-01"), days));

/** A day in the programme year, which ends on 31 March 2010. */
export const aDayInTheYear = fc
  .integer({ min: 0, max: 364 })
  .map((days) => addDays(aDay("2009-04-01"), days));

const aDateCell: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 5, arbitrary: aDayAroundTheYear.map(dayCell) },
  { weight: 1, arbitrary: fc.constant<Typed>("") },
);

/** Days, a choice, figures, a test, words, and answers in a column of people's own. */
const OFS_OF_MEMBERS = [
  "Skills Pledge on",
  "Apprenticeship scheme",
  "Apprentices",
  "Apprentices >= 1",
  "Equality mark",
  "Green travel plan",
];

/** What Of may name, kind by kind. */
const OFS: { readonly [K in MeasuredBy]: readonly string[] } = {
  "Members with": OFS_OF_MEMBERS,
  "Share of members with": OFS_OF_MEMBERS,
  "Events held": ["Good Practice Event"],
  "Meetings held": ["Steering Group"],
  "Actions done": ["P1", "A1"],
  "Typed figure": [""],
};

/** One success measure of a kind, in any direction it may have, that is due at the year's end. */
export function aMeasureOf(kind: MeasuredBy): fc.Arbitrary<Row> {
  return fc
    .record({
      Of: fc.constantFrom(...OFS[kind]),
      Count: fc.constantFrom("", ...COUNTS),
      Direction: fc.constantFrom("", ...DIRECTIONS),
      Baseline: fc.oneof(fc.constant<"">(""), fc.integer({ min: 0, max: 9 })),
      Target: fc.integer({ min: 2, max: 12 }),
      Unit: fc.constantFrom("", "days", "\u00a3"),
      Among: fc.constantFrom("", "", "Size = 50-249", "Size <> 50-249; Apprentices < 9"),
      Profile: fc.constantFrom("", "", "30/09/2009: 1", "30/06/2009: 1; 31/12/2009: 2"),
      "At risk below": fc.constantFrom<Typed>("", "", 0.5, 90),
    })
    .map((row) => aMeasure({ "Measured by": kind, ...row }));
}

/** Every tab that a measure may count in, filled; nobody stands twice, and every row has a name. */
export const filledTabs: fc.Arbitrary<CompactParts> = fc.record({
  members: rowsOf((index) =>
    fc
      .record({
        "Skills Pledge on": aDateCell,
        "Apprenticeship scheme": fc.constantFrom("Yes", "No", "Developing", ""),
        Apprentices: fc.constantFrom<Typed>("", 0, 1, 7),
        "Equality mark": fc.constantFrom("", "Stonewall", "none", "working towards Stonewall"),
        // Never blank: the first plain answer in a column of words makes it one of answers.
        "Green travel plan": fc.constantFrom("Yes", "No"),
        Size: fc.constantFrom("", "50-249", "250-999"),
        "Member since": fc.oneof(fc.constant<Typed>(""), aDateCell),
        "Left on": fc.oneof({ weight: 4, arbitrary: fc.constant<Typed>("") }, aDateCell),
      })
      .map((row) => aMember(`Member ${index}`, row)),
  ),
  events: rowsOf((index) =>
    fc
      .record({
        Date: aDateCell,
        Status: fc.constantFrom("Planned", "Scheduled", "Held", "Cancelled"),
        Type: fc.constantFrom("Good Practice Event", "Master Class"),
      })
      .map((row) => anEvent(`E${index}`, row)),
  ),
  meetings: rowsOf(() =>
    fc.record({
      Date: aDayAroundTheYear.map(dayCell),
      Group: fc.constantFrom("Steering Group", "Learning Theme Group"),
      Status: fc.constantFrom("Planned", "Held", "Cancelled"),
    }),
  ),
  actions: rowsOf((index) =>
    fc
      .record({
        Priority: fc.constantFrom("P1", "P2"),
        Status: fc.constantFrom("Not started", "In progress", "Done", "Deferred"),
        Due: aDateCell,
        "Done on": aDateCell,
      })
      .map((row) => anAction(`A${index}`, row)),
  ),
  figures: fc
    .uniqueArray(fc.tuple(aDayAroundTheYear, fc.integer({ min: 0, max: 15 })), {
      selector: ([on]) => on,
      maxLength: 4,
    })
    .map((figures) =>
      figures.map(([on, Figure]) => ({ Measure: "SM1", "As at": dayCell(on), Figure })),
    ),
  priorities: fc.constant([{ Ref: "P1", Priority: "Skills" }]),
});

function rowsOf(row: (index: number) => fc.Arbitrary<Row>): fc.Arbitrary<Row[]> {
  return fc
    .integer({ min: 1, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => row(index + 1))));
}

/** A workbook with one measure of a kind, and the day that it is judged on. */
export function aWorkbookWith(
  kind: MeasuredBy,
): fc.Arbitrary<CompactParts & { readonly asAt: CalendarDate }> {
  return fc
    .tuple(filledTabs, aMeasureOf(kind), aDayAroundTheYear)
    .map(([tabs, measure, asAt]) => ({ ...tabs, measures: [measure], asAt }));
}

export const EVERY_KIND = MEASURED_BY.map((kind) => [kind] as const);

/** Everything that is worked out of a measure, without where it and what it names stand. */
export function toldOf({ sheetRow, counted, notCounted, ...rest }: Judgement): unknown {
  return { ...rest, counted: inOneOrder(counted), notCounted: inOneOrder(notCounted) };
}

function inOneOrder(entries: readonly object[]): readonly string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

/** The figures alone: what a member more in the lists must leave as it was. */
export function figuresOf({
  actual,
  target,
  dueByNow,
  booked,
  baseline,
  progress,
  status,
  forecast,
  direction,
  why,
}: Judgement): unknown {
  return {
    actual,
    target,
    dueByNow,
    booked,
    baseline,
    progress,
    status,
    forecast,
    direction,
    why,
  };
}

/** The higher the better; what is not judged compares with nothing. */
export const RANK: { readonly [S in Exclude<Status, "Not judged">]: number } = {
  Missed: 0,
  "Off course": 1,
  "Not started": 2,
  "At risk": 2,
  "On course": 3,
  Achieved: 4,
};

/** Throws where a measure is not judged, so that no property holds for want of a status. */
export function rankOf({ status, why }: Pick<Judgement, "status" | "why">): number {
  if (status === "Not judged") throw new Error(`Not judged: ${why}`);
  return RANK[status];
}
