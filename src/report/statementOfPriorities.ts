import { describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { aimsWithoutMeasure } from "../domain/aims/aimsWithoutMeasure";
import { asSentence } from "../domain/words/asSentence";
import { listedAll } from "../domain/words/listedAll";
import type { Compact, Priority, SuccessMeasure } from "../tables/compact";
import type { Block, ReportCell, Run } from "./block";
import { bold, list, paragraph, plain, tableBlock, tableColumn, words } from "./blocks";
import { asSaid, otherFigureOfWording } from "./figureOfWording";
import type { PrintedDocument } from "./printedDocument";
import { wordingOfYear } from "./wordingOfYear";

/**
 * The Statement of Annual Priorities for the Steering Group to ratify, as the Members' Charter annexes
 * it: a row for each priority with its aims and its success measures.
 */
export function statementOfPriorities(compact: Compact): PrintedDocument {
  const { settings, asAt, measures } = compact;
  const title = statementTitle(compact);
  return {
    title,
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    sections: [
      {
        blocks: [
          { kind: "title", above: settings.compactName, title, below: yearLines(compact) },
          prioritiesTable(compact) ?? paragraph("The tab Priorities holds none yet."),
          ...aimBlocks(compact),
          ...(measures.length === 0 ? [] : [paragraph(ratification(measures), "body")]),
        ],
      },
    ],
  };
}

/** "Statement of Annual Priorities for 2009-10". */
export function statementTitle({ settings: { programmeYear } }: Compact): string {
  return `Statement of Annual Priorities${programmeYear === "" ? "" : ` for ${programmeYear}`}`;
}

/** Each priority with its aims and its success measures; null where there is none. */
export function prioritiesTable(compact: Compact): Block | null {
  const { measures, priorities } = compact;
  const known = new Set(priorities.map(({ ref }) => normalisedTitle(ref)));
  const stray = measures.filter(({ priority }) => !known.has(normalisedTitle(priority)));
  const rows = [
    ...priorities.map((priority) => rowOf(compact, priority)),
    ...(stray.length === 0
      ? []
      : [[words([bold("Other success measures")]), words(""), words(measureRuns(compact, stray))]]),
  ];
  if (rows.length === 0) return null;
  return tableBlock(
    "The annual priorities, the aims they serve and their success measures",
    [
      tableColumn("Annual Priority", 40),
      tableColumn("Reference (Aims)", 14),
      tableColumn("Success Measures", 46),
    ],
    rows,
  );
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

function rowOf(compact: Compact, row: Priority): readonly ReportCell[] {
  const { priority, purpose, aims } = row;
  const own = measuresOf(compact, row);
  const name: readonly Run[] =
    purpose === "" ? [bold(priority)] : [bold(priority), plain(`\n${purpose}`)];
  const measures =
    own.length === 0 ? "No success measure has been set yet." : measureRuns(compact, own);
  return [words(name), words(aims), words(measures)];
}

/** Each sentence with who set it and when it was ratified, one below the other. */
function measureRuns(compact: Compact, measures: readonly SuccessMeasure[]): readonly Run[] {
  return measures.flatMap((measure, index) => {
    const above = index === 0 ? "" : "\n\n";
    if (!isCarried(compact, measure)) {
      return [plain(`${above}${asSentence(measure.measure)}${agreed(measure)}`)];
    }
    return [plain(`${above}${carriedWords(compact, measure)}`)];
  });
}

/**
 * Whether a measure came into the year from the one before and was not set or ratified anew: the Compact
 * is older than the year, and no day is given. Who set it then says nothing of now.
 */
function isCarried(compact: Compact, { setOn, ratifiedOn }: SuccessMeasure): boolean {
  return setOn === null && ratifiedOn === null && isOlderThanItsYear(compact);
}

function isOlderThanItsYear({ settings, meetings, log, reports }: Compact): boolean {
  const { yearStarts } = settings;
  if (yearStarts === null) return false;
  const days = [
    ...meetings.map(({ date }) => date),
    ...log.map(({ asAt }) => asAt),
    ...reports.map(({ asAt }) => asAt),
  ];
  return days.some((day) => day !== null && day < yearStarts);
}

/** The sentence with the days of its row; one that names another day or figure is said to be worded again. */
function carriedWords({ settings }: Compact, { measure, due, target }: SuccessMeasure): string {
  const { yearStarts, programmeYear } = settings;
  if (yearStarts === null) return asSentence(measure);
  const { words, past } = wordingOfYear(measure, {
    due,
    starts: yearStarts,
    name: programmeYear,
  });
  const other = target === null ? null : otherFigureOfWording(words, target);
  const reasons = [
    ...(past.length === 0 ? [] : [`${listedAll(past)} ${past.length === 1 ? "is" : "are"} over`]),
    ...(other === null || target === null
      ? []
      : [`it says ${other}, and the target is ${asSaid(target, other)}`]),
  ];
  const mark = reasons.length === 0 ? "" : `\n(To be worded again: ${reasons.join("; ")}.)`;
  return `${asSentence(words)}${mark}`;
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
