import { describeDay } from "../domain/calendarDate";
import { countOf, describeFigure, figureInUnit, levelOf } from "../domain/figure";
import { judgeMeasures } from "../domain/judgeMeasures";
import type { Judgement } from "../domain/judgement";
import { Refusal } from "../domain/problem";
import { cellName } from "../domain/sheetGrid";
import { describeSinceLast } from "../domain/sinceLast";
import { STATUSES, type Status } from "../domain/status";
import type { Compact } from "../tables/compact";
import { settingCells } from "../tables/settings";
import type { Ports } from "./ports";
import { readCompact } from "./readCompact";
import type {
  MeasureCard,
  NameList,
  Place,
  ProgressBar,
  ProgressState,
  StatusLook,
} from "./sidebarStates";

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
    asAtSaid: describeDay(compact.asAt),
    asAtFrom: settings.typedAsAt === null ? "today" : "settings",
    asAtPlace: asAtPlace(compact),
    tally: tallyOf(judgements),
    ...sheetFigures(compact, judgements),
    cards: judgements.map((judgement) => cardOf(compact, judgement, NAMES_AT_FIRST)),
  };
}

/** The card of one measure with all its names. Throws Refusal "measure-gone". */
export function readMeasure(ports: Ports, ask: { readonly ref: string }): MeasureCard {
  const { compact } = readCompact(ports, null);
  const judgement = judgeMeasures(compact).find(({ ref }) => ref === ask.ref);
  if (judgement === undefined) {
    throw new Refusal("measure-gone", `There is no success measure ${ask.ref} any more.`);
  }
  return cardOf(compact, judgement, Number.POSITIVE_INFINITY);
}

/** Filled to Actual, hatched to Actual + Booked, a mark at Due by now (design, section 7). */
export function progressBarOf(
  judgement: Pick<Judgement, "actual" | "target" | "booked" | "dueByNow">,
): ProgressBar | null {
  const { actual, target, booked, dueByNow } = judgement;
  if (actual === null || target === null || target <= 0) return null;
  const length = Math.max(target, actual + booked, dueByNow ?? 0);
  const share = (amount: number): number =>
    Math.round((Math.max(0, Math.min(amount, length)) / length) * 1000) / 1000;
  return {
    filled: share(actual),
    booked: Math.max(0, share(actual + booked) - share(actual)),
    due: dueByNow === null ? null : share(dueByNow),
  };
}

function cardOf(compact: Compact, judgement: Judgement, most: number): MeasureCard {
  const { ref, measure, why, forecast, due } = judgement;
  return {
    ...lookOf(judgement.status),
    ref,
    measure,
    priority: priorityOf(compact, judgement.priority),
    figure: figureOf(judgement),
    bar: progressBarOf(judgement),
    barSaid: barSaid(judgement),
    why,
    sinceLast: describeSinceLast(judgement),
    forecast:
      forecast === null || due === null
        ? ""
        : `At this pace: ${countOf(figureInUnit(forecast, judgement), judgement.unit)} by ${describeDay(due)}`,
    counted: nameList(
      judgement.counted.map(({ name, on, amount }) => ({
        name,
        note: [amount === 1 ? "" : describeFigure(amount), on === null ? "" : describeDay(on)]
          .filter((part) => part !== "")
          .join(", "),
      })),
      most,
    ),
    notCounted: nameList(
      judgement.notCounted.map(({ name, reason }) => ({ name, note: reason })),
      most,
    ),
    place: placeOf(compact, judgement),
  };
}

function lookOf(status: Status): StatusLook {
  const { shape, ink, paper } = STATUSES[status];
  return { status, shape, ink, paper };
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
): Pick<ProgressState, "inSheet" | "inSheetSaid"> {
  const updated = compact.measures
    .map((measure) => measure.updated)
    .filter((day) => day !== null)
    .sort();
  const newest = updated[updated.length - 1];
  if (newest === undefined) {
    return { inSheet: "none", inSheetSaid: "These figures are not in the sheet yet." };
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
    ? { inSheet: "these", inSheetSaid: `In the sheet since ${describeDay(newest)}.` }
    : {
        inSheet: "older",
        inSheetSaid: `The sheet still shows the figures of ${describeDay(newest)}.`,
      };
}

function figureOf(judgement: Judgement): string {
  const { actual, target, unit } = judgement;
  const said = (figure: number): number => figureInUnit(figure, judgement);
  if (target === null) return actual === null ? "No figure, no target" : countOf(actual, unit);
  if (actual === null) return `No figure of ${countOf(said(target), unit)}`;
  return `${levelOf(said(actual), unit)} of ${countOf(said(target), unit)}`;
}

function barSaid(judgement: Judgement): string {
  const { actual, target, booked, dueByNow, unit } = judgement;
  if (actual === null || target === null) return "";
  const said = (figure: number): number => figureInUnit(figure, judgement);
  return [
    `${countOf(said(actual), unit)} so far`,
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
    dueByNow === null ? "" : `${levelOf(said(dueByNow), unit)} due by now`,
    `target ${levelOf(said(target), unit)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function priorityOf(compact: Compact, ref: string): string {
  const found = compact.priorities.find(
    (priority) => priority.ref.toLowerCase() === ref.toLowerCase(),
  );
  return found?.priority ?? ref;
}

function placeOf(compact: Compact, { sheetRow }: Judgement): Place | null {
  const { sheetName, columnOf } = compact.readings["Success measures"];
  if (sheetName === null) return null;
  return { sheet: sheetName, cell: cellName(columnOf.ref ?? 1, sheetRow) };
}

function asAtPlace({ readings }: Compact): Place | null {
  const { sheetName, columnOf } = readings.Settings;
  const row = settingCells(readings.Settings).get("asAt")?.sheetRow;
  if (sheetName === null || row === undefined) return null;
  return { sheet: sheetName, cell: cellName(columnOf.value ?? 1, row) };
}

function nameList(names: NameList["names"], most: number): NameList {
  return { total: names.length, names: names.slice(0, most) };
}
