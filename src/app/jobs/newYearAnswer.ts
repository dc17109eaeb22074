import type { CalendarDate } from "../../cells/calendarDate";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { keyOfAction } from "../../year/carriedRows";
import type { NewYear } from "../../year/newYear";
import type { Offers } from "../../year/offers";

/** What starting a new year comes to, as programs read it (design, section 8). */
export interface NewYearAnswer {
  readonly from: string;
  readonly to: string;
  /** The first and the last day of the year that closes. */
  readonly closing: { readonly starts: CalendarDate; readonly ends: CalendarDate };
  /** The first and the last day of the year that begins. */
  readonly starts: CalendarDate;
  readonly ends: CalendarDate;
  /** The day of the closing figures. */
  readonly closedAt: CalendarDate;
  readonly kept: readonly string[];
  readonly carried: { readonly measures: readonly string[]; readonly actions: readonly string[] };
  readonly offered: Offers;
  /** Due days of carried actions that move on, because that was asked for. */
  readonly dueDays: NewYear["dueDays"];
  readonly baselines: NewYear["baselines"];
  readonly noLongerValid: NewYear["noLongerValid"];
  /** Carried measures whose sentences still name a day or a year that is over. */
  readonly toReword: readonly string[];
  /** How many rows leave each tab; they stay in its copy. */
  readonly leaving: readonly { readonly table: string; readonly rows: number }[];
  /** Tells what was shown from what would be shown once somebody has changed something. */
  readonly seen: string;
  readonly sentence: string;
  readonly refused: readonly string[];
  /** What undoes it; null where nothing was written. */
  readonly change: number | null;
}

/** As people and programs are answered, before it is written and after. */
export function answerOf(
  plan: NewYear,
  closedAt: CalendarDate,
  written: Pick<NewYearAnswer, "refused" | "change"> & { readonly isWritten: boolean },
): NewYearAnswer {
  const { closing, opening, kept, carried, baselines, leaving } = plan;
  const { isWritten, refused, change } = written;
  return {
    from: closing.name,
    to: opening.name,
    closing: { starts: closing.starts, ends: closing.ends },
    starts: opening.starts,
    ends: opening.ends,
    closedAt,
    kept: kept.map(({ tab }) => tab),
    carried: {
      measures: carried.measures.map(({ key }) => key),
      actions: carried.actions.map(keyOfAction),
    },
    offered: plan.offered,
    dueDays: plan.dueDays,
    baselines,
    noLongerValid: plan.noLongerValid,
    toReword: plan.toReword,
    leaving: leaving.map(({ reading, rows }) => ({ table: reading.table.name, rows: rows.length })),
    seen: seenOf(plan),
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

/** The copies and the log are left out: bringing the figures up to date adds to them. */
export function seenOf({
  opening,
  offered,
  baselines,
  dueDays,
  noLongerValid,
  carried,
}: NewYear): string {
  const { measures, actions } = carried;
  const goOn = [measures.map(({ key }) => key), actions.map(keyOfAction)];
  return JSON.stringify([opening, offered, baselines, dueDays, noLongerValid, goOn]);
}
