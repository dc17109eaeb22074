import {
  addDays,
  type CalendarDate,
  daysBetween,
  describeDay,
  earlierOf,
} from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { autoFields } from "../../changes/changesToAdd";
import { changesToUpdateProgress } from "../../changes/changesToUpdateProgress";
import { identityOf } from "../../changes/rowIdentity";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import type { Compact } from "../../tables/compact";
import type { CarryChoice } from "../../year/carriedRows";
import { type NewYear, newYear } from "../../year/newYear";
import { type ProgrammeYear, yearInSettings } from "../../year/programmeYear";
import { rememberCopies } from "../memory/copiesBegun";
import type { Ports, WorkbookReading } from "../ports";
import { compactRead } from "./compactRead";
import { copiesLeft, keepCopies, stopWhereRefused } from "./keepCopies";
import { makeUndoable } from "./makeUndoable";
import { answerOf, type NewYearAnswer, seenOf } from "./newYearAnswer";
import { stopWithoutMeasures } from "./readCompact";
import { changesToSet } from "./setCells";

export interface NewYearAsk extends CarryChoice {
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
  /** What the person was shown (`NewYearAnswer.seen`): where it would be something else now, nothing is written. */
  readonly seen?: string | null;
}

/** A year is not closed earlier than this before its last day: it would be by mistake. */
const EARLIEST_CLOSE = 92;

/**
 * Closes the programme year and opens the next, in one step that can be undone. Throws Refusal
 * "table-missing", "header-missing", "year-unknown", "year-not-over", "changed-since", "locked".
 */
export function startNewYear(
  ports: Ports,
  { write, seen = null, ...choice }: NewYearAsk,
): NewYearAnswer {
  if (!write) {
    const { plan, closedAt } = planned(ports, ports.workbook.read(), choice);
    return answerOf(plan, closedAt, { refused: [], change: null, isWritten: false });
  }
  return ports.lock.whileLocked(() => {
    const before = planned(ports, ports.workbook.read(), choice);
    if (seen !== null && seenOf(before.plan) !== seen) throw changedSince();
    // The copies show the closing figures, whenever they were last brought up to date.
    const figures = changesToUpdateProgress(before.compact, judgeMeasures(before.compact));
    stopWhereRefused(ports.workbook.apply(figures).refused);
    const reading = ports.workbook.read();
    const { plan, closedAt, compact, left } = planned(ports, reading, choice);
    // Without its copy no row may leave.
    const copies = keepCopies(ports, [before.compact, compact], plan.kept, left);
    const { refused, change } = makeUndoable(ports, compact.readings, reading, {
      sentence: `Started the year ${plan.opening.name}`,
      changes: [...removals(plan), emptied(compact), ...changesToSet(plan.cells)],
      done: [...figures, ...copies],
      before: before.compact.readings,
    });
    rememberCopies(ports.memory, []);
    return answerOf(plan, closedAt, { refused, change, isWritten: true });
  });
}

function changedSince(): Refusal {
  return new Refusal(
    "changed-since",
    "Somebody has changed the workbook since this was shown. Nothing was done: look through it again.",
  );
}

interface Planned {
  readonly compact: Compact;
  readonly plan: NewYear;
  readonly closedAt: CalendarDate;
  /** Copies that a run which was ended has left, and that are still of what stands there. */
  readonly left: readonly string[];
}

function planned(ports: Ports, reading: WorkbookReading, choice: CarryChoice): Planned {
  const { compact, year } = closingCompact(ports, reading);
  const left = copiesLeft(ports, compact);
  const tabNames = ports.workbook.tabNames().filter((name) => !left.includes(name));
  const plan = newYear(compact, year, choice, tabNames);
  return { compact, plan, closedAt: compact.asAt, left };
}

/** The workbook as at the last day of its year, or today where that is still to come. */
function closingCompact(
  ports: Ports,
  reading: WorkbookReading,
): { readonly compact: Compact; readonly year: ProgrammeYear } {
  const now = compactRead(ports, reading);
  stopWithoutMeasures(now);
  const year = yearInSettings(now.settings);
  if (year === null) {
    throw new Refusal(
      "year-unknown",
      "Settings does not say when the year ends: type its last day beside Year ends, then start the new year again.",
    );
  }
  const left = daysBetween(reading.today, year.ends);
  if (left > EARLIEST_CLOSE) {
    throw new Refusal(
      "year-not-over",
      `The year ${year.name} ends on ${describeDay(year.ends)}, in ${countOf(left, "days")}. A new year can be started from ${describeDay(addDays(year.ends, -EARLIEST_CLOSE))} on; if the year is another one, put Year ends in Settings right.`,
    );
  }
  return { compact: compactRead(ports, reading, earlierOf(reading.today, year.ends)), year };
}

function removals({ leaving }: NewYear): readonly Change[] {
  return leaving.map(({ reading, rows }) => ({
    kind: "remove rows",
    table: reading.table.name,
    rows: rows.map((row) => identityOf(reading, row)),
  }));
}

/** What the add-on wrote beside the measures was of the closing year. */
function emptied({ readings }: Compact): Change {
  const reading = readings["Success measures"];
  const fields = autoFields(reading).filter((field) => reading.columnOf[field] !== undefined);
  return { kind: "rewrite columns", table: "Success measures", fields, rows: [] };
}
