import { normalisedTitle } from "../../cells/normalisedTitle";
import type { CountedFrom } from "../../domain/measures/kinds/kind";
import { isOfMembers, kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { type MeasureIndex, measureIndexOf } from "../../domain/measures/measureIndex";
import { readTest } from "../../domain/measures/memberTest";
import { clipped, quoted } from "../../domain/words/quoted";
import type { SuccessMeasure } from "../../tables/compact";
import type { TableReading } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { type Fault, rowRule } from "../rule";

/** Whether what a measure counts is there to be counted. */
export const MEASURE_SOURCE_RULES = [
  rowRule("Success measures", {
    id: "measure-of-unknown",
    severity: "error",
    looksAt: "Success measures: Of",
    wrong: "A success measure counts something that is not in the workbook.",
    mend: "Type a header of Members, a Type of event, a Group that meets, or a Ref.",
    at: "of",
    alone: false,
    find: ofUnknown,
  }),
  rowRule("Success measures", {
    id: "measure-among-unknown",
    severity: "error",
    looksAt: "Success measures: Among",
    wrong: "Among cannot be read, or names a column that Members does not have.",
    mend: "Type it as Size = 50-249; Sector <> Health, with headers of Members.",
    at: "among",
    alone: false,
    find: ({ measuredBy, among }, checkup) => {
      if (among === "" || !isOfMembers(measuredBy)) return null;
      const read = checkup.index(measureIndex).among(among);
      return read.kind === "unknown" ? { says: `is ${quoted(among)}. ${read.missing}` } : null;
    },
  }),
  rowRule("Success measures", {
    id: "measure-count-needs-dates",
    severity: "warning",
    looksAt: "Success measures: Count",
    wrong: "A success measure counts what is new in the period, in a column without dates.",
    mend: "Choose Total to date, or count a column of dates.",
    at: "count",
    alone: false,
    find: (measure, checkup) => {
      if (!measure.count.toLowerCase().startsWith("new")) return null;
      const found = kindOfMeasure(measure.measuredBy)?.find(checkup.index(measureIndex), measure);
      if (found?.kind !== "source" || found.source.whyNeverNew === null) return null;
      return {
        says: `is ${quoted(measure.count)}, but ${quoted(measure.of)} has no dates, so nobody can say what is new. Choose Total to date.`,
        suggestion: "Total to date",
      };
    },
  }),
];

/** What a measure is counted from; null where its figures are typed, or nobody can tell. */
export function countedFrom(measuredBy: string): CountedFrom | null {
  const kind = kindOfMeasure(measuredBy);
  return kind?.countedFrom ?? null;
}

export function measureIndex({ compact }: Checkup): MeasureIndex {
  return measureIndexOf(compact);
}

function ofUnknown(measure: SuccessMeasure, checkup: Checkup): Fault | null {
  const { compact } = checkup;
  const kind = kindOfMeasure(measure.measuredBy);
  const from = countedFrom(measure.measuredBy);
  if (kind === null || from === null || compact.readings[from.table].headerRow === null)
    return null;
  const index = checkup.index(measureIndex);
  // What Among says is a matter of its own.
  const found = kind.find(index, { ...measure, among: "" });
  if (found.kind === "source" || isNamedByHeaders(measure, compact.readings[from.table], from)) {
    return null;
  }
  const whyNot = isOfMembers(measure.measuredBy) && index.column(measure.of)?.whyNotAsked;
  if (whyNot) return { says: `is ${quoted(measure.of)}. ${whyNot}` };
  if (measure.of === "") return { says: `is blank. Type ${kind.ofExample}.` };
  const meant = kind.meant(index, measure.of);
  const says = `is ${quoted(measure.of)}, which is no ${from.ofNames}.`;
  if (meant === null) return { says: `${says} Type ${kind.ofExample}.` };
  return { says: `${says} Did you mean ${clipped(meant)}?`, suggestion: meant };
}

/** A missing column has been said where it is missing; Of may be right. */
function isNamedByHeaders(
  { of }: SuccessMeasure,
  { table, columnOf }: TableReading,
  { needs }: CountedFrom,
): boolean {
  const lacking = Object.entries(table.columns).filter(([field]) => columnOf[field] === undefined);
  if (lacking.some(([field]) => needs.includes(field))) return true;
  if (table.rowsAre !== "members") return false;
  const normalised = normalisedTitle(readTest(of)?.header ?? of);
  return lacking.some(([, { title, aliases }]) =>
    [title, ...aliases].some((name) => normalisedTitle(name) === normalised),
  );
}
