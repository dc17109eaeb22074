import { describeDay } from "../../cells/calendarDate";
import { cellName } from "../../cells/sheetGrid";
import type { Counted, Judgement } from "../../domain/measures/judgement";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { countOf, describeFigure, figureInUnit, levelOf } from "../../domain/words/figure";
import type { Compact } from "../../tables/compact";
import { progressBarOf } from "./progressBarOf";
import type { Place } from "./states/place";
import type { MeasureCard, NameList } from "./states/progressState";
import { lookOf } from "./statusLook";

/** One judged measure as the Progress view shows it, with at most so many names of each kind. */
export function cardOfMeasure(compact: Compact, judgement: Judgement, most: number): MeasureCard {
  const { ref, measure, why } = judgement;
  return {
    ...lookOf(judgement.status),
    ref,
    measure,
    priority: priorityOf(compact, judgement.priority),
    figure: figureOf(judgement),
    bar: progressBarOf(judgement),
    barInWords: barInWords(judgement),
    why,
    sinceLast: describeSinceLast(judgement),
    forecast: forecastInWords(judgement),
    counted: nameList(judgement.counted.map(countedName), most),
    notCounted: nameList(
      judgement.notCounted.map(({ name, reason }) => ({ name, note: reason })),
      most,
    ),
    place: placeOf(compact, judgement),
  };
}

function priorityOf(compact: Compact, ref: string): string {
  const found = compact.priorities.find(
    (priority) => priority.ref.toLowerCase() === ref.toLowerCase(),
  );
  return found?.priority ?? ref;
}

function figureOf(judgement: Judgement): string {
  const { actual, target, unit } = judgement;
  const inUnit = (figure: number): number => figureInUnit(figure, judgement);
  if (target === null) return actual === null ? "No figure, no target" : countOf(actual, unit);
  if (actual === null) return `No figure of ${countOf(inUnit(target), unit)}`;
  return `${levelOf(inUnit(actual), unit)} of ${countOf(inUnit(target), unit)}`;
}

function barInWords(judgement: Judgement): string {
  const { actual, target, booked, dueByNow, unit } = judgement;
  if (actual === null || target === null) return "";
  const inUnit = (figure: number): number => figureInUnit(figure, judgement);
  return [
    `${countOf(inUnit(actual), unit)} so far`,
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
    dueByNow === null ? "" : `${levelOf(inUnit(dueByNow), unit)} due by now`,
    `target ${levelOf(inUnit(target), unit)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** "" where it is too early to say. */
function forecastInWords(judgement: Judgement): string {
  const { forecast, due, unit } = judgement;
  if (forecast === null || due === null) return "";
  return `At this pace: ${countOf(figureInUnit(forecast, judgement), unit)} by ${describeDay(due)}`;
}

/** The note gives the amount, unless it is simply one, and the day. */
function countedName({ name, on, amount }: Counted): NameList["names"][number] {
  const note = [amount === 1 ? "" : describeFigure(amount), on === null ? "" : describeDay(on)];
  return { name, note: note.filter((part) => part !== "").join(", ") };
}

function nameList(names: NameList["names"], most: number): NameList {
  return { total: names.length, names: names.slice(0, most) };
}

function placeOf(compact: Compact, { sheetRow }: Judgement): Place | null {
  const { sheetName, columnOf } = compact.readings["Success measures"];
  if (sheetName === null) return null;
  return { sheet: sheetName, cell: cellName(columnOf.ref ?? 1, sheetRow) };
}
