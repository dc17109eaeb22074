import { at } from "../../support/at";
import { aFigure, aMeasure, aTypedMeasure, percent } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

export const measureWordCases: CasesByRule = {
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
      "with a baseline": { measures: [aTypedMeasure({ Baseline: 0 })] },
      "with a direction": { measures: [aTypedMeasure({ Direction: "Increase" })] },
      "what is counted": { measures: [aMeasure()] },
    },
  },
};
