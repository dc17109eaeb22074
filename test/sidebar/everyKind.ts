import type { SheetGrid } from "../../src/cells/sheetGrid";
import {
  aFigure,
  aMeasure,
  anAction,
  anEvent,
  anEventMeasure,
  aTypedMeasure,
  gridsOf,
  membersWith,
  percent,
} from "../support/builders";

/** One measure of each kind and each direction, as at 7 October 2009. */
export function everyKind(): readonly SheetGrid[] {
  return gridsOf({
    priorities: [{ Ref: "P1", Priority: "People" }],
    members: membersWith("Skills Pledge on", ["2009-05-01", "2009-07-01", "2009-09-01", "", ""]),
    measures: [
      aMeasure({ Target: 5, Owner: "CD" }),
      aMeasure({
        Ref: "SM2",
        "Success measure": "75 % of members to have made the Skills Pledge",
        "Measured by": "Share of members with",
        Target: percent(0.75),
        Unit: "",
      }),
      anEventMeasure({ Ref: "SM3", "Success measure": "2 Good Practice Events" }),
      aMeasure({
        Ref: "SM4",
        "Success measure": "The Steering Group to meet 4 times",
        "Measured by": "Meetings held",
        Of: "Steering Group",
        Count: "",
        Target: 4,
        Unit: "meetings",
      }),
      aMeasure({
        Ref: "SM5",
        "Success measure": "An apprenticeship guide for managers",
        "Measured by": "Actions done",
        Of: "A1",
        Count: "",
        Target: 1,
        Unit: "guide",
        Due: "2009-12-31",
        Owner: "Leo Lomas",
      }),
      aTypedMeasure({
        Ref: "SM6",
        "Success measure": "Reduce vacancies from 9 % to 7 %",
        Baseline: percent(0.09),
        Target: percent(0.07),
        Unit: "%",
        Owner: "HR network",
      }),
      aTypedMeasure({
        Ref: "SM7",
        "Success measure": "Keep membership at 27",
        Direction: "Keep at least",
        Target: 27,
        Unit: "members",
      }),
      aTypedMeasure({
        Ref: "SM8",
        "Success measure": "Sickness of no more than 14 days",
        Direction: "Keep at most",
        Target: 14,
        Unit: "days",
      }),
      aTypedMeasure({
        Ref: "SM9",
        "Success measure": "Spend no more than £1,250 on venues",
        Direction: "Keep at most",
        Count: "New in period",
        Target: 1250,
        Unit: "£",
      }),
      aTypedMeasure({
        Ref: "SM10",
        "Success measure": "30 jobs through Local Employment Partnerships",
        Target: 30,
        Unit: "jobs",
      }),
    ],
    events: [
      anEvent("Buddies lunch", { Date: "2009-06-10" }),
      anEvent("INSET day", { Date: "2009-11-17", Status: "Scheduled" }),
    ],
    meetings: [
      { Date: "2009-04-22", Group: "Steering Group", Status: "Held" },
      { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
      { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" },
    ],
    actions: [
      anAction("A1", { Status: "In progress", Due: "2009-12-31", "Expected on": "2010-02-15" }),
    ],
    figures: [
      aFigure("2009-03-31", percent(0.09), { Measure: "SM6", Source: "HR return" }),
      aFigure("2009-06-30", percent(0.088), { Measure: "SM6", Source: "HR return" }),
      aFigure("2009-07-31", percent(0.091), { Measure: "SM6", Source: "HR return" }),
      aFigure("2009-09-30", percent(0.085), { Measure: "SM6", Source: "HR return" }),
      aFigure("2009-05-31", 28, { Measure: "SM7" }),
      aFigure("2009-08-31", 26, { Measure: "SM7" }),
      aFigure("2009-05-31", 12, { Measure: "SM8" }),
      aFigure("2009-07-31", 13, { Measure: "SM8" }),
      aFigure("2009-09-30", 15, { Measure: "SM8" }),
      aFigure("2009-06-30", 300, { Measure: "SM9", Source: "Ledger" }),
      aFigure("2009-09-30", 820, { Measure: "SM9", Source: "Ledger" }),
      aFigure("2009-06-30", 5, { Measure: "SM10" }),
      aFigure("2009-09-30", 15, { Measure: "SM10" }),
    ],
  });
}
