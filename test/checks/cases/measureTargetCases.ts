import { at } from "../../support/at";
import {
  aFigure,
  aMeasure,
  anAction,
  aTypedMeasure,
  membersWith,
  percent,
  type Row,
} from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const TARGET = `Success measures, SM1: Target (${at("Success measures", "Target", 2)})`;

function ofActions(row: Row) {
  return {
    priorities: [{ Ref: "P1", Priority: "Skills Pledge" }],
    actions: ["A1", "A2"].map((ref) => anAction(ref, { Priority: "P1", "Done on": "2009-08-01" })),
    measures: [aMeasure({ "Measured by": "Actions done", Of: "P1", Count: "", ...row })],
  };
}

function inPerCent(row: Row, figure: number | ReturnType<typeof percent>) {
  const measures = [aTypedMeasure({ Unit: "%", Baseline: 0, ...row })];
  return { measures, figures: [aFigure("2009-09-30", figure)] };
}

function target(row: Row) {
  return {
    measures: [aMeasure(row)],
    members: membersWith("Skills Pledge on", new Array<string>(27).fill("")),
  };
}

export const measureTargetCases: CasesByRule = {
  "measure-target-above-members": {
    fires: {
      "30 of 27 members": {
        given: target({ Target: 30 }),
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is 30, but there are only 27 members. Put the target right.`,
        ],
      },
      "members that leave before it is due": {
        given: {
          measures: [aMeasure({ Target: 2 })],
          members: membersWith("Left on", ["2010-01-31", ""]),
        },
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is 2, but there will be only 1 member on 31 Mar 2010 (2 now). Put the target right.`,
        ],
      },
    },
    quiet: {
      "as many as there are": target({ Target: 27 }),
      "members that join in time": {
        measures: [aMeasure({ Target: 2 })],
        members: membersWith("Member since", ["2010-01-31", ""]),
      },
      "a sum of figures": target({ Of: "Apprentices", Target: 200 }),
    },
  },
  "measure-target-above-actions": {
    fires: {
      "more than the action plan has": {
        given: ofActions({ Target: 5 }),
        says: [
          `${TARGET} is 5, but the action plan has only 2 actions of 'P1'. Add the others, or put the target right.`,
        ],
        suggestions: [null],
        first: { severity: "note" },
      },
      "one action is done once": {
        given: ofActions({ Of: "A2", Target: 3 }),
        says: [`${TARGET} is 3, but 'A2' is one action, which is done once. Type 1.`],
        suggestions: ["1"],
        first: { severity: "warning" },
      },
    },
    quiet: {
      "as many as there are": ofActions({ Target: 2 }),
      "one action": ofActions({ Of: "A2", Target: 1 }),
      "no more than there are not even": ofActions({ Direction: "Keep at most", Target: 5 }),
    },
  },
  "measure-per-cents-disagree": {
    fires: {
      "a target out of a hundred and a figure that is a share": {
        given: inPerCent({ Target: 90 }, 0.88),
        says: [
          `${TARGET} does not go with the other figures. The figure of 30 Sep 2009 is '0.88' and Target is '90', which cannot both be per cents read one way: type them with a % sign.`,
        ],
        first: { severity: "error" },
      },
      "a share of members with a baseline of another form": {
        given: {
          measures: [
            aMeasure({ "Measured by": "Share of members with", Target: 75, Baseline: 0.4 }),
          ],
        },
        says: [
          `${TARGET} does not go with the other figures. Baseline is '0.4' and Target is '75', which cannot both be per cents read one way: type them with a % sign.`,
        ],
      },
    },
    quiet: {
      "all out of a hundred": inPerCent({ Target: 90 }, 88),
      "all shares": inPerCent({ Target: 1 }, 0.88),
      "one shown with % says how to read the rest": inPerCent({ Target: percent(0.9) }, 88),
      "no per cents": {
        measures: [aTypedMeasure({ Target: 90, Unit: "days" })],
        figures: [aFigure("2009-09-30", 0.88)],
      },
      "events are not per cents, which is another problem": {
        measures: [
          aMeasure({ "Measured by": "Events held", Of: "Good Practice Event", Unit: "%" }),
        ],
      },
    },
  },
  "measure-unit-unlike-words": {
    fires: {
      "a per cent in the sentence alone": {
        given: {
          measures: [
            aTypedMeasure({ "Success measure": "75% of staff", Target: 75, Unit: "staff" }),
          ],
        },
        says: [
          `Success measures, SM1: Unit (${at("Success measures", "Unit", 2)}) is 'staff', but the sentence gives the target in per cent. Type %, so that it is read and said as one.`,
        ],
        suggestions: ["%"],
        first: { severity: "note" },
      },
    },
    quiet: {
      "a unit of %": {
        measures: [aTypedMeasure({ "Success measure": "75% of staff", Target: 75, Unit: "%" })],
      },
      "a target shown with %": {
        measures: [
          aTypedMeasure({ "Success measure": "75% of staff", Target: percent(0.75), Unit: "" }),
        ],
      },
      "another figure than the target": {
        measures: [
          aTypedMeasure({ "Success measure": "8 days, 10% less", Target: 8, Unit: "days" }),
        ],
      },
      "of counted members the kind is asked about": {
        measures: [aMeasure({ "Success measure": "75% of members", Target: 75 })],
      },
    },
  },
};
