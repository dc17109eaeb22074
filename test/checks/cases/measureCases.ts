import { at } from "../../support/at";
import {
  aFigure,
  aMeasure,
  anAction,
  anEventMeasure,
  aSheet,
  aTypedMeasure,
  percent,
  type Row,
  typed,
} from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const DIRECTION = `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)})`;

function measure(row: Row = {}) {
  return { priorities: [{ Ref: "P1", Priority: "Skills Pledge" }], measures: [aMeasure(row)] };
}

export const measureCases: CasesByRule = {
  "measure-of-unknown": {
    fires: {
      "a header that is not there, nearly": {
        given: measure({ Of: "Skils Pledge on" }),
        says: [
          `Success measures, SM1: Of (${at("Success measures", "Of", 2)}) is 'Skils Pledge on', which is no header of Members. Did you mean Skills Pledge on?`,
        ],
        suggestions: ["Skills Pledge on"],
        first: {
          severity: "error",
          key: "SM1",
          column: "Of",
          cell: at("Success measures", "Of", 2),
        },
      },
      "a type that is not there": {
        given: { measures: [anEventMeasure({ Of: "Barbecue" })] },
        says: [
          `Success measures, SM1: Of (${at("Success measures", "Of", 2)}) is 'Barbecue', which is no Type in Events. Type a Type of event, such as Good Practice Event.`,
        ],
        suggestions: [null],
      },
      "a priority that is not there": {
        given: measure({ "Measured by": "Actions done", Of: "P9" }),
        says: [
          `Success measures, SM1: Of (${at("Success measures", "Of", 2)}) is 'P9', which is no Ref of a priority, a success measure or an action. Type the Ref of a priority, of a success measure or of one action.`,
        ],
        suggestions: [null],
      },
      "a test that no cell could pass": {
        given: measure({ Of: "Skills Pledge on = Yes" }),
        says: [
          `Success measures, SM1: Of (${at("Success measures", "Of", 2)}) is 'Skills Pledge on = Yes'. 'Skills Pledge on' is compared with 'Yes', but its cells are dates: type a day, such as 31/03/2010.`,
        ],
        suggestions: [null],
      },
      blank: {
        given: measure({ Of: "" }),
        says: [
          `Success measures, SM1: Of (${at("Success measures", "Of", 2)}) is blank. Type a header of Members, such as Skills Pledge on.`,
        ],
      },
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
  "measure-among-unknown": {
    fires: {
      "a column that is not there": {
        given: measure({ Among: "Colour = green" }),
        says: [
          `Success measures, SM1: Among (${at("Success measures", "Among", 2)}) is 'Colour = green'. Members has no column 'Colour': mend Among.`,
        ],
      },
      "no test": {
        given: measure({ Among: "the large ones" }),
        says: [
          `Success measures, SM1: Among (${at("Success measures", "Among", 2)}) is 'the large ones'. Among ('the large ones') cannot be read: type it as Size = 50-249; Sector <> Health.`,
        ],
      },
    },
    quiet: {
      "tests of known columns": measure({ Among: "Size = 50-249; Sector <> Health" }),
      "a measure that counts no members": measure({
        "Measured by": "Events held",
        Of: "Good Practice Event",
        Among: "Colour = green",
      }),
    },
  },
  "measure-count-needs-dates": {
    fires: {
      "a column of Yes and No": {
        given: measure({ Of: "Apprenticeship scheme", Count: "New in period" }),
        says: [
          `Success measures, SM1: Count (${at("Success measures", "Count", 2)}) is 'New in period', but 'Apprenticeship scheme' has no dates, so nobody can say what is new. Choose Total to date.`,
        ],
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
      blank: {
        given: measure({ Target: "" }),
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is blank. Type the figure to reach.`,
        ],
        first: { cell: at("Success measures", "Target", 2) },
      },
      "to be agreed": {
        given: measure({ Target: "TBC" }),
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is 'TBC'. Type the figure to reach.`,
        ],
      },
    },
    quiet: {
      "a target of nought": measure({ Target: 0 }),
      "words are unreadable, which is said once": measure({ Target: "lots" }),
    },
  },
  "measure-due-missing": {
    fires: {
      blank: {
        given: measure({ Due: "" }),
        says: [
          `Success measures, SM1: Due (${at("Success measures", "Due", 2)}) is blank. Type the last day that counts.`,
        ],
        first: { severity: "error" },
      },
    },
    quiet: { "a day": measure(), "unreadable is said once": measure({ Due: "March 2010" }) },
  },
  "measure-due-before-start": {
    fires: {
      "before its own start": {
        given: measure({ Starts: "2009-09-01", Due: "2009-03-31" }),
        says: [
          `Success measures, SM1: Due (${at("Success measures", "Due", 2)}) is 31 Mar 2009, before Starts (1 Sep 2009). Put one of the two right.`,
        ],
      },
      "before the year": {
        given: measure({ Due: "2009-03-31" }),
        says: [
          `Success measures, SM1: Due (${at("Success measures", "Due", 2)}) is 31 Mar 2009, before the start of the year in Settings (1 Apr 2009). Put one of the two right.`,
        ],
      },
    },
    quiet: { "after it": measure() },
  },
  "profile-unreadable": {
    fires: {
      "a milestone without a day": {
        given: measure({ Profile: "30/09/2009: 3; Christmas: 6" }),
        says: [
          `Success measures, SM1: Profile (${at("Success measures", "Profile", 2)}) cannot be read at 'Christmas: 6', so an even pace is used. Type it as 30/09/2009: 3; 31/12/2009: 6.`,
        ],
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
        says: [
          `Success measures, SM1: Profile (${at("Success measures", "Profile", 2)}) has a milestone on 30 Sep 2010, after the due day. Put it right.`,
        ],
      },
      "before the start": {
        given: measure({ Profile: "30/09/2008: 3" }),
        says: [
          `Success measures, SM1: Profile (${at("Success measures", "Profile", 2)}) has a milestone on 30 Sep 2008, before the start. Put it right.`,
        ],
      },
    },
    quiet: { "within it": measure({ Profile: "30/09/2009: 3; 31/03/2010: 6" }) },
  },
  "measure-target-below-baseline": {
    fires: {
      "an increase typed as a target, or a decrease": {
        given: measure({ Baseline: 12, Target: 6 }),
        says: [
          `${DIRECTION} is blank and Target (6) lies below the figure before the start (12), so Decrease is taken. Choose Decrease, if less is better; else type in Target the whole figure to reach, not the increase.`,
        ],
        suggestions: ["Decrease"],
        first: { severity: "note", column: "Direction" },
      },
      "an increase below its baseline": {
        given: measure({ Baseline: 12, Target: 6, Direction: "Increase" }),
        says: [
          `${DIRECTION} is Increase, but Target (6) lies below the figure before the start (12), so it is reached from the first day. Choose Decrease, if less is better; else type in Target the whole figure to reach, not the increase.`,
        ],
        suggestions: ["Decrease"],
        first: { severity: "warning" },
      },
      "per cents in either form, from Figures": {
        given: {
          measures: [
            aTypedMeasure({
              Direction: "Increase",
              Unit: "%",
              Target: 7,
              "Success measure": "Posts",
            }),
          ],
          figures: [aFigure("2009-03-31", percent(0.09))],
        },
        says: [
          `${DIRECTION} is Increase, but Target (7%) lies below the figure before the start (9%), so it is reached from the first day. Choose Decrease, if less is better; else type in Target the whole figure to reach, not the increase.`,
        ],
      },
      "a decrease above its baseline": {
        given: measure({ Baseline: 6, Target: 12, Direction: "Decrease" }),
        says: [
          `${DIRECTION} is Decrease, but Target (12) lies above the figure before the start (6), so it is reached from the first day. Choose Increase, if more is better; else put Target or Baseline right.`,
        ],
        suggestions: ["Increase"],
      },
      "a level that there is already": {
        given: measure({ Baseline: 12, Target: 12 }),
        says: [
          `${DIRECTION} is blank, so Increase is taken, but Target is 12, the same as before the start, so it is reached from the first day. Choose Keep at least, if it is a level to be kept.`,
        ],
        suggestions: ["Keep at least"],
      },
      "in a workbook without the column Direction it is said of the target": {
        given: {
          ...measure({ Baseline: 12, Target: 6 }),
          without: ["Success measures: Direction"],
        },
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is 6, below the figure before the start (12), so a decrease is taken. If more is better, type the whole figure to reach, not the increase.`,
        ],
        suggestions: [null],
      },
    },
    quiet: {
      "above it": measure({ Baseline: 12, Target: 18 }),
      "new in the period": measure({ Baseline: 12, Target: 6, Count: "New in period" }),
      "a proper decrease": measure({ Baseline: 12, Target: 6, Direction: "Decrease" }),
      "a decrease by its words": measure({
        Baseline: 12,
        Target: 6,
        "Success measure": "Reduce vacancies from 12 to 6",
      }),
      "no more than now": measure({ Baseline: 12, Target: 6, Direction: "Keep at most" }),
      "a level below what there is": measure({
        Baseline: 12,
        Target: 6,
        Direction: "Keep at least",
      }),
      "a target in words starts from the baseline": measure({
        Baseline: 12,
        Target: typed("15 % less"),
      }),
    },
  },
  "measure-figure-missing": {
    fires: {
      "nobody typed it": {
        given: measure({ "Measured by": "Typed figure" }),
        says: [
          `Success measures, SM1: Typed figure (${at("Success measures", "Typed figure", 2)}) is blank. Type the figure so far (0 for nothing yet).`,
        ],
      },
    },
    quiet: {
      "nought is a figure": measure({ "Measured by": "Typed figure", "Typed figure": 0 }),
      "counted from the sheet": measure(),
    },
  },
  "measure-figure-unused": {
    fires: {
      "a figure beside a count": {
        given: measure({ "Typed figure": 21 }),
        says: [
          `Success measures, SM1: Typed figure (${at("Success measures", "Typed figure", 2)}) is 21, but Measured by is 'Members with', so it is not used. Clear it, or choose Typed figure.`,
        ],
      },
    },
    quiet: {
      "a typed figure": measure({ "Measured by": "Typed figure", "Typed figure": 21 }),
      none: measure(),
    },
  },
  "measure-not-ratified": {
    fires: {
      "the Steering Group has met since": {
        given: {
          ...measure({ "Set on": "2009-07-08" }),
          meetings: [{ Date: "2009-09-30", Group: "Steering Group", Status: "Held" }],
        },
        says: [
          `Success measures, SM1: Ratified on (${at("Success measures", "Ratified on", 2)}) is blank, though the target was set on 8 Jul 2009 and the Steering Group has met since.`,
        ],
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
      "a slip in the name of a group that meets": {
        given: {
          meetings: ["2009-07-08", "2009-09-09", "2010-01-14"].map((day, index) => ({
            Date: day,
            Group: index === 2 ? "Steering Gruop" : "Steering Group",
            Status: index === 2 ? "Planned" : "Held",
          })),
        },
        says: [
          `Meetings, 14 Jan 2010, Steering Gruop: Group (${at("Meetings", "Group", 4)}) is 'Steering Gruop'. Did you mean Steering Group?`,
        ],
        suggestions: ["Steering Group"],
      },
      "a letter for a figure": {
        given: measure({ Priority: "Pl" }),
        says: [
          `Success measures, SM1: Priority (${at("Success measures", "Priority", 2)}) is 'Pl'. Did you mean P1?`,
        ],
        suggestions: ["P1"],
      },
      "the ref in words": {
        given: measure({ Priority: "Priority 1" }),
        says: [
          `Success measures, SM1: Priority (${at("Success measures", "Priority", 2)}) is 'Priority 1'. Did you mean P1?`,
        ],
        suggestions: ["P1"],
      },
      "the name for the ref": {
        given: measure({ Priority: "Skills pledge" }),
        says: [
          `Success measures, SM1: Priority (${at("Success measures", "Priority", 2)}) is 'Skills pledge'. Did you mean P1?`,
        ],
        suggestions: ["P1"],
      },
      "another number is another priority: nothing is suggested": {
        given: measure({ Priority: "P7" }),
        says: [
          `Success measures, SM1: Priority (${at("Success measures", "Priority", 2)}) is 'P7', but Priorities has no such Ref.`,
        ],
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
        says: [
          `Action plan, A1: Success measure (${at("Action plan", "Success measure", 2)}) is 'SM 1.'. Did you mean SM1?`,
          `Action plan, A2: Success measure (${at("Action plan", "Success measure", 3)}) is 'SN1'. Did you mean SM1?`,
        ],
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
        says: [
          `Attendance, 8 Jul 2009, Steering Group, Ashfield DC, N0: Organisation (${at("Attendance", "Organisation", 2)}) is 'Ashfield DC', which is no member. Did you mean Ashfield District Council?`,
          `Attendance, 8 Jul 2009, Steering Group, Tesco, N1: Organisation (${at("Attendance", "Organisation", 3)}) is 'Tesco', which is no member. Type a name from Members, or add it there. It stands in 1 more row.`,
        ],
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
        says: [
          `Action plan, A0: Group (${at("Action plan", "Group", 2)}) is 'Lerning and Development Theme Group'. Did you mean Learning and Development Theme Group?`,
          `Action plan, A1: Group (${at("Action plan", "Group", 3)}) is 'L&D Group'. Did you mean Learning and Development Theme Group?`,
          `Action plan, A2: Group (${at("Action plan", "Group", 4)}) is 'E&D Working Group', a group that neither meets nor reports nor leads on a priority.`,
        ],
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
        says: [
          `Priorities, P2: Ref (${at("Priorities", "Ref", 3)}) is 'P2', and no success measure belongs to it.`,
        ],
        first: { severity: "note", key: "P2" },
      },
    },
    quiet: {
      measured: measure(),
      "a measure of a priority that nobody knows may be meant for it": {
        priorities: [{ Ref: "P1", Priority: "a" }],
        measures: [aMeasure({ Priority: "1" })],
      },
      "no measures at all yet": { priorities: [{ Ref: "P1", Priority: "a" }] },
    },
  },
  "accepted-rule-unknown": {
    fires: {
      "a slip": {
        given: { accepted: [{ Rule: "email-personal-domian", Where: "A", Reason: "ok" }] },
        says: [
          `Accepted, email-personal-domian, A: Rule (${at("Accepted", "Rule", 2)}) is 'email-personal-domian', which is no rule. Did you mean email-personal-domain?`,
        ],
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
