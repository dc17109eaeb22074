import { describeCell, isUnused } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import type { Compact, SuccessMeasure } from "../../tables/compact";
import { quoted } from "../words/quoted";
import type { Judgement, Milestone } from "./judgement";
import type { MeasureSource } from "./measureSource";
import { periodOf } from "./period";
import { readProfile } from "./profile";

/** What was agreed for a measure, as far as its row says it. */
export interface MeasureTerms {
  readonly starts: Judgement["starts"];
  readonly due: Judgement["due"];
  readonly target: number | null;
  readonly unit: string;
  readonly typedBaseline: number | null;
  readonly milestones: readonly Milestone[];
  /** Only what is dated from the start on counts; else everything to date does. */
  readonly newInPeriod: boolean;
  /** There is something to count, in a way that the row makes clear. */
  readonly countable: boolean;
  /** What keeps it from being judged, as sentences that say how to mend it. */
  readonly missing: readonly string[];
  /** What had to be assumed, as sentences. */
  readonly notes: readonly string[];
}

/** Puts together what the row says, what follows from Settings and what has to be assumed. */
export function measureTerms(
  compact: Compact,
  measure: SuccessMeasure,
  source: MeasureSource,
): MeasureTerms {
  const reading = compact.readings["Success measures"];
  const { target, baseline } = measure;
  const period = periodOf(compact, measure);
  const profile = readProfile(cellOf(reading, measure.row, "profile"), target);
  const count = countOfMeasure(measure, source);
  const notes = [...period.notes, ...count.notes];
  const missing = source.kind === "none" ? [source.missing] : [...count.missing];
  if (target === null) {
    const cell = cellOf(reading, measure.row, "target");
    missing.push(
      isUnused(cell)
        ? "There is no target: type a number in Target."
        : `Target is ${quoted(describeCell(cell))}, which is no number: type a number.`,
    );
  }
  missing.push(...period.missing);
  if (profile.kind === "unreadable") {
    notes.push(
      `The profile cannot be read at ${profile.seen}, so an even pace is used; type it as 30/09/2009: 3; 31/12/2009: 6.`,
    );
  }
  const baselineCell = cellOf(reading, measure.row, "baseline");
  if (baseline === null && !isUnused(baselineCell)) {
    notes.push(`Baseline is ${quoted(describeCell(baselineCell))}, which is no number.`);
  }
  if (baseline === null && !count.newInPeriod && !hasDays(source) && source.kind !== "none") {
    notes.push("No baseline is typed, so the figure at the start is taken as 0.");
  }
  return {
    starts: period.starts,
    due: period.due,
    target,
    unit: measure.unit,
    typedBaseline: baseline,
    milestones: profile.kind === "milestones" ? profile.milestones : [],
    newInPeriod: count.newInPeriod,
    countable: source.kind !== "none" && count.missing.length === 0,
    missing,
    notes,
  };
}

interface Count {
  readonly newInPeriod: boolean;
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** Blank Count: events and actions count in the period, members and typed figures to date. */
function countOfMeasure({ count }: SuccessMeasure, source: MeasureSource): Count {
  const typed = count.toLowerCase();
  const isNew = typed.startsWith("new");
  if (typed !== "" && !isNew && !typed.startsWith("total")) {
    const sentence = `Count is ${quoted(count)}: choose New in period or Total to date.`;
    return { newInPeriod: false, missing: [sentence], notes: [] };
  }
  const newInPeriod =
    isNew || (typed === "" && (source.kind === "events" || source.kind === "actions"));
  if (source.kind !== "members" || !newInPeriod || source.column.kind === "day") {
    const isAssumed = typed === "" && source.kind === "members" && source.column.kind === "day";
    const note = "Count is blank, so everything to date counts.";
    return { newInPeriod, missing: [], notes: isAssumed ? [note] : [] };
  }
  const title = quoted(source.column.title);
  if (source.column.kind === "number") {
    const note = `The figures in ${title} have no dates, so all of them count as new in the period.`;
    return { newInPeriod, missing: [], notes: [note] };
  }
  const sentence = `The column ${title} has no dates, so nobody can say what is new in the period: choose Total to date in Count.`;
  return { newInPeriod, missing: [sentence], notes: [] };
}

function hasDays(source: MeasureSource): boolean {
  if (source.kind === "members") return source.column.kind === "day";
  return source.kind === "events" || source.kind === "actions";
}
