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
import { listedAll } from "../../domain/words/listedAll";
import type { Compact } from "../../tables/compact";
import type { CarryChoice, Offer } from "../../year/carriedRows";
import { keyOfAction } from "../../year/carriedRows";
import { type NewYear, newYear } from "../../year/newYear";
import { type ProgrammeYear, yearInSettings } from "../../year/programmeYear";
import type { Ports, WorkbookReading } from "../ports";
import { compactRead } from "./compactRead";
import { makeUndoable } from "./makeUndoable";
import { stopWithoutMeasures } from "./readCompact";
import { changesToSet } from "./setCells";

export interface NewYearAsk extends CarryChoice {
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
}

/** What starting a new year comes to, as programs read it (design, section 8). */
export interface NewYearAnswer {
  readonly from: string;
  readonly to: string;
  /** The first and the last day of the year that begins. */
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
  /** The day of the closing figures. */
  readonly closedAt: CalendarDate;
  readonly kept: readonly string[];
  readonly carried: { readonly measures: readonly string[]; readonly actions: readonly string[] };
  readonly offered: { readonly measures: readonly Offer[]; readonly actions: readonly Offer[] };
  readonly baselines: NewYear["baselines"];
  readonly noLongerValid: NewYear["noLongerValid"];
  /** Carried measures whose sentences still name a day or a year that is over. */
  readonly toReword: readonly string[];
  /** How many rows leave each tab; they stay in its copy. */
  readonly leaving: readonly { readonly table: string; readonly rows: number }[];
  readonly sentence: string;
  readonly refused: readonly string[];
  /** What undoes it; null where nothing was written. */
  readonly change: number | null;
}

/** A year is not closed earlier than this before its last day: it would be by mistake. */
const EARLIEST_CLOSE = 92;

/**
 * Closes the programme year and opens the next, in one step that can be undone. Throws Refusal
 * "table-missing", "header-missing", "year-unknown", "year-not-over", "locked".
 */
export function startNewYear(ports: Ports, { write, ...choice }: NewYearAsk): NewYearAnswer {
  if (!write) {
    const { plan, closedAt } = planned(ports, ports.workbook.read(), choice);
    return answerOf(plan, closedAt, { refused: [], change: null, isWritten: false });
  }
  return ports.lock.whileLocked(() => {
    const before = closingCompact(ports, ports.workbook.read());
    // The copies show the closing figures, whenever they were last brought up to date.
    ports.workbook.apply(changesToUpdateProgress(before.compact, judgeMeasures(before.compact)));
    const reading = ports.workbook.read();
    const { plan, closedAt, compact } = planned(ports, reading, choice);
    const copies = plan.kept.map(({ table, tab }): Change => ({ kind: "keep copy", table, tab }));
    const kept = ports.workbook.apply(copies);
    if (kept.refused.length > 0) {
      // Without its copy no row may leave.
      const sentence = `${kept.refused.join(" ")} The year was not closed: start it again.`;
      throw new Refusal("changed-since", sentence);
    }
    const { refused, change } = makeUndoable(ports, compact.readings, reading, {
      sentence: `Started the year ${plan.opening.name}`,
      changes: [...removals(plan), emptied(compact), ...changesToSet(plan.cells)],
      done: copies,
    });
    return answerOf(plan, closedAt, { refused, change, isWritten: true });
  });
}

interface Planned {
  readonly compact: Compact;
  readonly plan: NewYear;
  readonly closedAt: CalendarDate;
}

function planned(ports: Ports, reading: WorkbookReading, choice: CarryChoice): Planned {
  const { compact, year } = closingCompact(ports, reading);
  const tabNames = ports.workbook.tabNames();
  return { compact, plan: newYear(compact, year, choice, tabNames), closedAt: compact.asAt };
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

function answerOf(
  plan: NewYear,
  closedAt: CalendarDate,
  written: Pick<NewYearAnswer, "refused" | "change"> & { readonly isWritten: boolean },
): NewYearAnswer {
  const { closing, opening, kept, carried, baselines, leaving } = plan;
  const { isWritten, refused, change } = written;
  return {
    from: closing.name,
    to: opening.name,
    starts: opening.starts,
    ends: opening.ends,
    closedAt,
    kept: kept.map(({ tab }) => tab),
    carried: {
      measures: carried.measures.map(({ key }) => key),
      actions: carried.actions.map(keyOfAction),
    },
    offered: { measures: carried.offeredMeasures, actions: carried.offeredActions },
    baselines,
    noLongerValid: plan.noLongerValid,
    toReword: plan.toReword,
    leaving: leaving.map(({ reading, rows }) => ({ table: reading.table.name, rows: rows.length })),
    sentence: [describe(plan, isWritten), ...refused].join(" "),
    refused,
    change,
  };
}

/** "The year 2009-10 was closed and 2010-11 opened: 4 measures and 6 actions were carried on." */
function describe(
  { closing, opening, carried, noLongerValid }: NewYear,
  isWritten: boolean,
): string {
  const carriedOn = `${countOf(carried.measures.length, "success measures")} and ${countOf(carried.actions.length, "actions")}`;
  const doubts =
    noLongerValid.length === 0
      ? ""
      : ` ${countOf(noLongerValid.length, "things")} no longer ${noLongerValid.length === 1 ? "fits" : "fit"}: look at ${listedAll(noLongerValid.map(({ ref }) => ref))}.`;
  return isWritten
    ? `The year ${closing.name} is closed and ${opening.name} begun, with ${carriedOn} carried on.${doubts}`
    : `The year ${closing.name} can be closed and ${opening.name} begun, with ${carriedOn} carried on.${doubts}`;
}
