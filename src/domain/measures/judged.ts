import type { CalendarDate } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";
import type { FigureWords } from "../words/figureWords";
import type { Standing } from "./course";
import type { Tally } from "./tally";

/** Everything that the explanation of a judged measure draws on. */
export interface Judged extends Standing {
  readonly status: Status;
  readonly reachedOn: CalendarDate | null;
  readonly reachedLateOn: CalendarDate | null;
  readonly tally: Tally;
  /** How its figures are said. */
  readonly words: FigureWords;
  /** For a share of members, how many there are and what was agreed: 0.75. */
  readonly share: { readonly members: number; readonly target: number } | null;
}
