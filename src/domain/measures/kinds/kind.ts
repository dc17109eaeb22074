import type { CalendarDate } from "../../../cells/calendarDate";
import type { SuccessMeasure } from "../../../tables/compact";
import type { Count, MeasuredBy } from "../../../tables/tabs/successMeasuresTable";
import type { CountingWindow } from "../countingWindow";
import type { TakeFigure } from "../figureSeries";
import type { MeasureIndex } from "../measureIndex";
import type { ReadFigure } from "../readFigure";
import type { Tally } from "../tally";

/** A kind of measure, declared once: how it is found, counted and worded (design, section 4). */
export interface KindOfMeasure {
  /** As it is chosen in Measured by. */
  readonly choice: MeasuredBy;
  /** What a blank Count means. */
  readonly usualCount: Count;
  /** The tab that it is counted from; null where its figures are typed. */
  readonly countedFrom: CountedFrom | null;
  /** Of names something in these words: "a header of Members, such as Skills Pledge on". */
  readonly ofExample: string;
  /** It is judged in members, and said in members and per cent. */
  readonly isShareOfMembers: boolean;
  /** People type its figures. */
  readonly isTyped: boolean;
  /** What to do where its target is in per cent, though it is counted one by one; else null. */
  readonly insteadOfPerCent: string | null;
  /** It needs a place in the diary before it can happen. */
  readonly needsBooking: boolean;
  /** What was certainly meant by an Of that names nothing, as it is to be typed; else null. */
  readonly meant: (index: MeasureIndex, of: string) => string | null;
  readonly find: (index: MeasureIndex, measure: SuccessMeasure) => Found;
}

export interface CountedFrom {
  readonly table: "Members" | "Events" | "Meetings" | "Action plan";
  /** What Of names, for "which is no header of Members". */
  readonly ofNames: string;
  /** The fields without which nothing in the tab can be counted, whatever Of says. */
  readonly needs: readonly string[];
}

/** What a measure counts, found in the workbook; else a sentence on what is missing. */
export type Found =
  | { readonly kind: "source"; readonly source: Source }
  | { readonly kind: "none"; readonly missing: string };

/** What a measure counts. */
export interface Source {
  /** It has days, so that its figure of any earlier day can be worked out. */
  readonly hasDays: boolean;
  /** Why it cannot be counted as New in period, as a sentence that says what to choose; else null. */
  readonly whyNeverNew: string | null;
  /** The typed figures that are known by the end of the window; none where it is counted. */
  readonly figures: (window: CountingWindow) => readonly ReadFigure[];
  readonly count: (window: CountingWindow, take: TakeFigure) => Tally;
  /** What it came to before the start, for the baseline; null where that cannot be known. */
  readonly before: (
    starts: CalendarDate,
    window: CountingWindow,
    take: TakeFigure,
  ) => number | null;
}

export function found(source: Source): Found {
  return { kind: "source", source };
}

export const A_NUMBER_OR_TYPED =
  "type the target as a number, or choose Typed figure in Measured by and type the per cents";

export function none(missing: string): Found {
  return { kind: "none", missing };
}
