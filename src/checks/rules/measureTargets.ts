import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { DIRECTION_RULES } from "../../domain/measures/directions/directions";
import { figureReading } from "../../domain/measures/figureReading";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { measureTerms } from "../../domain/measures/measureTerms";
import { TARGET_ABOVE_MEMBERS } from "../../domain/measures/targetAboveMembers";
import { countOf, describeFigure, figureInUnit } from "../../domain/words/figure";
import { quoted } from "../../domain/words/quoted";
import type { SuccessMeasure } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import type { Checkup } from "../checkup";
import { judgementOf } from "../judgements";
import { type Fault, rowRule } from "../rule";
import { measureIndex } from "./measureSources";

/** Whether the target of a measure can be reached at all, and be read in one way. */
export const MEASURE_TARGET_RULES = [
  rowRule("Success measures", {
    id: TARGET_ABOVE_MEMBERS,
    severity: "warning",
    looksAt: "Success measures: Target, Among; Members: Member since, Left on",
    wrong: "A target asks for more members than there are.",
    mend: "Put the target right; Share of members with moves with the membership.",
    at: "target",
    alone: false,
    find: (measure, checkup) => {
      const judged = judgementOf(measure, checkup);
      const { asAt } = checkup.compact;
      if (judged === null || judged.due === null || judged.due < asAt) return null;
      // Nobody is asked to reach what is only not to be passed.
      if (DIRECTION_RULES[judged.direction].better === -1 || judged.target === null) return null;
      if (judged.kind === "Share of members with") {
        if (judged.target <= 1) return null;
        const target = countOf(figureInUnit(judged.target, judged), "%");
        return { says: `is ${target}, more than all members (100%). Put the target right.` };
      }
      if (judged.kind !== "Members with" || isOfMembership(measure, checkup)) return null;
      return aboveMembers(measure, judged.target, judged.due, checkup);
    },
  }),
  rowRule("Success measures", {
    id: "measure-target-above-actions",
    severity: "note",
    looksAt: "Success measures: Target, where Measured by is Actions done; Action plan",
    wrong: "A target asks for more actions than the action plan has.",
    mend: "Add the actions, or put the target right; one action is done once.",
    at: "target",
    alone: false,
    find: (measure, checkup) => {
      const judged = judgementOf(measure, checkup);
      if (judged?.kind !== "Actions done" || judged.target === null) return null;
      if (DIRECTION_RULES[judged.direction].better === -1) return null;
      const { counted, notCounted, target, oneAction } = judged;
      const actions = counted.length + notCounted.length;
      if (target <= actions || actions === 0) return null;
      const says = `is ${describeFigure(target)}, but`;
      if (oneAction !== null) {
        return {
          severity: "warning",
          says: `${says} ${quoted(measure.of)} is one action, which is done once. Type 1.`,
          suggestion: "1",
        };
      }
      const whose = quoted(measure.of === "" ? measure.ref : measure.of);
      return {
        says: `${says} the action plan has only ${countOf(actions, "actions")} of ${whose}. Add the others, or put the target right.`,
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-per-cents-disagree",
    severity: "error",
    looksAt: "Success measures: Target, Baseline, Profile, Typed figure; Figures: Figure",
    wrong: "Per cents of a success measure cannot all be read in one way, so it is not judged.",
    mend: "Type them all with a % sign.",
    at: "target",
    alone: false,
    find: (measure, checkup) => {
      const terms = measureTerms(checkup.index(measureIndex), measure);
      const kind = kindOfMeasure(measure.measuredBy);
      if (kind === null || kind.insteadOfPerCent !== null) return null;
      const { missing } = figureReading(terms, measure.unit);
      return missing === "" ? null : { says: `does not go with the other figures. ${missing}` };
    },
  }),
];

/** More members is what a measure of the membership itself is about. */
function isOfMembership({ of }: SuccessMeasure, { compact }: Checkup): boolean {
  const { columnOf } = compact.readings.Members;
  const header = findHeader(compact.readings.Members, of)?.column;
  return header !== undefined && [columnOf.organisation, columnOf.memberSince].includes(header);
}

function aboveMembers(
  measure: SuccessMeasure,
  target: number,
  due: CalendarDate,
  checkup: Checkup,
): Fault | null {
  const { source, window, isNewInPeriod } = measureTerms(checkup.index(measureIndex), measure);
  if (source === null) return null;
  const onDay = (asAt: CalendarDate) => source.count({ ...window, asAt }, () => null);
  const { most: then, members } = onDay(due);
  if (then === null || members === null || target <= then) return null;
  const says = `is ${describeFigure(target)}, but`;
  const among = measure.among === "" ? "" : ` among ${quoted(measure.among)}`;
  const mend = "Put the target right.";
  if (isNewInPeriod && then < members) {
    return {
      says: `${says} only ${describeFigure(then)} of ${countOf(members, "members")}${among} can be new: the others had it before the start. ${mend}`,
    };
  }
  const now = onDay(checkup.compact.asAt).members ?? members;
  const onDueDay = `there will be only ${countOf(then, "members")}${among} on ${describeDay(due)}`;
  return {
    says:
      now === members
        ? `${says} there are only ${countOf(then, "members")}${among}. ${mend}`
        : `${says} ${onDueDay} (${describeFigure(now)} now). ${mend}`,
  };
}
