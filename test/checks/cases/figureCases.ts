import { at, beyond } from "../../support/at";
import {
  aFigure,
  aMeasure,
  anEventMeasure,
  aTypedMeasure,
  membersWith,
  percent,
  type Row,
} from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const TYPED = [aTypedMeasure({ Baseline: 0 })];

function monthly(...figures: readonly number[]): readonly Row[] {
  return figures.map((figure, index) => aFigure(`2009-0${index + 4}-30`, figure));
}

function target(row: Row) {
  return {
    measures: [aMeasure(row)],
    members: membersWith("Skills Pledge on", new Array<string>(27).fill("")),
  };
}

export const figureCases: CasesByRule = {
  "figure-of-counted-measure": {
    fires: {
      "a figure of a measure that counts events": {
        given: { measures: [anEventMeasure()], figures: [aFigure("2009-09-30", 1)] },
        says: [
          `Figures, SM1, 30 Sep 2009: Measure (${at("Figures", "Measure", 2)}) is 'SM1', which is counted (Events held), so this figure is not used. Choose Typed figure in Measured by, or delete the row.`,
        ],
      },
    },
    quiet: {
      "a figure of a typed measure": { measures: TYPED, figures: [aFigure("2009-09-30", 1)] },
    },
  },
  "figure-unlike-others": {
    fires: {
      "ten times the others": {
        given: { measures: TYPED, figures: monthly(4.1, 43, 4.2, 4.4) },
        says: [
          `Figures, SM1, 30 May 2009: Figure (${at("Figures", "Figure", 3)}) is 43, while the others of SM1 are about 4.2. Is it 4.3?`,
        ],
        suggestions: ["4.3"],
      },
      "ten times the others, in per cent shown and plain": {
        given: {
          measures: [aTypedMeasure({ Unit: "%", Baseline: 9, Target: 7 })],
          figures: [
            ...monthly(9, 8.5),
            aFigure("2009-06-30", percent(0.85)),
            aFigure("2009-07-30", percent(0.084)),
          ],
        },
        says: [
          `Figures, SM1, 30 Jun 2009: Figure (${at("Figures", "Figure", 4)}) is 85%, while the others of SM1 are about 8.5%. Is it 8.5%?`,
        ],
        suggestions: ["8.5%"],
      },
      "a tenth of them": {
        given: { measures: TYPED, figures: monthly(41, 4.3, 42) },
        says: [
          `Figures, SM1, 30 May 2009: Figure (${at("Figures", "Figure", 3)}) is 4.3, while the others of SM1 are about 41.5. Is it 43?`,
        ],
      },
    },
    quiet: {
      "figures that grow": { measures: TYPED, figures: monthly(2, 4, 7, 12) },
      "the same per cents shown with % and plain": {
        measures: [aTypedMeasure({ Unit: "%", Baseline: 9, Target: 7 })],
        figures: [...monthly(9, 8.5), aFigure("2009-06-30", percent(0.08))],
      },
      "two are too few to tell": { measures: TYPED, figures: monthly(4, 40) },
    },
  },
  "figure-overdue": {
    fires: {
      "nothing for three months, where there was a figure every month": {
        given: { measures: TYPED, figures: monthly(4, 5, 6) },
        says: [
          `Success measures, SM1: Ref (${at("Success measures", "Ref", 2)}) has had no figure since 30 Jun 2009, 99 days ago; usually there is one every 31 days. Type the newest in Figures.`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "as usual": { measures: TYPED, figures: monthly(4, 5, 6, 7, 8, 9) },
      "monthly, and the next is some days late": {
        asAt: "2009-08-05",
        measures: TYPED,
        figures: monthly(4, 5, 6),
      },
      "two figures make no habit": { measures: TYPED, figures: monthly(4, 5) },
      "a measure that is over": {
        measures: [aTypedMeasure({ Due: "2009-06-30" })],
        figures: monthly(4, 5, 6),
      },
    },
  },
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
  "measure-kind-unlike-words": {
    fires: {
      "a unit of per cent": {
        given: { measures: [aMeasure({ Unit: "%", Target: 75 })] },
        says: [
          `Success measures, SM1: Measured by (${at("Success measures", "Measured by", 2)}) is 'Members with', but Unit is '%'. Choose Share of members with, or type the target as a number of members.`,
        ],
        suggestions: ["Share of members with"],
      },
      "a target shown with %": {
        given: { measures: [aMeasure({ Target: percent(0.75) })] },
        says: [
          `Success measures, SM1: Measured by (${at("Success measures", "Measured by", 2)}) is 'Members with', but Target is in per cent. Choose Share of members with, or type the target as a number of members.`,
        ],
      },
      "a sentence about a share": {
        given: { measures: [aMeasure({ "Success measure": "75% of members to sign" })] },
        says: [
          `Success measures, SM1: Measured by (${at("Success measures", "Measured by", 2)}) is 'Members with', but the sentence says '75%'. Choose Share of members with, or type the target as a number of members.`,
        ],
      },
    },
    quiet: {
      "a number of members": { measures: [aMeasure()] },
      "a share of members": {
        measures: [aMeasure({ "Measured by": "Share of members with", Target: percent(0.75) })],
      },
    },
  },
  "measure-direction-unlike-words": {
    fires: {
      "to reduce, without a baseline": {
        given: {
          measures: [aTypedMeasure({ "Success measure": "Reduce vacancies to 7", Target: 7 })],
          figures: [aFigure("2009-09-30", 8)],
        },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank, so Increase is taken, but the sentence says 'Reduce'. Choose Decrease, if that is meant.`,
        ],
        suggestions: ["Decrease"],
      },
      "to keep, judged as an increase": {
        given: {
          measures: [
            aMeasure({ "Success measure": "Keep membership at 27", Direction: "Increase" }),
          ],
        },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is 'Increase', but the sentence says 'Keep'. Choose Keep at least, if that is meant.`,
        ],
      },
      "at least, judged as a figure to be kept below": {
        given: {
          measures: [
            aTypedMeasure({ "Success measure": "At least 14 days", Direction: "Keep at most" }),
          ],
        },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is 'Keep at most', but the sentence says 'At least'. Choose Keep at least, if that is meant.`,
        ],
        suggestions: ["Keep at least"],
      },
      "at least, of a typed figure that nobody knows the start of": {
        given: { measures: [aTypedMeasure({ "Success measure": "At least 80 on the course" })] },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank, so Increase is taken, but the sentence says 'At least'. Choose Keep at least, if that is meant.`,
        ],
        suggestions: ["Keep at least"],
      },
      "at least, where there were as many at the start": {
        given: {
          measures: [
            aTypedMeasure({
              "Success measure": "At least 80 on the course",
              Baseline: 85,
              Target: 80,
              Direction: "Increase",
            }),
          ],
        },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is 'Increase', but the sentence says 'At least'. Choose Keep at least, if that is meant.`,
        ],
      },
      "in a workbook without the column Direction it is said of the sentence": {
        given: {
          measures: [aMeasure({ "Success measure": "Keep membership at 27" })],
          without: ["Success measures: Direction"],
        },
        says: [
          `Success measures, SM1: Success measure (${at("Success measures", "Success measure", 2)}) says 'Keep', but there is no column Direction, so Increase is taken. Add a column with the header Direction and choose Keep at least in it, if that is meant.`,
        ],
        suggestions: [null],
      },
      "no more than, judged as an increase": {
        given: { measures: [aTypedMeasure({ "Success measure": "No more than 14 days" })] },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank, so Increase is taken, but the sentence says 'No more than'. Choose Keep at most, if that is meant.`,
        ],
      },
    },
    quiet: {
      "at least, from fewer at the start": {
        measures: [aMeasure({ "Success measure": "At least 10 to sign" })],
      },
      "at least, and an increase chosen": {
        measures: [
          aTypedMeasure({ "Success measure": "At least 80 on the course", Direction: "Increase" }),
        ],
      },
      "to reduce, from a baseline above the target": {
        measures: [
          aTypedMeasure({ "Success measure": "Reduce vacancies", Baseline: 9, Target: 7 }),
        ],
      },
      "a sentence that asks for more": { measures: [aMeasure()] },
    },
  },
  "measure-direction-open": {
    fires: {
      "a typed figure without a baseline": {
        given: { measures: [aTypedMeasure()], figures: [aFigure("2009-09-30", 8)] },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank and no baseline is known, so Increase is taken. A baseline above the target would make it a decrease: choose a direction.`,
        ],
        suggestions: ["Increase"],
      },
      "figures above the target may be to fall or to stay": {
        given: { measures: [aTypedMeasure()], figures: [aFigure("2009-09-30", 18)] },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank and no baseline is known, so Increase is taken. A baseline above the target would make it a decrease: choose a direction.`,
        ],
        suggestions: [null],
      },
      "before the start, when a newer figure may still come": {
        given: {
          asAt: "2009-02-01",
          measures: [aTypedMeasure()],
          figures: [aFigure("2009-01-31", 8)],
        },
        says: [
          `Success measures, SM1: Direction (${at("Success measures", "Direction", 2)}) is blank, so Increase is taken, as the figure before the start is 8 so far. A newer one could turn that round: choose a direction.`,
        ],
        suggestions: ["Increase"],
      },
    },
    quiet: {
      "a baseline from Figures, once it has started": {
        measures: [aTypedMeasure()],
        figures: [aFigure("2009-01-31", 8)],
      },
      "with a baseline": { measures: TYPED },
      "with a direction": { measures: [aTypedMeasure({ Direction: "Increase" })] },
      "what is counted": { measures: [aMeasure()] },
    },
  },
  "words-unclear": {
    fires: {
      "words of doubt beside names": {
        given: {
          measures: [aMeasure({ Of: "Equality mark" })],
          members: membersWith("Equality mark", [
            "Investors in Diversity",
            "Hope to get it",
            "Stonewall",
            "maybe",
            "working towards Stonewall",
            "none",
            "Two Ticks (2010?)",
          ]),
        },
        says: [
          `Member 2: Equality mark (${at("Members", "Equality mark", 3)}) is 'Hope to get it', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
          `Member 4: Equality mark (${at("Members", "Equality mark", 5)}) is 'maybe', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
          `Member 7: Equality mark (${at("Members", "Equality mark", 8)}) is 'Two Ticks (2010?)', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
        ],
        first: { severity: "warning", key: "Member 2", column: "Equality mark" },
      },
      "words that stand once among names, in a share too": {
        given: {
          measures: [aMeasure({ "Measured by": "Share of members with", Of: "Green mark" })],
          members: membersWith("Green mark", ["Green Flag", "green flag", "x", "Eco Award"]),
        },
        says: [
          `Member 3: Green mark (AF4) is 'x', which is counted, as it does not say no. Is it held? If not, type none, or working towards it.`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "names however they are written": {
        measures: [aMeasure({ Of: "Equality mark" })],
        members: membersWith("Equality mark", [
          "Investors in Diversity",
          "two ticks",
          "Two ticks",
          "Stonewall",
          "ISO 9001",
          "RoSPA",
          "working towards mindful employer",
          "mindful employer",
        ]),
      },
      "none says no": {
        measures: [aMeasure({ Of: "Equality mark" })],
        members: membersWith("Equality mark", ["Stonewall", "Stonewall", "none", "n/a", "pending"]),
      },
      "words alone: nobody can tell which is the odd one": {
        measures: [aMeasure({ Of: "Green mark" })],
        members: membersWith("Green mark", ["solar roof", "heat pump", "bicycles"]),
      },
      "nothing counts it": {
        measures: [aMeasure()],
        members: membersWith("Equality mark", ["Stonewall", "maybe"]),
      },
      "people and choices are no words": {
        measures: [aMeasure({ Of: "Main contact" }), aMeasure({ Ref: "SM2", Of: "Sector" })],
        members: membersWith("Main contact", ["Jo Soon", "Due, A."]),
      },
    },
  },
  "answer-unclear": {
    fires: {
      "beside Yes and No": {
        given: {
          measures: [aMeasure({ Of: "Green pledge" })],
          members: membersWith("Green pledge", ["Yes", "x", "Pending", "No"]),
        },
        says: [
          `Member 2: Green pledge (${beyond("Members", 3)}) is 'x', among answers of Yes and No, so it is not counted. Is that a Yes or a No?`,
        ],
        first: { severity: "warning", key: "Member 2", column: "Green pledge" },
      },
    },
    quiet: {
      "a column that nothing counts": {
        measures: [aMeasure()],
        members: membersWith("Green pledge", ["Yes", "x"]),
      },
      "words among words": {
        measures: [aMeasure({ Of: "Green pledge" })],
        members: membersWith("Green pledge", ["solar roof", "x"]),
      },
    },
  },
};
