import type { CalendarDate } from "../cells/calendarDate";
import type { Count, Direction, MeasuredBy } from "../tables/tabs/successMeasuresTable";

/**
 * A success measure as a sentence of a Statement proposes it (design, section 8). What the sentence
 * does not say is null, and stays blank in the workbook.
 */
export interface ProposedMeasure {
  readonly sentence: string;
  readonly priority: string | null;
  /** The words for the column Success measure. */
  readonly measure: string;
  readonly measuredBy: MeasuredBy;
  readonly of: string | null;
  /** Which of the members: "Sector = Health"; null for all. */
  readonly among: string | null;
  readonly count: Count | null;
  readonly direction: Direction | null;
  readonly baseline: number | null;
  /**
   * A share is a share: 0.75 for 75 %. Words start from the baseline: "15 % less". Null where the
   * sentence asks for a change that no target can say: "by 2 percentage points".
   */
  readonly target: number | string | null;
  readonly unit: string | null;
  readonly starts: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly aims: string | null;
  readonly setBy: string | null;
  readonly setOn: CalendarDate | null;
  readonly ratifiedOn: CalendarDate | null;
  readonly understood: readonly string[];
  readonly notUnderstood: readonly string[];
}
