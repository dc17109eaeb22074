import type { StatementAnswer } from "../../src/app/jobs/readStatementJob";
import { describeDay } from "../../src/cells/calendarDate";

type Proposed = StatementAnswer["measures"][number];

/** What a Statement proposes, for reading: each sentence with what was made of it. */
export function proposedLines({ measures, unread, sentence }: StatementAnswer): readonly string[] {
  return [
    ...measures.flatMap(linesOfMeasure),
    ...(unread.length === 0 ? [] : ["These sentences propose nothing:"]),
    ...unread.map((one) => `  ${one}`),
    sentence,
  ];
}

function linesOfMeasure(measure: Proposed): readonly string[] {
  const { of, count, direction, baseline, due, setBy, notUnderstood } = measure;
  const facts = [
    of === null ? measure.measuredBy : `${measure.measuredBy}: ${of}`,
    ...(measure.among === null ? [] : [`among ${measure.among}`]),
    ...(count === null ? [] : [count]),
    ...(direction === null ? [] : [direction]),
    ...(baseline === null ? [] : [`from ${figureIn(baseline, measure)}`]),
    measure.target === null
      ? "no target that can be told"
      : `target ${figureIn(measure.target, measure)}`,
    due === null ? "no day said" : `due ${describeDay(due)}`,
    ...(setBy === null ? [] : [`set by the ${setBy}`]),
  ];
  return [
    measure.measure,
    `  ${facts.join("; ")}`,
    ...(notUnderstood.length === 0 ? [] : [`  Not understood: ${notUnderstood.join("; ")}`]),
    "",
  ];
}

function figureIn(figure: number | string, { unit }: Proposed): string {
  if (typeof figure === "string") return figure;
  if (unit === "%") return `${Number((figure * 100).toFixed(2))}%`;
  if (unit === "£") return `£${figure.toLocaleString("en-GB")}`;
  return unit === null ? `${figure}` : `${figure} ${unit}`;
}
