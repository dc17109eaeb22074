import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import { cellOf } from "../../tables/cellOf";
import type { SuccessMeasure } from "../../tables/compact";
import { MEASURED_BY } from "../../tables/tabs/successMeasuresTable";
import { listedAll } from "../words/listedAll";
import { quoted } from "../words/quoted";
import type { CountingWindow } from "./countingWindow";
import type { Judgement } from "./judgement";
import type { KindOfMeasure, Source } from "./kinds/kind";
import { kindOfMeasure } from "./kinds/kinds";
import type { MeasureIndex } from "./measureIndex";
import { type Missing, missing } from "./missing";
import { periodOf } from "./period";
import { type Profile, readProfile } from "./profile";
import { figureIn, type ReadFigure } from "./readFigure";
import { readTarget, type TargetCell } from "./targetCell";
import { toBeAgreed } from "./toBeAgreed";

/** What was agreed for a measure, as far as its row says it, before its figures are compared. */
export interface MeasureTerms {
  readonly kind: KindOfMeasure | null;
  /** Null where there is nothing to count from, or nobody can tell how. */
  readonly source: Source | null;
  readonly starts: Judgement["starts"];
  readonly due: Judgement["due"];
  /** Only what is dated from the start on counts; else everything to date does. */
  readonly isNewInPeriod: boolean;
  readonly window: CountingWindow;
  readonly target: TargetCell;
  /** As typed; null where nothing is, or nothing that can be read. */
  readonly baseline: ReadFigure | null;
  readonly profile: Profile;
  /** What keeps it from being judged, as sentences that say how to mend it. */
  readonly missing: readonly Missing[];
  /** What had to be assumed, as sentences. */
  readonly notes: readonly string[];
}

/** Puts together what the row says, what follows from Settings and what has to be assumed. */
export function measureTerms(index: MeasureIndex, measure: SuccessMeasure): MeasureTerms {
  const { compact } = index;
  const reading = compact.readings["Success measures"];
  const kind = kindOfMeasure(measure.measuredBy);
  const found = kind?.find(index, measure) ?? null;
  const source = found?.kind === "source" ? found.source : null;
  const period = periodOf(compact, measure);
  const count = countTermsOf(measure, kind, source);
  const target = readTarget(cellOf(reading, measure.row, "target"));
  const profile = readProfile(cellOf(reading, measure.row, "profile"));
  const baselineCell = cellOf(reading, measure.row, "baseline");
  const baseline = figureIn(baselineCell, "Baseline");
  const notes = [...period.notes, ...count.notes];
  if (profile.kind === "unreadable") {
    notes.push(
      `The profile cannot be read at ${profile.seen}, so an even pace is used; type it as 30/09/2009: 3; 31/12/2009: 6.`,
    );
  }
  const isFigureLost = isLost(baselineCell, baseline, measure, count, target);
  if ((baseline === null || baseline.isAnswer) && !isUnused(baselineCell) && !isFigureLost) {
    notes.push(`Baseline is ${quoted(describeCell(baselineCell))}, which is no number.`);
  }
  const { starts, due } = period;
  return {
    kind,
    source: count.missing === "" ? source : null,
    starts,
    due,
    isNewInPeriod: count.isNewInPeriod,
    window: { from: count.isNewInPeriod ? starts : null, due, asAt: compact.asAt },
    target,
    baseline: baseline?.isAnswer === true ? null : baseline,
    profile,
    missing: [
      missing(kind === null ? unknownKind(measure) : found?.kind === "none" ? found.missing : ""),
      missing(count.missing),
      missing(targetMissing(target), toBeAgreed(compact, measure).target ? "no target" : "other"),
      missing(isFigureLost ? noNumber("Baseline", describeCell(baselineCell)) : ""),
      ...period.missing,
    ].filter(({ sentence }) => sentence !== ""),
    notes,
  };
}

interface CountTerms {
  readonly isNewInPeriod: boolean;
  /** "" where nothing is. */
  readonly missing: string;
  readonly notes: readonly string[];
}

/** Blank Count: events, meetings and actions count in the period, members and figures to date. */
function countTermsOf(
  { count }: SuccessMeasure,
  kind: KindOfMeasure | null,
  source: Source | null,
): CountTerms {
  const typed = count.toLowerCase();
  const isNew = typed.startsWith("new");
  if (typed !== "" && !isNew && !typed.startsWith("total")) {
    const missing = `Count is ${quoted(count)}: choose New in period or Total to date.`;
    return { isNewInPeriod: false, missing, notes: [] };
  }
  const isNewInPeriod = isNew || (typed === "" && kind?.usualCount === "New in period");
  const missing = isNewInPeriod ? (source?.whyNeverNew ?? "") : "";
  const isAssumed = typed === "" && kind?.usualCount === "Total to date" && source !== null;
  const note = "Count is blank, so everything to date counts.";
  return {
    isNewInPeriod,
    missing,
    notes: isAssumed && source.hasDays && !kind.isTyped ? [note] : [],
  };
}

function targetMissing(target: TargetCell): string {
  if (target.kind === "none") return "There is no target: type a number in Target.";
  if (target.kind !== "unreadable") return "";
  return noNumber("Target", target.seen);
}

/**
 * Whether Baseline holds something to count from that nobody can read, and the measure is judged by it:
 * "about 10" taken as 0 would make a measure that stands still one that is on course. "TBC" holds nothing.
 */
function isLost(
  cell: CellValue,
  baseline: ReadFigure | null,
  { direction }: SuccessMeasure,
  { isNewInPeriod }: CountTerms,
  target: TargetCell,
): boolean {
  if (baseline !== null || isUnused(cell) || isPlaceholder(describeCell(cell))) return false;
  // A target in words says itself that its baseline is still to be set.
  return (
    target.kind === "figure" && !isNewInPeriod && !normalisedTitle(direction).startsWith("keep")
  );
}

function noNumber(title: string, seen: string): string {
  return `${title} is ${quoted(seen)}, which is no number: type a number.`;
}

function unknownKind({ measuredBy }: SuccessMeasure): string {
  const choices = listedAll(MEASURED_BY).replace(" and Typed", " or Typed");
  const seen = measuredBy === "" ? "blank" : quoted(measuredBy);
  return `Measured by is ${seen}: choose ${choices}.`;
}
