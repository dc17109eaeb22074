import { addDays, type CalendarDate, describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import { loggedFigures } from "../../domain/measures/sinceLast";
import { tidyFigure } from "../../domain/words/figure";
import { figureWords } from "../../domain/words/figureWords";
import { clipped, listed } from "../../domain/words/quoted";
import type { Compact, LogRow } from "../../tables/compact";
import type { TodayState } from "../calls/states/todayState";

/**
 * What of the figures has changed since the last day before today of which the *Progress log* has
 * any: by how much, to which status, and who came to count since.
 */
export function sinceYesterday(
  { log, today }: Compact,
  judgements: readonly Judgement[],
): TodayState["since"] {
  const days = log.flatMap(({ recorded }) =>
    recorded !== null && recorded < today ? [recorded] : [],
  );
  const last = days.sort()[days.length - 1];
  if (last === undefined) {
    return {
      title: "Since yesterday",
      changes: [],
      nothing: "Nothing to compare with yet: each Update progress keeps the figures of its day.",
    };
  }
  const when = last === addDays(today, -1) ? "yesterday" : describeDay(last);
  const logged = new Map(
    log
      .filter(({ recorded }) => recorded === last)
      .sort((a, b) => ((a.asAt ?? "") < (b.asAt ?? "") ? -1 : 1))
      .map((row) => [normalisedTitle(row.measure), row]),
  );
  return {
    title: `Since ${when}`,
    changes: judgements.flatMap((judged) => {
      const row = logged.get(normalisedTitle(judged.ref));
      return row === undefined ? [] : changeOf(judged, row, last);
    }),
    nothing: `Nothing since ${when}.`,
  };
}

/** "SM1 21 to 22: East Northamptonshire Council"; "SM6 1 to 2, At risk to On course". */
function changeOf(judged: Judgement, row: LogRow, last: CalendarDate): readonly string[] {
  const { actual, unit, percent, members, status, counted } = judged;
  const before = loggedFigures(row, percent).actual;
  const isSame = tidyFigure((actual ?? 0) - (before ?? 0)) === 0;
  const isFigure = actual !== null && before !== null && !isSame;
  const isStatus = row.status !== "" && row.status !== status;
  if (!isFigure && !isStatus) return [];
  const { level } = figureWords(unit, percent, members);
  const parts = [
    ...(isFigure ? [`${level(before)} to ${level(actual)}`] : []),
    ...(isStatus ? [`${row.status} to ${status}`] : []),
  ];
  const names = counted.filter(({ on }) => on !== null && on > last).map(({ name }) => name);
  const who = isFigure && names.length > 0 ? `: ${listed(names.map((name) => clipped(name)))}` : "";
  return [`${clipped(judged.ref, 40)} ${parts.join(", ")}${who}`];
}
