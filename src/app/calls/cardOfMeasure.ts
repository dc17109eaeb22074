import { describeDay } from "../../cells/calendarDate";
import { cellName } from "../../cells/sheetGrid";
import { asksForCorrectiveAction } from "../../domain/measures/correctiveAction";
import type { Counted, Judgement } from "../../domain/measures/judgement";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { measureBar } from "../../domain/measures/measureBar";
import {
  ageOfFigure,
  dueByNowInWords,
  figureAgainstTarget,
  forecastInWords,
  sourceOfFigure,
} from "../../domain/measures/progressWords";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { describeFigure } from "../../domain/words/figure";
import type { Compact } from "../../tables/compact";
import { chartOfMeasure } from "./chartOfMeasure";
import type { Place } from "./states/place";
import type { MeasureCard, NameList } from "./states/progressState";
import { lookOf } from "./statusLook";

/** One judged measure as the Progress view shows it, with at most so many names of each kind. */
export function cardOfMeasure(compact: Compact, judgement: Judgement, most: number): MeasureCard {
  const { ref, measure, why } = judgement;
  const isTyped = kindOfMeasure(judgement.measuredBy)?.isTyped === true;
  const bar = measureBar(judgement);
  return {
    ...lookOf(judgement.status),
    ref,
    measure,
    priority: priorityOf(compact, judgement.priority),
    figure: figureAgainstTarget(judgement),
    bar,
    barInWords: bar === null ? "" : barInWords(judgement),
    chart: isTyped ? chartOfMeasure(compact, judgement) : null,
    why,
    facts: factsOf(compact, judgement).filter((fact) => fact !== ""),
    typesFigures: isTyped && ref !== "",
    unit: judgement.unit,
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

function barInWords(judgement: Judgement): string {
  const { booked } = judgement;
  return [
    figureAgainstTarget(judgement),
    booked > 0 ? `${describeFigure(booked)} more booked` : "",
    dueByNowInWords(judgement),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function factsOf(compact: Compact, judgement: Judgement): readonly string[] {
  const forecast = forecastInWords(judgement);
  const source = sourceOfFigure(judgement);
  const { owner } = judgement;
  return [
    describeSinceLast(judgement),
    forecast === "" ? "" : `At this pace: ${forecast}`,
    ageOfFigure(judgement, compact.asAt),
    source === "" ? "" : `Source: ${source}`,
    owner === ""
      ? ""
      : `Owner: ${owner}${asksForCorrectiveAction(judgement) ? ", asked for corrective action" : ""}`,
  ];
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
