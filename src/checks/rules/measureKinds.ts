import { isShownAsPercent } from "../../cells/cellReading";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { capitalised } from "../../domain/words/capitalised";
import { isPercent } from "../../domain/words/figure";
import { quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { SuccessMeasure } from "../../tables/compact";
import type { MeasuredBy } from "../../tables/tabs/successMeasuresTable";
import type { Checkup } from "../checkup";
import {
  isInPerCent,
  isShareOfMembers,
  saysNumber,
  saysPerCent,
  sentenceOf,
  shareInWords,
} from "../measureWords";
import { type Fault, rowRule } from "../rule";

/** Whether the kind of a measure and its unit fit its words. */
export const MEASURE_KIND_RULES = [
  rowRule("Success measures", {
    id: "measure-kind-unlike-words",
    severity: "note",
    looksAt: "Success measures: Measured by, Unit, Target, Success measure",
    wrong:
      "A success measure speaks of a share but is counted one by one, or is counted as a share but speaks of a number.",
    mend: "Choose the kind that is meant, or put Unit and Target right.",
    at: "measuredBy",
    find: (measure, checkup) => {
      const kind = kindOfMeasure(measure.measuredBy);
      if (kind === null) return null;
      if (kind.isShareOfMembers) return numberOfMembers(measure, checkup);
      if (kind.insteadOfPerCent === null) return null;
      const why = whyInPerCent(measure, checkup);
      if (why === null) return null;
      const meant = kindInPerCent(measure);
      const choose =
        kind.choice === "Members with" || meant === "Typed figure"
          ? kind.insteadOfPerCent.replace(" in Measured by", "")
          : "choose Share of members with, and in Of the column of Members that says who did";
      return {
        says: `is ${quoted(kind.choice)}, but ${why}. ${capitalised(choose)}.`,
        suggestion: meant,
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-unit-unlike-words",
    severity: "note",
    looksAt: "Success measures: Unit, Target, Success measure, where Measured by is Typed figure",
    wrong:
      "The sentence of a success measure gives its target in per cent, but Unit does not say so.",
    mend: "Type % in Unit.",
    at: "unit",
    find: (measure, checkup) => {
      if (kindOfMeasure(measure.measuredBy)?.isTyped !== true || isInPerCent(measure.unit))
        return null;
      const { target } = measure;
      const sentence = sentenceOf(measure);
      if (target === null || isTargetShown(measure, checkup)) return null;
      if (!saysPerCent(sentence, target) || saysNumber(sentence, target)) return null;
      const now = measure.unit === "" ? "blank" : quoted(measure.unit);
      return {
        says: `is ${now}, but the sentence gives the target in per cent. Type %, so that it is read and said as one.`,
        suggestion: "%",
      };
    },
  }),
];

/** What speaks of per cent; null where nothing does. */
function whyInPerCent(measure: SuccessMeasure, checkup: Checkup): string | null {
  if (isPercent(measure.unit)) return `Unit is ${quoted(measure.unit)}`;
  if (isTargetShown(measure, checkup)) return "Target is in per cent";
  const { target } = measure;
  const sentence = sentenceOf(measure);
  // "2 events, with 80% of members there" counts events; a target in words says how much it changes.
  if (target === null || saysNumber(sentence, target)) return null;
  const words = shareInWords(sentence);
  return words === null ? null : `the sentence says ${quoted(words)}`;
}

/** Only members can be counted as a share; of all else people work the per cents out. */
function kindInPerCent(measure: SuccessMeasure): MeasuredBy {
  const isOfMembers = measure.measuredBy === "Members with";
  return isOfMembers || isShareOfMembers(sentenceOf(measure))
    ? "Share of members with"
    : "Typed figure";
}

/** "10 organisations to sign", counted as a share, would be judged as 10% of them. */
function numberOfMembers(measure: SuccessMeasure, checkup: Checkup): Fault | null {
  const { target, unit } = measure;
  const sentence = sentenceOf(measure);
  if (target === null || isInPerCent(unit) || isTargetShown(measure, checkup)) return null;
  if (!saysNumber(sentence, target) || shareInWords(sentence) !== null) return null;
  return {
    says: `is 'Share of members with', but the sentence asks for ${target} of them, which is read as per cent. Choose Members with, or type Target with a % sign.`,
    suggestion: "Members with",
  };
}

function isTargetShown({ row }: SuccessMeasure, { compact }: Checkup): boolean {
  return isShownAsPercent(cellOf(compact.readings["Success measures"], row, "target"));
}
