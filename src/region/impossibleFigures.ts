import { type CalendarDate, describeDay, parseIsoDay } from "../cells/calendarDate";
import { compactKey } from "../domain/compacts/compactKey";
import { describeFigure } from "../domain/words/figure";
import { quoted } from "../domain/words/quoted";
import { countsHeads, countsMembers, countsWhole, isShareOfMembers } from "./countedIn";
import { calendarYearsOf } from "./returnedYear";
import type { ProgressReturn, ReturnedMeasure } from "./returnSchema";

/**
 * What cannot be true in a return that follows the schema, each as a sentence that says where it
 * stands. What a figure is of decides what it can be: of members no more than there are.
 */
export function impossibleFigures(sent: ProgressReturn, today: CalendarDate): readonly string[] {
  return [
    ...nameless(sent),
    ...impossibleDay(sent, today),
    ...sent.measures.flatMap(impossibleMeasure),
    ...impossibleSurvey(sent),
  ];
}

function nameless({ compact }: ProgressReturn): readonly string[] {
  return compactKey(compact) === ""
    ? ["Compact is blank: nobody can tell whose return it is."]
    : [];
}

function impossibleDay({ asAt, year }: ProgressReturn, today: CalendarDate): readonly string[] {
  const day = parseIsoDay(asAt);
  if (day === null) return [`As at is ${quoted(asAt)}, which is no day.`];
  if (day > today) {
    return [`As at is ${describeDay(day)}, which had not come on ${describeDay(today)}.`];
  }
  const years = calendarYearsOf(year);
  const isInside = years === null || (asAt >= `${years.first}` && asAt < `${years.last + 1}`);
  return isInside
    ? []
    : [`As at is ${describeDay(day)}, far outside ${year}, the programme year of the return.`];
}

const FIELDS = [
  ["actual", "actual"],
  ["target", "target"],
  ["baseline", "baseline"],
  ["dueByNow", "due by now"],
] as const;

function impossibleMeasure(measure: ReturnedMeasure, index: number): readonly string[] {
  const { kind, actual, members } = measure;
  const where = placeOfMeasure(measure, index);
  const found = FIELDS.flatMap(([field, name]): readonly string[] => {
    const figure = measure[field];
    if (figure === null) return [];
    if (isShareOfMembers(kind) && (figure < 0 || figure > 1)) {
      return [
        `${where}, ${name}: ${describeFigure(figure * 100)}% is no share of members, which lies between 0% (0) and 100% (1).`,
      ];
    }
    return isCount(measure) && figure < 0
      ? [`${where}, ${name}: ${describeFigure(figure)} is less than none.`]
      : [];
  });
  if (actual !== null && countsHeads(measure) && members !== null && actual > members) {
    found.push(
      `${where}, actual: ${describeFigure(actual)} members are more than the ${describeFigure(members)} that there are.`,
    );
  }
  if (actual !== null && countsWhole(measure) && !Number.isInteger(actual)) {
    found.push(`${where}, actual: ${describeFigure(actual)} is no whole number.`);
  }
  return found;
}

/** What is counted is none or more; a typed figure may be a loss. */
function isCount(measure: ReturnedMeasure): boolean {
  return countsMembers(measure.kind) || countsWhole(measure);
}

function impossibleSurvey({ survey }: ProgressReturn): readonly string[] {
  if (survey === null) return [];
  const { title, asked, answers, notAnswered } = survey;
  const all = answers.reduce((sum, { members }) => sum + members, notAnswered);
  return all > asked
    ? [
        `The survey ${quoted(title)}: ${describeFigure(all)} members with an answer or without are more than the ${describeFigure(asked)} that were asked.`,
      ]
    : [];
}

/** "SM1"; where a measure has no Ref, or is none, which one it is. */
export function placeOfMeasure(measure: unknown, index: number): string {
  const ref =
    typeof measure === "object" && measure !== null && "ref" in measure ? measure.ref : "";
  return typeof ref === "string" && ref.trim() !== ""
    ? ref.trim().slice(0, 40)
    : `Measure ${index + 1}`;
}
