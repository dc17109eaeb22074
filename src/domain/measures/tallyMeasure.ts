import type { Compact } from "../../tables/compact";
import { tidyFigure } from "../words/figure";
import { countActions } from "./countActions";
import { countEvents } from "./countEvents";
import type { CountingWindow } from "./countingWindow";
import { countMembers } from "./countMembers";
import type { Judgement } from "./judgement";
import type { MeasureSource, MemberIndex } from "./measureSource";
import type { Tally } from "./tally";

const NOBODY: Tally = {
  actual: 0,
  counted: [],
  notCounted: [],
  late: [],
  booked: [],
  before: null,
  unreadable: [],
  notes: [],
};

/**
 * Counts what a measure is measured by, within the window; `starts` is the day before which the
 * baseline is counted. Null where there is nothing to count from.
 */
export function tallyMeasure(
  compact: Compact,
  { membership }: MemberIndex,
  source: MeasureSource,
  window: CountingWindow,
  starts: Judgement["starts"],
): Tally | null {
  switch (source.kind) {
    case "members":
      return countMembers(membership, source.column, window, starts);
    case "events":
      return countEvents(compact, source.type, window, starts);
    case "actions":
      return countActions(compact, source.ref, window, starts);
    case "figure":
      return { ...NOBODY, actual: tidyFigure(source.figure) };
    case "none":
      return null;
    default:
      return source satisfies never;
  }
}
