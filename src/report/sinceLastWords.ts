import { describeDay } from "../domain/calendarDate";
import type { SinceLast } from "../domain/judgement";
import { describeChange } from "./figures";

/** "↑ 3 since 8 Jul 2009"; no arrow where the target has moved, as the two do not compare. */
export function sinceLastWords(sinceLast: SinceLast): string {
  switch (sinceLast.kind) {
    case "first":
      return "first figures";
    case "change":
      return `${describeChange(sinceLast.by)} since ${describeDay(sinceLast.since)}`;
    case "target moved":
      return `${sinceLast.sentence} since ${describeDay(sinceLast.since)}`;
    default:
      return sinceLast satisfies never;
  }
}
