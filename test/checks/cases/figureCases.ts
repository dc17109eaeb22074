import { at } from "../../support/at";
import { aFigure, anEventMeasure, aTypedMeasure, percent, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const TYPED = [aTypedMeasure({ Baseline: 0 })];

function monthly(...figures: readonly number[]): readonly Row[] {
  return figures.map((figure, index) => aFigure(`2009-0${index + 4}-30`, figure));
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
  "figure-twice": {
    fires: {
      "two of one day": {
        given: { measures: TYPED, figures: [...monthly(4, 5), aFigure("2009-04-30", 9)] },
        says: [
          `Figures, SM1, 30 Apr 2009: As at (${at("Figures", "As at", 4)}) is 30 Apr 2009, the same as in row 2 ('4'), and the lower row counts. Delete the one that is wrong, or put its day right.`,
        ],
        first: { severity: "error" },
      },
    },
    quiet: {
      "one a day, and of two measures on one day": {
        measures: [...TYPED, aTypedMeasure({ Ref: "SM2" })],
        figures: [...monthly(4, 5), aFigure("2009-04-30", 9, { Measure: "SM2" })],
      },
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
};
