import { describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { aimsWithoutMeasure } from "../domain/aims/aimsWithoutMeasure";
import type { Compact, Priority, SuccessMeasure } from "../tables/compact";
import type { Block, ReportCell, Run } from "./block";
import { bold, list, paragraph, plain, tableBlock, tableColumn, words } from "./blocks";
import type { PrintedDocument } from "./printedDocument";

/**
 * The Statement of Annual Priorities for the Steering Group to ratify, as the Members' Charter annexes
 * it: a row for each priority with its aims and its success measures.
 */
export function statementOfPriorities(compact: Compact): PrintedDocument {
  const { settings, asAt, measures, priorities } = compact;
  const year = settings.programmeYear === "" ? "" : ` for ${settings.programmeYear}`;
  const title = `Statement of Annual Priorities${year}`;
  const known = new Set(priorities.map(({ ref }) => normalisedTitle(ref)));
  const stray = measures.filter(({ priority }) => !known.has(normalisedTitle(priority)));
  const rows = [
    ...priorities.map((priority) => rowOf(priority, measuresOf(compact, priority))),
    ...(stray.length === 0
      ? []
      : [[words([bold("Other success measures")]), words(""), words(measureRuns(stray))]]),
  ];
  return {
    title,
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    sections: [
      {
        blocks: [
          { kind: "title", above: settings.compactName, title, below: yearLines(compact) },
          rows.length === 0
            ? paragraph("The tab Priorities holds none yet.")
            : tableBlock(
                "The annual priorities, the aims they serve and their success measures",
                [
                  tableColumn("Annual Priority", 40),
                  tableColumn("Reference (Aims)", 14),
                  tableColumn("Success Measures", 46),
                ],
                rows,
              ),
          ...aimBlocks(compact),
          ...(measures.length === 0 ? [] : [paragraph(ratification(measures), "body")]),
        ],
      },
    ],
  };
}

function yearLines({ settings }: Compact): readonly string[] {
  const { yearStarts, yearEnds } = settings;
  if (yearStarts === null || yearEnds === null) return [];
  return [`${describeDay(yearStarts)} to ${describeDay(yearEnds)}`];
}

function measuresOf({ measures }: Compact, { ref }: Priority): readonly SuccessMeasure[] {
  const normalised = normalisedTitle(ref);
  return measures.filter(({ priority }) => normalisedTitle(priority) === normalised);
}

function rowOf(
  { priority, purpose, aims }: Priority,
  own: readonly SuccessMeasure[],
): readonly ReportCell[] {
  const name: readonly Run[] =
    purpose === "" ? [bold(priority)] : [bold(priority), plain(`\n${purpose}`)];
  const measures = own.length === 0 ? "No success measure has been set yet." : measureRuns(own);
  return [words(name), words(aims), words(measures)];
}

/** Each sentence with who set it and when it was ratified, one below the other. */
function measureRuns(measures: readonly SuccessMeasure[]): readonly Run[] {
  return measures.flatMap((measure, index) => [
    plain(`${index === 0 ? "" : "\n\n"}${asSentence(measure.measure)}${agreed(measure)}`),
  ]);
}

function agreed({ setBy, setOn, ratifiedOn }: SuccessMeasure): string {
  const on = setOn === null ? "" : ` on ${describeDay(setOn)}`;
  const set = setBy === "" && on === "" ? "" : `Set${setBy === "" ? "" : ` by ${setBy}`}${on}.`;
  const ratified = ratifiedOn === null ? "" : `Ratified on ${describeDay(ratifiedOn)}.`;
  const both = [set, ratified].filter((part) => part !== "").join(" ");
  return both === "" ? "" : `\n(${both})`;
}

/** Which of the aims no success measure serves; nothing where the workbook does not say which there are. */
function aimBlocks(compact: Compact): readonly Block[] {
  const without = aimsWithoutMeasure(compact);
  if (without === null) return [];
  if (without.length === 0) return [paragraph("Every aim of the Charter has a success measure.")];
  return [
    paragraph("No success measure has been set yet for these aims of the Charter:"),
    list(without.map(({ ref, aim }) => [bold(`${ref} `), plain(asSentence(aim))])),
  ];
}

/** What the Steering Group is asked for. */
function ratification(measures: readonly SuccessMeasure[]): string {
  const open = measures.filter(({ ratifiedOn }) => ratifiedOn === null).length;
  if (open === 0) return "The Steering Group has ratified every success measure above.";
  const which =
    open === measures.length
      ? "the success measures above"
      : `${open} of the ${measures.length} success measures above, of which no day is given on which they were ratified`;
  return `The Steering Group is asked to ratify ${which}. Ratified on: ____________________`;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
