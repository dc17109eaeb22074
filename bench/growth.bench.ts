import type { SheetGrid } from "../src/cells/sheetGrid";
import { changesToCheckMembers } from "../src/changes/changesToCheckMembers";
import { changesToUpdateProgress } from "../src/changes/changesToUpdateProgress";
import { placeChange } from "../src/changes/placeChange";
import { checkColumn } from "../src/checks/checkColumn";
import { checkCompact } from "../src/checks/checkCompact";
import { checkMembersRows } from "../src/checks/checkMembersRows";
import { judgeMeasures } from "../src/domain/measures/judgeMeasures";
import { USUAL_OPTIONS } from "../src/report/reportSubject";
import { steeringGroupReport } from "../src/report/steeringGroupReport";
import type { Compact } from "../src/tables/compact";
import { anew } from "./anew";
import { bookOf, read } from "./bookOf";
import { type Figure, msOf } from "./figure";
import { tidyRow, untidyRow } from "./memberRows";

/** Twice the rows are to take twice the time, and little more where they no longer fit the caches. */
const STEEPEST = 1.1;
const MEMBERS = [1_250, 5_000, 20_000, 50_000];
const MEASURES = [6, 20, 50, 100, 200];
const LOG_ROWS = [600, 6_000, 12_000, 24_000, 50_000];
const ENOUGH_RUNS = 3;

export const TITLE = "Growth";

/** How the time of each step grows with members, measures and log rows: the exponent of the size. */
export function bench(): readonly Figure[] {
  const steps = new Map<string, [number, number][]>();
  const timed = (step: string, size: number, work: () => unknown): void => {
    const points = steps.get(step) ?? [];
    points.push([size, msOf(work, ENOUGH_RUNS).spread[0]]);
    steps.set(step, points);
  };
  for (const members of MEMBERS) {
    stepsOf(bookOf(members, 6, 0, tidyRow), (step, work) =>
      timed(`${step}, members`, members, work),
    );
    stepsOf(bookOf(members, 6, 0, untidyRow), (step, work) =>
      timed(`${step}, members, a problem in every row`, members, work),
    );
  }
  for (const measures of MEASURES) {
    const grids = bookOf(5_000, measures, 0, tidyRow);
    const compact = read(grids);
    timed("judge, measures", measures, () => judgeMeasures(anew(compact)));
  }
  for (const rows of LOG_ROWS) {
    const grids = bookOf(27, 6, rows, tidyRow);
    const compact = read(grids);
    timed("read, log rows", rows, () => read(grids));
    timed("judge, log rows", rows, () => judgeMeasures(anew(compact)));
  }
  return Array.from(steps, ([what, points]) => ({
    what: `${what}: ${points.map(([size, ms]) => `${size.toLocaleString("en-GB")} in ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`).join(", ")}`,
    measured: exponentOf(points),
    unit: "exponent",
    limit: STEEPEST,
    points,
    ...(exponentOf(points) > STEEPEST ? { why: WHY_STEEPER } : {}),
  }));
}

const WHY_STEEPER =
  "most of it is the collector of garbage: a run with few rows ends before anything is collected, where with 50,000 every run holds collections, as what lives by then no longer fits the young generation and is moved. It is 39 % of placing the *Check* column of 50,000 members, two fifths of reading them, 11 % of judging. Judging also puts the members in order by name, a third of it, which grows a little faster than their number.";

function stepsOf(
  grids: readonly SheetGrid[],
  timed: (step: string, work: () => unknown) => void,
): void {
  const compact = read(grids);
  const judged = judgeMeasures(compact);
  const problems = checkCompact(compact);
  const texts = checkColumn(compact, problems);
  const reading = compact.readings.Members;
  timed("read", () => read(grids));
  timed("judge", () => judgeMeasures(anew(compact)));
  timed("check", () => checkCompact(anew(compact)));
  timed("check one edited row", () =>
    checkMembersRows(anew(compact), [Math.floor(reading.rows.length / 2)]),
  );
  timed("place the changes of Check", () => place(compact, changesToCheckMembers(compact, texts)));
  timed("place the changes of Update progress", () =>
    place(compact, changesToUpdateProgress(compact, judged)),
  );
  timed("the report's model", () =>
    steeringGroupReport(anew(compact), judged, problems, USUAL_OPTIONS),
  );
}

function place(
  compact: Compact,
  changes: ReturnType<typeof changesToUpdateProgress>,
): readonly unknown[] {
  return changes.flatMap((change) => {
    switch (change.kind) {
      case "rewrite columns":
      case "replace rows":
      case "append rows":
        return [placeChange(change, compact.readings[change.table])];
      default:
        return [];
    }
  });
}

/** The slope of the line through the points where both axes count by powers. */
function exponentOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([size, ms]) => [Math.log(size), Math.log(ms)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanSize, meanMs] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [size, ms]) => sum + (size - meanSize) * (ms - meanMs), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}
