import { describeDay } from "../../cells/calendarDate";
import { isShownAsPercent } from "../../cells/cellReading";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import type { Judgement } from "../../domain/measures/judgement";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { countOf, describeFigure, isPercent } from "../../domain/words/figure";
import { quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { SuccessMeasure } from "../../tables/compact";
import type { Direction } from "../../tables/tabs/successMeasuresTable";
import type { Checkup } from "../checkup";
import { type Fault, rowRule } from "../rule";
import { measureIndex } from "./measureSources";

/** Whether the kind of a measure, its direction and its target fit its words and each other. */
export const MEASURE_KIND_RULES = [
  rowRule("Success measures", {
    id: "measure-kind-unlike-words",
    severity: "note",
    looksAt: "Success measures: Measured by, Unit, Target, Success measure",
    wrong: "A success measure speaks of a share or of per cent, but is counted one by one.",
    mend: "Choose Share of members with, or type the target as a number.",
    at: "measuredBy",
    find: (measure, { compact }) => {
      if (measure.measuredBy !== "Members with") return null;
      const target = cellOf(compact.readings["Success measures"], measure.row, "target");
      const why = whyInPerCent(measure, isShownAsPercent(target));
      if (why === null) return null;
      return {
        says: `is 'Members with', but ${why}. Choose Share of members with, or type the target as a number of members.`,
        suggestion: "Share of members with",
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-direction-unlike-words",
    severity: "note",
    looksAt: "Success measures: Direction, Success measure, Baseline, Target",
    wrong: "The sentence of a success measure asks for another direction than it is judged by.",
    mend: "Choose the direction that the sentence means.",
    at: "direction",
    alone: false,
    find: (measure, checkup) => {
      const judged = judgementOf(measure, checkup);
      const meant = directionInWords(measure.measure.slice(0, 500));
      if (judged === null || meant === null || meant.fits(judged, measure)) return null;
      const now =
        measure.direction === ""
          ? `blank, so ${judged.direction} is taken`
          : quoted(measure.direction);
      return {
        says: `is ${now}, but the sentence says ${quoted(meant.words)}. Choose ${meant.direction}, if that is meant.`,
        suggestion: meant.direction,
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-direction-open",
    severity: "note",
    looksAt: "Success measures: Direction, Baseline; Figures",
    wrong: "Direction is blank, and a figure of before the start could still turn it round.",
    mend: "Choose a direction, or type the baseline.",
    at: "direction",
    alone: false,
    find: (measure, checkup) => {
      if (measure.direction !== "" || kindOfMeasure(measure.measuredBy)?.isTyped !== true)
        return null;
      const judged = judgementOf(measure, checkup);
      if (judged === null || judged.target === null || judged.baseline !== null) return null;
      if (directionInWords(measure.measure.slice(0, 500)) !== null) return null;
      return {
        says: "is blank and no baseline is known, so Increase is taken. A baseline above the target would make it a decrease: choose a direction.",
        suggestion: "Increase",
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-target-above-members",
    severity: "warning",
    looksAt: "Success measures: Target; Members: Member since, Left on",
    wrong: "A target asks for more members than there are.",
    mend: "Put the target right; Share of members with moves with the membership.",
    at: "target",
    alone: false,
    find: (measure, checkup) => targetAboveMembers(measure, checkup),
  }),
];

/** What speaks of per cent; null where nothing does. */
function whyInPerCent({ unit, measure }: SuccessMeasure, isShown: boolean): string | null {
  if (isPercent(unit)) return `Unit is ${quoted(unit)}`;
  if (isShown) return "Target is in per cent";
  const words = PER_CENT_WORDS.exec(measure.slice(0, 500))?.[0];
  return words === undefined ? null : `the sentence says ${quoted(words)}`;
}

const PER_CENT_WORDS =
  /\d+(?:\.\d+)?\s?%|\bper ?cent\b|\bpercentage\b|\bshare of\b|\bproportion of\b/i;

type Fits = (judged: Judgement, measure: SuccessMeasure) => boolean;

interface WordsOfDirection {
  readonly words: string;
  readonly direction: Direction;
  /** Whether the words can mean the direction that the measure is judged by. */
  readonly fits: Fits;
}

const WORDS_OF_DIRECTION: readonly (readonly [RegExp, Direction, Fits])[] = [
  [
    /\b(?:no more than|not more than|at most|not exceed\w*|stay below|stay within)\b/i,
    "Keep at most",
    oneOf("Keep at most", "Decrease"),
  ],
  [
    /\b(?:reduc\w+|decreas\w+|lower(?:ing)?|cut(?:ting)?|fewer)\b/i,
    "Decrease",
    oneOf("Decrease", "Keep at most"),
  ],
  [
    /\b(?:keep|maintain|retain|no fewer than|not fall below)\b/i,
    "Keep at least",
    oneOf("Keep at least", "Keep at most"),
  ],
  [/\b(?:at least|no less than|not less than)\b/i, "Keep at least", fitsAtLeast],
];

function oneOf(...directions: readonly Direction[]): Fits {
  return ({ direction }) => directions.includes(direction);
}

/**
 * "At least 10 by March" is an increase from fewer than 10; where there were as many at the start,
 * or nobody knows and a figure is typed, it is a level to be kept.
 */
function fitsAtLeast({ direction, baseline, target }: Judgement, measure: SuccessMeasure): boolean {
  if (direction !== "Increase") return direction === "Keep at least";
  if (target === null) return true;
  if (baseline !== null) return baseline < target;
  return measure.direction !== "" || kindOfMeasure(measure.measuredBy)?.isTyped !== true;
}

/** The direction that a sentence asks for; null where it asks for none in particular. */
function directionInWords(sentence: string): WordsOfDirection | null {
  for (const [pattern, direction, fits] of WORDS_OF_DIRECTION) {
    const words = pattern.exec(sentence)?.[0];
    if (words !== undefined) return { words, direction, fits };
  }
  return null;
}

function judgementOf({ row }: SuccessMeasure, checkup: Checkup): Judgement | null {
  return checkup.index(judgements).get(row.sheetRow) ?? null;
}

function judgements({ compact }: Checkup): ReadonlyMap<number, Judgement> {
  return new Map(judgeMeasures(compact).map((judged) => [judged.sheetRow, judged]));
}

function targetAboveMembers(measure: SuccessMeasure, checkup: Checkup): Fault | null {
  const { target, due, of } = measure;
  const index = checkup.index(measureIndex);
  const { compact } = checkup;
  if (target === null || due === null || measure.measuredBy !== "Members with") return null;
  if (due < compact.asAt) return null;
  const column = of === "" ? null : index.column(of);
  if (column === null || (column.kind === "number" && column.test === null)) return null;
  const membersOn = (day: typeof due): number => {
    const standings = index.membershipAt(day).standings;
    const organisations = standings.flatMap(({ out, organisation }) =>
      out === null ? organisation : [],
    );
    return new Set(organisations).size;
  };
  const [now, then] = [membersOn(compact.asAt), membersOn(due)];
  if (target <= then) return null;
  const later = now === then ? "" : `, ${describeFigure(then)} by ${describeDay(due)}`;
  return {
    says: `is ${describeFigure(target)}, but there are only ${countOf(now, "members")}${later}. Put the target right.`,
  };
}
