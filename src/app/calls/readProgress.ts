import { describeDay } from "../../cells/calendarDate";
import { cellName } from "../../cells/sheetGrid";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import type { Judgement } from "../../domain/measures/judgement";
import { Refusal } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { settingCells } from "../../tables/settings";
import { STATUSES, type Status } from "../../tables/status";
import { readCompact } from "../jobs/readCompact";
import type { Ports } from "../ports";
import { cardOfMeasure } from "./cardOfMeasure";
import type { Place } from "./states/place";
import type { MeasureCard, ProgressState } from "./states/progressState";
import { lookOf } from "./statusLook";

/** Names sent with a card; the others come when they are asked for. */
const NAMES_AT_FIRST = 60;

/** Judges every measure as things stand now, and writes nothing. */
export function readProgress(ports: Ports): ProgressState {
  const { compact } = readCompact(ports, null);
  const judgements = judgeMeasures(compact);
  const { settings } = compact;
  return {
    compactName: settings.compactName,
    programmeYear: settings.programmeYear,
    asAt: compact.asAt,
    asAtLabel: describeDay(compact.asAt),
    todayLabel: describeDay(compact.today),
    asAtFrom: settings.typedAsAt === null ? "today" : "settings",
    asAtPlace: asAtPlace(compact),
    tally: tallyOf(judgements),
    ...sheetFigures(compact, judgements),
    cards: judgements.map((judgement) => cardOfMeasure(compact, judgement, NAMES_AT_FIRST)),
  };
}

/** The card of one measure with all its names. Throws Refusal "measure-gone". */
export function readMeasure(ports: Ports, ask: { readonly ref: string }): MeasureCard {
  const { compact } = readCompact(ports, null);
  const judgement = judgeMeasures(compact).find(({ ref }) => ref === ask.ref);
  if (judgement === undefined) {
    throw new Refusal("measure-gone", `There is no success measure ${clipped(ask.ref)} any more.`);
  }
  return cardOfMeasure(compact, judgement, Number.POSITIVE_INFINITY);
}

function tallyOf(judgements: readonly Judgement[]): ProgressState["tally"] {
  return (Object.keys(STATUSES) as Status[])
    .map((status) => ({
      ...lookOf(status),
      count: judgements.filter((judgement) => judgement.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Compares what the sheet shows with what it would show after *Update progress*. */
function sheetFigures(
  compact: Compact,
  judgements: readonly Judgement[],
): Pick<ProgressState, "inSheet" | "inSheetSentence"> {
  const updated = compact.measures
    .map((measure) => measure.updated)
    .filter((day) => day !== null)
    .sort();
  const newest = updated[updated.length - 1];
  if (newest === undefined) {
    return { inSheet: "none", inSheetSentence: "These figures are not in the sheet yet." };
  }
  const same = compact.measures.every((measure, index) => {
    const judgement = judgements[index];
    return (
      judgement !== undefined &&
      measure.status === judgement.status &&
      measure.actual === judgement.actual &&
      measure.booked === judgement.booked &&
      measure.why === judgement.why
    );
  });
  return same
    ? { inSheet: "these", inSheetSentence: `In the sheet since ${describeDay(newest)}.` }
    : {
        inSheet: "older",
        inSheetSentence: `The sheet still shows the figures of ${describeDay(newest)}.`,
      };
}

function asAtPlace({ readings }: Compact): Place | null {
  const { sheetName, columnOf } = readings.Settings;
  const row = settingCells(readings.Settings).get("asAt")?.row.sheetRow;
  if (sheetName === null || row === undefined) return null;
  return { sheet: sheetName, cell: cellName(columnOf.value ?? 1, row) };
}
