import { describeDay } from "../../cells/calendarDate";
import { cellName } from "../../cells/sheetGrid";
import { asksForCorrectiveAction } from "../../domain/measures/correctiveAction";
import { hasByGroup } from "../../domain/measures/hasByGroup";
import type { Counted, Judgement } from "../../domain/measures/judgement";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { measureBar } from "../../domain/measures/measureBar";
import { notNamedInWhy } from "../../domain/measures/notNamedInWhy";
import {
  ageBesideWhy,
  dueByNowInWords,
  figureAgainstTarget,
  sourceOfFigure,
} from "../../domain/measures/progressWords";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { storyOf, toldInStory } from "../../domain/measures/story";
import { aboutDay } from "../../domain/words/aboutDay";
import { describeFigure } from "../../domain/words/figure";
import { figureWords } from "../../domain/words/figureWords";
import { listed } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { chartOfMeasure } from "./chartOfMeasure";
import { reasonsOfCard } from "./reasonsOfCard";
import type { Place } from "./states/place";
import type { Grouping, MeasureCard, NameList } from "./states/progressState";
import { lookOf } from "./statusLook";

/** One judged measure as the Progress view shows it, with at most so many names of each kind. */
export function cardOfMeasure(compact: Compact, judgement: Judgement, most: number): MeasureCard {
  const { ref, measure } = judgement;
  const isTyped = kindOfMeasure(judgement.measuredBy)?.isTyped === true;
  const bar = measureBar(judgement);
  const story = storyOf(judgement);
  const notCounted = notNamedInWhy(judgement);
  const isExpectedTold = toldInStory(judgement).has("expected");
  return {
    ...lookOf(judgement.status),
    ref,
    measure,
    priority: priorityOf(compact, judgement.priority),
    figure: figureOfCard(judgement),
    story,
    bar,
    barInWords: bar === null ? "" : barInWords(judgement),
    chart: isTyped ? chartOfMeasure(compact, judgement) : null,
    why: reasonsOfCard(judgement),
    facts: factsOf(compact, judgement).filter((fact) => fact !== ""),
    typesFigures: isTyped && ref !== "",
    unit: judgement.unit,
    counted: nameList(judgement.counted.map(countedName), most),
    notCounted: nameList(
      // Of one action the story above says when it is expected.
      notCounted.map(({ name, why }) => ({
        name,
        note: isExpectedTold ? why.shared : why.inWords,
      })),
      most,
    ),
    groupings: groupingsOf(compact, judgement, most),
    place: placeOf(compact, judgement),
  };
}

/** "21 of 27", "16 of 27, target 75%": beside the sentence of the measure, which names the things. */
function figureOfCard(judgement: Judgement): string {
  const { actual, members, target, course } = judgement;
  if (actual === null || members === null || target === null || course?.isStrict === true) {
    return figureAgainstTarget(judgement, false);
  }
  return `${Math.round(actual * members)} of ${members}, target ${figureWords("%", true, members).level(target)}`;
}

const GROUPINGS = [
  ["By sector", "sector"],
  ["By district", "district"],
] as const;
/** Of a card that does not name them all: a national list has thousands. */
const MOST_GROUPS = 40;
const MOST_IN_GROUP = 12;

function groupingsOf(compact: Compact, judgement: Judgement, most: number): readonly Grouping[] {
  const isWhole = most === Number.POSITIVE_INFINITY;
  const inWords = (names: readonly string[]) => {
    return { total: names.length, names: listed(names, isWhole ? names.length : MOST_IN_GROUP) };
  };
  return GROUPINGS.flatMap(([title, column]) => {
    const all = hasByGroup(compact, judgement, column);
    if (all.length === 0) return [];
    const groups = (isWhole ? all : all.slice(0, MOST_GROUPS)).map(({ name, has, hasNot }) => {
      return { name: name || `No ${column} given`, has: inWords(has), hasNot: inWords(hasNot) };
    });
    return [{ title, groups }];
  });
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
  const source = sourceOfFigure(judgement);
  const { owner } = judgement;
  return [
    describeSinceLast(judgement),
    // The story above says how far it gets at this pace.
    judgement.reachesOn === null ? "" : `The target by ${aboutDay(judgement.reachesOn)}`,
    ageBesideWhy(judgement, compact.asAt),
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
