import { dayInWords, describeDay, parseIsoDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { compactKey } from "../domain/compacts/compactKey";
import { shortName } from "../domain/compacts/shortName";
import { figureInUnit, isPercent, levelOf } from "../domain/words/figure";
import { listed } from "../domain/words/quoted";
import type { FromCompact } from "./fromCompact";
import type { RegionalCompact } from "./knownRegion";
import type { ReturnedMeasure } from "./returnSchema";
import { STANDING_ALONE, standsAlone } from "./standsAlone";

const MOST_NAMED = 12;

/** A sum that is not made, and why, in a sentence that names who differs. */
export interface RefusedSum {
  /** What would have been added up. */
  readonly of: "figures" | "targets";
  readonly why: string;
}

/** The sums of like measures that are refused; none where all of it adds up. */
export function refusedSums(
  alike: readonly FromCompact[],
  compacts: readonly RegionalCompact[],
): readonly RefusedSum[] {
  const sums: readonly RefusedSum[] = [
    { of: "figures", why: whyFiguresDoNotAddUp(alike, compacts) },
    { of: "targets", why: whyTargetsDoNotAddUp(alike) },
  ];
  return sums.filter(({ why }) => why !== "");
}

function whyFiguresDoNotAddUp(
  alike: readonly FromCompact[],
  compacts: readonly RegionalCompact[],
): string {
  const measures = alike.map(({ measure }) => measure);
  const alone = measures.flatMap((measure) => standsAlone(measure) ?? []);
  const percentages = alone.find(({ what }) => what === "percentages");
  if (percentages !== undefined) return percentages.why;
  const twice = alike.filter(
    ({ compact }, index) => alike.findIndex((one) => one.compact === compact) !== index,
  );
  if (twice.length > 0) {
    const names = listed(Array.from(new Set(twice.map(({ compact }) => compact))));
    return `${names} ${twice.length === 1 ? "counts" : "count"} it in more than one measure, so that some would be counted twice.`;
  }
  for (const { what, of } of MUST_AGREE) {
    const values = Array.from(new Set(alike.map((one) => of(one))));
    if (values.length > 1) {
      return `The Compacts do not count alike: ${what} is ${listed(values.map((value) => value || "blank"))}.`;
    }
  }
  for (const what of STANDING_ALONE) {
    const found = alone.find((one) => one.what === what);
    if (found !== undefined) return found.why;
  }
  const silent = alike.filter(({ measure }) => measure.actual === null);
  if (silent.length > 0) {
    const names = listed(silent.map(({ compact }) => compact));
    return `${names} ${silent.length === 1 ? "has" : "have"} no figure, so that a sum would be too small.`;
  }
  return whyMembersOverlap(alike, compacts);
}

const MUST_AGREE: readonly {
  readonly what: string;
  readonly of: (one: FromCompact) => string;
}[] = [
  { what: "Measured by", of: ({ measure }) => normalisedTitle(measure.kind ?? "") },
  { what: "Direction", of: ({ measure }) => measure.direction },
  { what: "Count", of: ({ measure }) => measure.count },
  {
    what: "the day from which it is counted",
    of: ({ measure: { count, starts } }) =>
      count === "Total to date" || starts === null ? "" : dayInWords(starts),
  },
  {
    what: "Unit",
    of: ({ measure: { unit, kind } }) => (/^typed/i.test(kind ?? "") ? unit.toLowerCase() : ""),
  },
  { what: "the version of the rules of counting", of: ({ rules }) => rules },
];

function whyMembersOverlap(
  alike: readonly FromCompact[],
  compacts: readonly RegionalCompact[],
): string {
  if (!alike.every(({ measure }) => /^members/i.test(measure.kind ?? ""))) return "";
  const counted = new Map(alike.map(({ compact }) => [compactKey(compact), compact]));
  for (const { compact, sharesMembersWith } of compacts) {
    const other = sharesMembersWith
      .map((name) => counted.get(compactKey(name)))
      .find((name) => name !== undefined && compactKey(name) !== compactKey(compact));
    if (other === undefined || !counted.has(compactKey(compact))) continue;
    return `${compact} and ${other} have members in common, who would be counted twice.`;
  }
  return "";
}

/** Each Steering Group set its own: targets that differ, or are due on other days, have no sum. */
function whyTargetsDoNotAddUp(alike: readonly FromCompact[]): string {
  const set = alike.filter(({ measure }) => measure.target !== null);
  const targets = set.map(({ measure }) => `${targetInWords(measure)}${dueInWords(measure)}`);
  if (new Set(targets).size < 2) return "";
  const days = Array.from(new Set(set.map(({ measure }) => dueInWords(measure))));
  const [day = ""] = days;
  const named = set.map(({ compact, measure }) => {
    const own = days.length === 1 ? "" : dueInWords(measure);
    return `${shortName(compact)} ${targetInWords(measure)}${own}`;
  });
  const all = days.length === 1 && day !== "" ? `; all${day}` : "";
  return `Each Steering Group has set its own: ${listed(named, MOST_NAMED)}${all}.`;
}

function targetInWords(measure: ReturnedMeasure): string {
  const { target, unit, direction } = measure;
  const percent = isInPerCent(measure);
  const way = { "Keep at least": "at least ", "Keep at most": "at most " }[direction] ?? "";
  return `${way}${levelOf(figureInUnit(target ?? 0, { percent }), percent ? "%" : unit)}`;
}

function dueInWords({ due }: ReturnedMeasure): string {
  const day = due === null ? null : parseIsoDay(due);
  return day === null ? "" : ` by ${describeDay(day)}`;
}

export function isInPerCent({ unit, kind }: ReturnedMeasure): boolean {
  return isPercent(unit) || /^share/i.test(kind ?? "");
}
