import { normalisedTitle } from "../../cells/normalisedTitle";
import {
  type MemberIndex,
  measureSource,
  memberIndexOf,
} from "../../domain/measures/measureSource";
import { clipped, quoted } from "../../domain/words/quoted";
import type { SuccessMeasure } from "../../tables/compact";
import type { TableReading } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { nearestKey } from "../nearestKey";
import { type Fault, type Rule, rowRule } from "../rule";

/** Whether what a measure counts is there to be counted. */
export const MEASURE_SOURCE_RULES: readonly Rule[] = [
  rowRule("Success measures", {
    id: "measure-of-unknown",
    severity: "error",
    looksAt: "Success measures: Of",
    wrong: "A success measure counts something that is not in the workbook.",
    mend: "Type a header of Members, a Type of event, or the Ref of a priority or measure.",
    at: "of",
    alone: false,
    find: ofUnknown,
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
      const source = measureSource(checkup.compact, checkup.index(memberIndex), measure);
      if (source.kind !== "members") return null;
      if (source.column.kind === "day" || source.column.kind === "number") return null;
      return {
        says: `is ${quoted(measure.count)}, but ${quoted(source.column.title)} has no dates, so nobody can say what is new. Choose Total to date.`,
        suggestion: "Total to date",
      };
    },
  }),
];

/** Whether a choice in Measured by counts rows of the workbook. */
export function isCountedFrom(measuredBy: string): boolean {
  return COUNTED_TABLES.has(measuredBy);
}

function ofUnknown(measure: SuccessMeasure, checkup: Checkup): Fault | null {
  const { compact } = checkup;
  const where = COUNTED_TABLES.get(measure.measuredBy);
  if (where === undefined || compact.readings[where.table].headerRow === 0) return null;
  const source = measureSource(compact, checkup.index(memberIndex), measure);
  if (source.kind !== "none" || isNamedByHeaders(measure, compact.readings[where.table]))
    return null;
  if (measure.of === "") return { says: `is blank. Type ${where.examples}.` };
  const known = where.known(checkup);
  const meant = nearestKey(measure.of, known);
  const says = `is ${quoted(measure.of)}, which is no ${where.name}.`;
  if (meant === null) return { says: `${says} Type ${where.examples}.` };
  return { says: `${says} Did you mean ${clipped(meant)}?`, suggestion: meant };
}

interface CountedTable {
  readonly table: "Members" | "Events" | "Action plan";
  readonly name: string;
  readonly examples: string;
  readonly known: (checkup: Checkup) => readonly string[];
}

/** By what is chosen in Measured by. */
const COUNTED_TABLES: ReadonlyMap<string, CountedTable> = new Map(
  Object.entries<CountedTable>({
    "Members with": {
      table: "Members",
      name: "header of Members",
      examples: "a header of Members, such as Skills Pledge on",
      known: ({ compact }) =>
        compact.readings.Members.headers.map(({ title }) => title).filter((title) => title !== ""),
    },
    "Events held": {
      table: "Events",
      name: "Type in Events",
      examples: "a kind of event, such as Good Practice Event",
      known: ({ compact }) => {
        const { options } = compact.readings.Events.table.columns.type;
        return Array.from(new Set([...options, ...compact.events.map(({ type }) => type)]));
      },
    },
    "Actions done": {
      table: "Action plan",
      name: "Ref of a priority or success measure",
      examples: "a Ref, such as P1 or SM1",
      known: ({ compact }) => [...compact.priorities, ...compact.measures].map(({ ref }) => ref),
    },
  }),
);

/** A missing column has been said where it is missing; Of may be right. */
function isNamedByHeaders({ of }: SuccessMeasure, { table, columnOf }: TableReading): boolean {
  const lacking = Object.entries(table.columns).filter(([field]) => columnOf[field] === undefined);
  if (table.name === "Members") {
    const normalised = normalisedTitle(of);
    return lacking.some(
      ([field, { title, aliases }]) =>
        field === "organisation" ||
        [title, ...aliases].some((name) => normalisedTitle(name) === normalised),
    );
  }
  return lacking.some(([field]) => NEEDED[table.name]?.includes(field) ?? false);
}

/** Without these columns nothing in their table can be counted, whatever Of says. */
const NEEDED: { readonly [table: string]: readonly string[] | undefined } = {
  Events: ["type", "date", "status"],
  "Action plan": ["status", "doneOn"],
};

function memberIndex({ compact }: Checkup): MemberIndex {
  return memberIndexOf(compact);
}
