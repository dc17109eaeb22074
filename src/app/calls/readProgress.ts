import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import type { Judgement } from "../../domain/measures/judgement";
import { worstFirst } from "../../domain/measures/worstFirst";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { Refusal } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { readCompact } from "../jobs/readCompact";
import type { Ports } from "../ports";
import { cardOfMeasure } from "./cardOfMeasure";
import type { MeasureCard, ProgressState } from "./states/progressState";
import { lookOf } from "./statusLook";

/** Names sent with a card; the others come when they are asked for. */
const NAMES_AT_FIRST = 60;

/** For the day that a person chose, or null for the one in Settings. */
interface AsAtAsk {
  readonly asAt?: CalendarDate | null;
}

/** Judges every measure as things stand now, worst first, and writes nothing. */
export function readProgress(ports: Ports, { asAt = null }: AsAtAsk = {}): ProgressState {
  const { compact } = readCompact(ports, asAt);
  const judgements = judgeMeasures(compact);
  const { settings, today } = compact;
  const worst = worstFirst(judgements);
  return {
    compactName: settings.compactName,
    programmeYear: settings.programmeYear,
    asAt: compact.asAt,
    asAtLabel: describeDay(compact.asAt),
    figureDayLabel: describeDay(compact.asAt < today ? compact.asAt : today),
    asAtFrom: asAt !== null ? "chosen" : settings.typedAsAt === null ? "today" : "settings",
    ownAsAtLabel: describeDay(settings.typedAsAt ?? today),
    asAtDays: asAtDays(compact),
    tally: tallyOf(worst),
    ...sheetFigures(compact, judgements),
    cards: worst.map((judgement) => cardOfMeasure(compact, judgement, NAMES_AT_FIRST)),
  };
}

/** The card of one measure with all its names. Throws Refusal "measure-gone". */
export function readMeasure(ports: Ports, ask: AsAtAsk & { readonly ref: string }): MeasureCard {
  const { compact } = readCompact(ports, ask.asAt ?? null);
  const judgement = judgeMeasures(compact).find(({ ref }) => ref === ask.ref);
  if (judgement === undefined) {
    throw new Refusal("measure-gone", `There is no success measure ${clipped(ask.ref)} any more.`);
  }
  return cardOfMeasure(compact, judgement, Number.POSITIVE_INFINITY);
}

function tallyOf(worst: readonly Judgement[]): ProgressState["tally"] {
  const byStatus = groupedBy(worst, ({ status }) => status);
  return Array.from(byStatus, ([status, { length: count }]) => ({ ...lookOf(status), count }));
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

/** Today, the last Steering Group meeting that was held, the last day of the year. */
function asAtDays({ today, meetings, settings }: Compact): ProgressState["asAtDays"] {
  const held = meetings
    .flatMap(({ date, group, status }) =>
      date !== null && date <= today && status === "Held" && isSteeringGroup(group) ? [date] : [],
    )
    .sort();
  const days = [
    { name: "Today", day: today },
    { name: "Last meeting", day: held[held.length - 1] ?? null },
    { name: "Year end", day: settings.yearEnds },
  ];
  return days.flatMap(({ name, day }) => (day === null ? [] : [{ name, day }]));
}
