import { fc } from "../../support/fastCheck";
import { aDay, aDayCell, aTurn, blankOr, plusDays } from "./days";
import { type PlainTab, tabOf } from "./plainWorkbook";

export const TYPES = ["Good Practice Event", "Master Class", "Theme Group event"];
export const GROUPS = [
  "Steering Group",
  "Learning and Development Theme Group",
  "Recruitment and Retention Theme Group",
];
export const PRIORITIES = ["P1", "P2", "P3"];
export const ACTIONS = ["A1", "A2", "A3", "A4", "A5", "A6"];

export const anEventsTab: fc.Arbitrary<PlainTab> = fc
  .array(
    fc.record({
      Type: fc.constantFrom(...TYPES, "master class"),
      Date: blankOr(aDayCell, { blanks: 1, cells: 8 }),
      Status: fc.constantFrom(
        "Held",
        "Held",
        "Held",
        "Scheduled",
        "Scheduled",
        "Planned",
        "Cancelled",
      ),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    tabOf(
      ["Status", "Type", "Ref", "Event", "Date"],
      rows.map((row, index) => ({ ...row, Ref: `E${index + 1}`, Event: `Event ${index + 1}` })),
    ),
  );

export const aMeetingsTab: fc.Arbitrary<PlainTab> = fc
  .array(
    fc.record({
      Group: fc.constantFrom(...GROUPS),
      Date: aDay.map((day) => ({ day })),
      Status: fc.constantFrom("Held", "Held", "Held", "Planned", "Planned", "Cancelled"),
    }),
    { maxLength: 10 },
  )
  .map((rows) => tabOf(["Date", "Group", "Venue", "Status"], rows));

/** Days about the end of the year, and 92 and 93 days after it: one action may be expected late. */
const aDayToCome = fc.oneof(
  fc.constantFrom("2010-03-31", "2010-04-01", "2010-07-01", "2010-07-02"),
  aDay,
  aTurn,
  fc.integer({ min: 360, max: 480 }).map((days) => plusDays("2009-04-01", days)),
);

export const anActionPlan: fc.Arbitrary<PlainTab> = fc
  .tuple(
    ...ACTIONS.map((ref) =>
      fc.record({
        Ref: fc.constant(ref),
        Action: fc.constant(`Action ${ref}`),
        Priority: fc.constantFrom(...PRIORITIES),
        Status: fc.constantFrom(
          "Done",
          "Done",
          "Not started",
          "In progress",
          "In progress",
          "Deferred",
        ),
        "Done on": blankOr(aDayCell, { blanks: 1, cells: 4 }),
        Due: blankOr(
          aDayToCome.map((day) => ({ day })),
          { blanks: 1, cells: 5 },
        ),
        "Expected on": blankOr(
          aDayToCome.map((day) => ({ day })),
          { blanks: 2, cells: 1 },
        ),
      }),
    ),
  )
  .map((rows) =>
    tabOf(
      ["Action", "Ref", "Priority", "Success measure", "Due", "Expected on", "Status", "Done on"],
      rows,
    ),
  );
