import { listed } from "../domain/words/quoted";
import { placeOfMeasure } from "./impossibleFigures";
import { returnedFigure } from "./returnedFigure";
import type { ProgressReturn, ReturnedMeasure } from "./returnSchema";

const MOST_NAMED = 4;

/** What differs in two returns of one Compact and day: "SM1 actual 10, then 12; events". */
export function differencesBetween(earlier: ProgressReturn, later: ProgressReturn): string {
  return listed(
    [
      ...differentMeasures(earlier.measures, later.measures),
      ...PARTS.filter(({ of }) => !isSame(of(earlier), of(later))).map(({ name }) => name),
    ],
    MOST_NAMED,
  );
}

const PARTS: readonly {
  readonly name: string;
  readonly of: (sent: ProgressReturn) => unknown;
}[] = [
  { name: "the year", of: ({ year }) => year },
  { name: "the rules of counting", of: ({ rules }) => rules },
  { name: "the survey", of: ({ survey }) => survey },
  { name: "members by sector", of: ({ membersBySector }) => membersBySector },
  { name: "events", of: ({ events }) => events },
  { name: "achievements", of: ({ achievements }) => achievements },
  { name: "how the name of the Compact is written", of: ({ compact }) => compact },
];

function differentMeasures(
  earlier: readonly ReturnedMeasure[],
  later: readonly ReturnedMeasure[],
): readonly string[] {
  const differences: string[] = [];
  const known = new Set<ReturnedMeasure>();
  earlier.forEach((one, index) => {
    const name = placeOfMeasure(one, index);
    const other = later.find((measure) => measure.ref === one.ref && !known.has(measure));
    if (other === undefined) {
      differences.push(`${name} is only in the earlier`);
      return;
    }
    known.add(other);
    if (one.actual !== other.actual) {
      const figures = [returnedFigure(one, one.actual), returnedFigure(other, other.actual)];
      differences.push(`${name} actual ${figures.join(" then ")}`);
    } else if (!isSame(one, other)) {
      differences.push(`what else ${name} says`);
    }
  });
  later.forEach((one, index) => {
    if (!known.has(one)) differences.push(`${placeOfMeasure(one, index)} is only in the later`);
  });
  return differences;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
