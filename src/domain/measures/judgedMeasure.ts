import type { CalendarDate } from "../../cells/calendarDate";
import type { Status } from "../../tables/status";
import { countOf, levelOf } from "../words/figure";
import type { MeasureTerms } from "./measureTerms";
import type { MeasureStanding } from "./statusOf";
import type { Tally } from "./tally";

/** Everything that the explanation of a judged measure draws on. */
export interface JudgedMeasure extends MeasureStanding {
  readonly status: Status;
  readonly reachedOn: CalendarDate | null;
  readonly reachedLateOn: CalendarDate | null;
  readonly terms: MeasureTerms;
  readonly tally: Tally;
}

/** "6 of 10 organisations": how every explanation begins. */
export function ofTarget({ actual, target, terms }: JudgedMeasure): string {
  return `${levelOf(actual, terms.unit)} of ${countOf(target, terms.unit)}`;
}
