import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { changesToUpdateProgress } from "../../changes/changesToUpdateProgress";
import { changesToCloseCorrespondence } from "../../chase/changesToCorrespondence";
import { checkCompact } from "../../checks/checkCompact";
import { countProblems, type ProblemCounts } from "../../checks/countProblems";
import type { RuleId } from "../../checks/rules";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import type { Judgement } from "../../domain/measures/judgement";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { targetAsJudged } from "../../domain/measures/targetAsJudged";
import { describeChanges } from "../../domain/measures/whatChanged";
import { whoWasCounted } from "../../domain/measures/whoCounted";
import type { Problem } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { headline } from "../../report/headline";
import type { Compact } from "../../tables/compact";
import type { Status } from "../../tables/status";
import { tidyUndoWhenOld } from "../memory/tidyUndo";
import type { Ports } from "../ports";
import { readCompact } from "./readCompact";

/** One measure as programs read it (design, section 6). */
export interface MeasureAnswer {
  readonly ref: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly dueByNow: number | null;
  readonly booked: number;
  readonly progress: number | null;
  readonly status: Status;
  readonly why: string;
  readonly forecast: number | null;
  readonly sinceLast: string;
  readonly counted: readonly string[];
  readonly notCounted: readonly { readonly name: string; readonly reason: string }[];
}

export interface UpdateAnswer {
  readonly asAt: CalendarDate;
  readonly measures: readonly MeasureAnswer[];
  readonly problems: ProblemCounts;
  /** What was done, in a sentence or two. */
  readonly sentence: string;
}

/**
 * Counts, judges and explains every success measure, writes the auto columns and the log, and says
 * what it came to, and what of it is otherwise than the sheet had it. Throws Refusal where someone else holds the lock or the design stops the job.
 */
export function updateProgressJob(
  ports: Ports,
  { asAt }: { readonly asAt: CalendarDate | null },
): UpdateAnswer {
  return ports.lock.whileLocked(() => {
    const { compact } = readCompact(ports, asAt);
    const judgements = judgeMeasures(compact);
    const problems = checkCompact(compact);
    const applied = ports.workbook.apply([
      ...changesToUpdateProgress(compact, judgements),
      ...changesToCloseCorrespondence(compact),
    ]);
    tidyUndoWhenOld(ports, compact.readings, compact.today);
    const written = applied.cellsChanged === 0 ? "Everything was up to date already." : "";
    return {
      asAt: compact.asAt,
      measures: judgements.map(measureAnswer),
      problems: countProblems(problems),
      sentence: [
        `As at ${describeDay(compact.asAt)}: ${headline(judgements)}`,
        written || whatChanged(compact, judgements),
        doubtOfDates(problems),
        ...applied.refused,
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    };
  });
}

function whatChanged(compact: Compact, judgements: readonly Judgement[]): string {
  const counted = whoWasCounted(compact);
  return describeChanges(
    compact.measures.flatMap(({ ref, actual, status }, index) => {
      const now = judgements[index];
      const wasCounted = actual === null ? null : counted(ref, actual);
      return now === undefined ? [] : [{ now, before: { actual, status, wasCounted } }];
    }),
  );
}

/** Figures that are worked out from dates read the wrong way about look right. */
function doubtOfDates(problems: readonly Problem<RuleId>[]): string {
  const doubts = problems.filter(
    ({ rule, accepted }) => rule === "date-in-either-order" && !accepted,
  ).length;
  if (doubts === 0) return "";
  return `${countOf(doubts, "dates")} may have been read with day and month changed about: Compact > Check the workbook names ${doubts === 1 ? "it" : "them"}.`;
}

function measureAnswer(judgement: Judgement): MeasureAnswer {
  const { ref, actual, dueByNow, booked, progress, status, why, forecast } = judgement;
  return {
    ref,
    actual,
    target: targetAsJudged(judgement),
    dueByNow,
    booked,
    progress,
    status,
    why,
    forecast,
    sinceLast: describeSinceLast(judgement),
    counted: judgement.counted.map(({ name }) => name),
    notCounted: judgement.notCounted.map(({ name, why }) => ({ name, reason: why.inWords })),
  };
}
