import type { SuccessMeasure } from "../../tables/compact";
import { DIRECTIONS, type Direction } from "../../tables/tabs/successMeasuresTable";
import { tidyFigure } from "../words/figure";
import { listedAll } from "../words/listedAll";
import { quoted } from "../words/quoted";
import type { Course, Milestone } from "./course";
import { membersAtBaseline, membersForShare } from "./directions/directionRules";
import { DIRECTION_RULES } from "./directions/directions";
import type { FigureReading } from "./figureReading";
import type { TakeFigure } from "./figureSeries";
import type { Judgement } from "./judgement";
import type { MeasureTerms } from "./measureTerms";
import type { Tally } from "./tally";

/** What was agreed, in figures. */
export interface Agreement {
  readonly direction: Direction;
  /** As it is said: a share of measures in per cent. Null where there is none. */
  readonly target: number | null;
  readonly baseline: number | null;
  readonly milestones: readonly Milestone[];
  /** In the figures that are judged; null where it cannot be judged. */
  readonly course: Course | null;
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** Baseline, target, direction and milestones (design, section 4). `tally` says how many members. */
export function agreementOf(
  terms: MeasureTerms,
  { percent, take, missing: unread }: FigureReading,
  tally: Tally | null,
  measure: SuccessMeasure,
): Agreement {
  const { kind, source, starts, due, isNewInPeriod, window, profile } = terms;
  const missing: string[] = [];
  const notes: string[] = [];
  const members = kind?.isShareOfMembers === true ? (tally?.members ?? null) : null;
  if (members === 0) {
    missing.push("There are no members to take a share of: see Member since, Left on and Among.");
  }
  const typedBaseline = terms.baseline === null ? null : take(terms.baseline);
  const before =
    starts === null || isNewInPeriod ? null : (source?.before(starts, window, take) ?? null);
  const ownBaseline = members === null ? before : shareOf(before, members);
  const baseline = isNewInPeriod ? 0 : (typedBaseline ?? ownBaseline);
  const targetFigure = targetOf(terms, take, isNewInPeriod ? typedBaseline : baseline, percent);
  const isInWords = terms.target.kind === "words";
  const lacksBaseline = targetFigure === null && isInWords;
  if (lacksBaseline && unread === "") {
    missing.push(
      "The baseline is still to be set: Target is in words that start from it, so type it in Baseline.",
    );
  }
  const isComparable = typedBaseline !== null || kind?.isTyped === true;
  const chosen = directionOf(measure, terms, isComparable ? baseline : null, targetFigure);
  missing.push(...chosen.missing);
  const { direction } = chosen;
  const rules = DIRECTION_RULES[direction];
  const hasBaseline = baseline !== null || lacksBaseline;
  const whyNot = rules.whyNot({ isNewInPeriod, hasBaseline, isInWords });
  const canSay = source !== null && unread === "";
  if (whyNot !== null && canSay && chosen.missing.length === 0) missing.push(whyNot);
  if (baseline === null && direction === "Increase" && canSay) {
    notes.push("No baseline is typed, so the figure at the start is taken as 0.");
  }
  const milestones = milestonesOf(profile, take, percent ? null : targetFigure);
  const agreed = { direction, target: targetFigure, baseline, milestones, missing, notes };
  if (targetFigure === null || starts === null || due === null) return { ...agreed, course: null };
  const course = {
    direction,
    isStrict: terms.target.kind === "words" && terms.target.by === null,
    isRunningTotal: direction === "Keep at most" && isNewInPeriod,
    starts,
    due,
  };
  if (members === null) {
    const from = baseline ?? (direction === "Increase" ? 0 : null);
    const isWhole = !percent && Number.isInteger(targetFigure) && Number.isInteger(from ?? 0);
    return {
      ...agreed,
      course: {
        ...course,
        baseline: from,
        target: targetFigure,
        milestones,
        isWhole,
        isPercent: percent,
      },
    };
  }
  const inMembers = (share: number): number => membersForShare(rules.better, share, members);
  const typedMembers =
    typedBaseline === null ? null : membersAtBaseline(rules.better, typedBaseline, members);
  const from = isNewInPeriod ? 0 : (typedMembers ?? before);
  return {
    ...agreed,
    course: {
      ...course,
      baseline: from ?? (direction === "Increase" ? 0 : null),
      target: course.isStrict
        ? membersAtBaseline(rules.better, targetFigure, members)
        : inMembers(targetFigure),
      milestones: milestones.map(({ on, figure }) => ({ on, figure: inMembers(figure) })),
      isWhole: true,
      isPercent: false,
    },
  };
}

function shareOf(count: number | null, members: number): number | null {
  return count === null || members === 0 ? null : count / members;
}

/** The target as a figure; words start from the baseline. Null where there is none. */
function targetOf(
  { target }: MeasureTerms,
  take: TakeFigure,
  baseline: number | null,
  percent: boolean,
): number | null {
  if (target.kind === "figure") return take(target.figure);
  if (target.kind !== "words" || baseline === null) return null;
  if (target.by === null) return baseline;
  const sign = target.way === "less" ? -1 : 1;
  const exact = tidyFigure(baseline * (1 + sign * target.by));
  if (percent || !Number.isInteger(baseline)) return exact;
  return (sign === -1 ? Math.floor(exact) : Math.ceil(exact)) + 0;
}

interface ChosenDirection {
  readonly direction: Direction;
  readonly missing: readonly string[];
}

/** As typed; as the words of the target say; else a decrease where the baseline is above it. */
function directionOf(
  { direction }: SuccessMeasure,
  { target, isNewInPeriod }: MeasureTerms,
  baseline: Judgement["baseline"],
  figure: number | null,
): ChosenDirection {
  const typed = DIRECTIONS.find((one) => one === direction) ?? null;
  const inWords =
    target.kind === "words" ? (target.way === "less" ? "Decrease" : "Increase") : null;
  const isBelow = !isNewInPeriod && baseline !== null && figure !== null && baseline > figure;
  const follows = inWords ?? (isBelow ? "Decrease" : "Increase");
  if (typed === null && direction !== "") {
    const choices = listedAll(DIRECTIONS).replace(/ and (Keep at most)$/, " or $1");
    const sentence = `Direction is ${quoted(direction)}: choose ${choices}.`;
    return { direction: follows, missing: [sentence] };
  }
  if (typed !== null && inWords !== null && typed !== inWords) {
    const sentence = `Target is in words that ask for ${inWords === "Decrease" ? "less" : "more"}, but Direction is ${typed}: put one of the two right.`;
    return { direction: typed, missing: [sentence] };
  }
  return { direction: typed ?? follows, missing: [] };
}

/** Of a target that is no per cent, "50%" is the half of it. */
function milestonesOf(
  profile: MeasureTerms["profile"],
  take: TakeFigure,
  target: number | null,
): readonly Milestone[] {
  if (profile.kind !== "milestones") return [];
  return profile.milestones.map(({ on, figure }) => {
    const value = take(figure) ?? 0;
    return { on, figure: figure.isShown && target !== null ? tidyFigure(value * target) : value };
  });
}
