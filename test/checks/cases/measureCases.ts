import { aMeasure, anAction, anEventMeasure, aSheet, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function measure(row: Row = {}) {
  return { priorities: [{ Ref: "P1", Priority: "Skills Pledge" }], measures: [aMeasure(row)] };
}

export const measureCases: CasesByRule = {
  "measure-of-unknown": {
    fires: {
      "a header that is not there, nearly": {
        given: measure({ Of: "Skils Pledge on" }),
        says: ["?"],
        suggestions: ["Skills Pledge on"],
        first: { severity: "error", key: "SM1", column: "Of", cell: "E2" },
      },
      "a type that is not there": {
        given: { measures: [anEventMeasure({ Of: "Barbecue" })] },
        says: ["?"],
        suggestions: [null],
      },
      "a priority that is not there": {
        given: measure({ "Measured by": "Actions done", Of: "P9" }),
        says: ["?"],
        suggestions: [null],
      },
      blank: { given: measure({ Of: "" }), says: ["?"] },
    },
    quiet: {
      "a header in other words, a column of their own": {
        measures: [aMeasure({ Of: "skills pledge" }), aMeasure({ Ref: "SM2", Of: "Green travel" })],
        members: [{ Organisation: "A", "Green travel": "Yes" }],
      },
      "a missing column is said once, as a header": {
        ...measure(),
        without: ["Members: Skills Pledge on"],
      },
      "a missing tab is said once": { ...measure(), without: ["Members"] },
      "a type of their own": {
        measures: [anEventMeasure({ Of: "Breakfast briefing" })],
        events: [{ Ref: "E1", Event: "x", Type: "Breakfast briefing", Status: "Planned" }],
      },
      "a typed figure counts nothing": measure({ "Measured by": "Typed figure", Of: "" }),
      "its own actions": {
        ...measure({ "Measured by": "Actions done", Of: "" }),
        actions: [anAction("A1", { "Success measure": "SM1", "Done on": "2009-08-01" })],
      },
    },
  },
  "measure-count-needs-dates": {
    fires: {
      "a column of Yes and No": {
        given: measure({ Of: "Apprenticeship scheme", Count: "New in period" }),
        says: ["?"],
        suggestions: ["Total to date"],
      },
    },
    quiet: {
      "a column of dates": measure({ Count: "New in period" }),
      "to date": measure({ Of: "Apprenticeship scheme" }),
    },
  },
  "measure-target-missing": {
    fires: {
      blank: { given: measure({ Target: "" }), says: ["?"], first: { cell: "H2" } },
      "to be agreed": { given: measure({ Target: "TBC" }), says: ["?"] },
    },
    quiet: {
      "a target of nought": measure({ Target: 0 }),
      "words are unreadable, which is said once": measure({ Target: "lots" }),
    },
  },
  "measure-due-missing": {
    fires: { blank: { given: measure({ Due: "" }), says: ["?"], first: { severity: "error" } } },
    quiet: { "a day": measure(), "unreadable is said once": measure({ Due: "March 2010" }) },
  },
  "measure-due-before-start": {
    fires: {
      "before its own start": {
        given: measure({ Starts: "2009-09-01", Due: "2009-03-31" }),
        says: ["?"],
      },
      "before the year": { given: measure({ Due: "2009-03-31" }), says: ["?"] },
    },
    quiet: { "after it": measure() },
  },
  "profile-unreadable": {
    fires: {
      "a milestone without a day": {
        given: measure({ Profile: "30/09/2009: 3; Christmas: 6" }),
        says: ["?"],
      },
    },
    quiet: {
      milestones: measure({ Profile: "30/09/2009: 3; 31/12/2009: 6" }),
      blank: measure(),
    },
  },
  "profile-outside-period": {
    fires: {
      "after the due day": {
        given: measure({ Profile: "30/09/2009: 3; 30/09/2010: 6" }),
        says: ["?"],
      },
      "before the start": { given: measure({ Profile: "30/09/2008: 3" }), says: ["?"] },
    },
    quiet: { "within it": measure({ Profile: "30/09/2009: 3; 31/03/2010: 6" }) },
  },
  "measure-target-below-baseline": {
    fires: {
      "an increase typed as a target": { given: measure({ Baseline: 12, Target: 6 }), says: ["?"] },
    },
    quiet: {
      "above it": measure({ Baseline: 12, Target: 18 }),
      "new in the period": measure({ Baseline: 12, Target: 6, Count: "New in period" }),
    },
  },
  "measure-figure-missing": {
    fires: {
      "nobody typed it": { given: measure({ "Measured by": "Typed figure" }), says: ["?"] },
    },
    quiet: {
      "nought is a figure": measure({ "Measured by": "Typed figure", "Typed figure": 0 }),
      "counted from the sheet": measure(),
    },
  },
  "measure-not-ratified": {
    fires: {
      "the Steering Group has met since": {
        given: {
          ...measure({ "Set on": "2009-07-08" }),
          meetings: [{ Date: "2009-09-30", Group: "Steering Group", Status: "Held" }],
        },
        says: ["?"],
        first: { severity: "note" },
      },
    },
    quiet: {
      "it has not met since": {
        ...measure({ "Set on": "2009-07-08" }),
        meetings: [
          { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
          { Date: "2009-09-16", Group: "Theme Group", Status: "Held" },
          { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" },
        ],
      },
      ratified: {
        ...measure({ "Set on": "2009-07-08", "Ratified on": "2009-07-08" }),
        meetings: [{ Date: "2009-09-30", Group: "Steering Group", Status: "Held" }],
      },
    },
  },
  "reference-unknown": {
    fires: {
      "a letter for a figure": {
        given: measure({ Priority: "Pl" }),
        says: ["?"],
        suggestions: ["P1"],
      },
      "the name for the ref": {
        given: measure({ Priority: "Skills pledge" }),
        says: ["?"],
        suggestions: ["P1"],
      },
      "another number is another priority: nothing is suggested": {
        given: measure({ Priority: "P7" }),
        says: ["?"],
        suggestions: [null],
      },
      "a measure, from the action plan": {
        given: {
          ...measure(),
          actions: [
            anAction("A1", { "Success measure": "SM 1.", "Done on": "2009-08-01" }),
            anAction("A2", { "Success measure": "SN1", "Done on": "2009-08-01" }),
          ],
        },
        says: ["?", "?"],
        suggestions: ["SM1", "SM1"],
      },
      "a member, in short; and one that is none, said once": {
        given: {
          members: [{ Organisation: "Ashfield District Council" }],
          attendance: ["Ashfield DC", "Tesco", "Tesco"].map((Organisation, index) => ({
            "Meeting date": "2009-07-08",
            Group: "Steering Group",
            Organisation,
            Name: `N${index}`,
            Attended: "Present",
          })),
        },
        says: ["?", "?"],
        suggestions: ["Ashfield District Council", null],
      },
      "a group: a slip, initials, and one that is in no other tab": {
        given: {
          meetings: [
            { Date: "2009-09-16", Group: "Learning and Development Theme Group", Status: "Held" },
          ],
          actions: ["Lerning and Development Theme Group", "L&D Group", "E&D Working Group"].map(
            (Group, index) => anAction(`A${index}`, { Group, "Done on": "2009-08-01" }),
          ),
        },
        says: ["?", "?", "?"],
        suggestions: [
          "Learning and Development Theme Group",
          "Learning and Development Theme Group",
          null,
        ],
      },
    },
    quiet: {
      "several refs in one cell, other case": {
        priorities: [
          { Ref: "P1", Priority: "a" },
          { Ref: "P2", Priority: "b" },
        ],
        actions: [anAction("A1", { Priority: "p1, P2", "Done on": "2009-08-01" })],
      },
      "the Steering Group always is one": {
        actions: [anAction("A1", { Group: "Steering Group", "Done on": "2009-08-01" })],
      },
      "no Priorities tab: that is said once": { ...measure(), without: ["Priorities"] },
      "& for and": {
        members: [{ Organisation: "Fire & Rescue" }],
        attendance: [
          {
            "Meeting date": "2009-07-08",
            Group: "Steering Group",
            Organisation: "Fire and Rescue",
            Name: "J",
            Attended: "Present",
          },
        ],
      },
    },
  },
  "priority-without-measure": {
    fires: {
      "nothing measures it": {
        given: {
          priorities: [
            { Ref: "P1", Priority: "a" },
            { Ref: "P2", Priority: "b" },
          ],
          measures: [aMeasure()],
        },
        says: ["?"],
        first: { severity: "note", key: "P2" },
      },
    },
    quiet: {
      measured: measure(),
      "no measures at all yet": { priorities: [{ Ref: "P1", Priority: "a" }] },
    },
  },
  "accepted-rule-unknown": {
    fires: {
      "a slip": {
        given: { accepted: [{ Rule: "email-personal-domian", Where: "A", Reason: "ok" }] },
        says: ["?"],
        suggestions: ["email-personal-domain"],
      },
    },
    quiet: {
      "another way to write it": {
        accepted: [{ Rule: "Email personal domain", Where: "A", Reason: "ok" }],
      },
      "no Accepted tab": { tabs: [aSheet("Accepted", [])] },
    },
  },
};
