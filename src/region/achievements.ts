import { describeDay } from "../cells/calendarDate";
import type { Judgement } from "../domain/measures/judgement";
import { figureAgainstTarget } from "../domain/measures/progressWords";
import { figureWords } from "../domain/words/figureWords";
import type { Compact } from "../tables/compact";

/** Of a long action plan the newest; a return is one small file. */
const MOST_ACTIONS = 10;

/**
 * What the workbook shows that a Compact has achieved, best first: targets reached; targets on course
 * whose figure has moved the right way since the start; actions done, newest first.
 */
export function achievements(
  compact: Compact,
  judgements: readonly Judgement[],
): readonly string[] {
  return [
    ...judgements.filter(({ status }) => status === "Achieved").map(reached),
    ...judgements.filter(hasGained).map(gained),
    ...actionsDone(compact),
  ];
}

function reached(judgement: Judgement): string {
  const { actual, reachedOn } = judgement;
  const figure = actual === null ? "" : `: ${figureAgainstTarget(judgement)}`;
  const day = reachedOn === null ? "" : `, on ${describeDay(reachedOn)}`;
  return `Target reached: ${nameOf(judgement)}${figure}${day}`;
}

/** A Keep moves nowhere; what is behind its pace is no example. */
function hasGained({ status, direction, baseline, actual }: Judgement): boolean {
  if (status !== "On course" || actual === null) return false;
  if (direction === "Increase") return actual > (baseline ?? 0);
  return direction === "Decrease" && baseline !== null && actual < baseline;
}

function gained(judgement: Judgement): string {
  const { direction, baseline, unit, percent, members } = judgement;
  const isSaid = direction === "Decrease" || baseline === null || baseline === 0;
  // "from 10 towards 8" is in the words of a Decrease.
  const from = isSaid ? "" : `; up from ${figureWords(unit, percent, members).level(baseline)}`;
  return `On course: ${nameOf(judgement)}: ${figureAgainstTarget(judgement)}${from}`;
}

function nameOf({ measure, ref }: Judgement): string {
  return measure || ref;
}

function actionsDone({ actions, asAt }: Compact): readonly string[] {
  return actions
    .filter(
      ({ action, status, doneOn }) =>
        action !== "" && status === "Done" && !(doneOn !== null && doneOn > asAt),
    )
    .sort((a, b) => ((a.doneOn ?? "") < (b.doneOn ?? "") ? 1 : -1))
    .slice(0, MOST_ACTIONS)
    .map(
      ({ action, doneOn }) => `Done: ${action}${doneOn === null ? "" : `, ${describeDay(doneOn)}`}`,
    );
}
