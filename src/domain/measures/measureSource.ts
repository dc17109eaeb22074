import { describeCell, isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellOf } from "../../tables/cellOf";
import type { Compact, SuccessMeasure } from "../../tables/compact";
import type { Table } from "../../tables/table";
import type { TableReading } from "../../tables/tableReading";
import { type Membership, membershipOf } from "../members/membership";
import { didYouMean } from "../words/nearest";
import { listed, quoted } from "../words/quoted";
import { actionsOf } from "./countActions";
import { type CountedColumn, countedColumn } from "./countedColumn";

/** What a measure counts, found in the workbook. */
export type MeasureSource =
  | { readonly kind: "members"; readonly column: CountedColumn }
  | { readonly kind: "events"; readonly type: string }
  | { readonly kind: "actions"; readonly ref: string }
  | { readonly kind: "figure"; readonly figure: number }
  /** Nothing to count from; the sentence says what is missing and how to mend it. */
  | { readonly kind: "none"; readonly missing: string };

/** Members and their columns, read once for all measures. */
export interface MemberIndex {
  readonly membership: Membership;
  readonly columns: Map<string, CountedColumn | null>;
}

export function memberIndexOf(compact: Compact): MemberIndex {
  return { membership: membershipOf(compact), columns: new Map() };
}

/** Finds what Measured by and Of name. Never throws: what cannot be found is "none", with the mend. */
export function measureSource(
  compact: Compact,
  index: MemberIndex,
  measure: SuccessMeasure,
): MeasureSource {
  switch (measure.measuredBy) {
    case "Members with":
      return membersSource(compact, index, measure);
    case "Events held":
      return eventsSource(compact, measure);
    case "Actions done":
      return actionsSource(compact, measure);
    case "Typed figure":
      return figureSource(compact, measure);
    default:
      return unknownSource(measure);
  }
}

function membersSource(
  compact: Compact,
  index: MemberIndex,
  { of }: SuccessMeasure,
): MeasureSource {
  const reading = compact.readings.Members;
  if (reading.headerRow === 0) return nothingIn(reading);
  const titles = reading.headers.map(({ title }) => title).filter((title) => title !== "");
  if (of === "") return none("Of is blank: type a header of Members, such as Skills Pledge on.");
  if (reading.columnOf.organisation === undefined) {
    return none("Members has no column called Organisation, so nobody can be counted.");
  }
  const key = normalisedTitle(of);
  const known = index.columns.get(key);
  const column = known === undefined ? countedColumn(compact, index.membership, of) : known;
  index.columns.set(key, column);
  if (column !== null) return { kind: "members", column };
  const declared = findDeclared(compact, of);
  if (declared !== null) {
    return none(`Members has no column ${quoted(declared)}: Set up workbook adds it.`);
  }
  return none(`Members has no column ${quoted(of)}: mend Of.${didYouMean(of, titles)}`);
}

function findDeclared(compact: Compact, of: string): string | null {
  const normalised = normalisedTitle(of);
  const columns = Object.values(compact.readings.Members.table.columns);
  return columns.find(({ title }) => normalisedTitle(title) === normalised)?.title ?? null;
}

function eventsSource(compact: Compact, { of }: SuccessMeasure): MeasureSource {
  const reading = compact.readings.Events;
  if (reading.headerRow === 0) return nothingIn(reading);
  const { table } = reading;
  const lacking = lackingHeaders(reading, ["type", "date", "status"]);
  if (lacking !== "") return none(`Events has no column called ${lacking}.`);
  const types = new Set([...table.columns.type.options, ...compact.events.map(({ type }) => type)]);
  types.delete("");
  if (of === "") return none("Of is blank: type a Type of event, such as Good Practice Event.");
  const normalised = normalisedTitle(of);
  if (Array.from(types).some((type) => normalisedTitle(type) === normalised)) {
    return { kind: "events", type: of };
  }
  return none(
    `No event has the Type ${quoted(of)}: mend Of, or add the event.${didYouMean(of, [...types])}`,
  );
}

function actionsSource(compact: Compact, { of, ref }: SuccessMeasure): MeasureSource {
  const reading = compact.readings["Action plan"];
  if (reading.headerRow === 0) return nothingIn(reading);
  const lacking = lackingHeaders(reading, ["status", "doneOn"]);
  if (lacking !== "") return none(`Action plan has no column called ${lacking}.`);
  if (of === "") {
    if (ref !== "" && actionsOf(compact, ref).length > 0) return { kind: "actions", ref };
    return none("Of is blank: type the Ref of a priority or of a success measure.");
  }
  const refs = [...compact.priorities, ...compact.measures].map((record) => record.ref);
  const normalised = normalisedTitle(of);
  const isKnown = refs.some((known) => normalisedTitle(known) === normalised);
  if (normalised !== "" && (isKnown || actionsOf(compact, of).length > 0)) {
    return { kind: "actions", ref: of };
  }
  return none(
    `No priority and no success measure has the Ref ${quoted(of)}: mend Of.${didYouMean(of, refs)}`,
  );
}

function nothingIn({ table, sheetName }: TableReading): MeasureSource {
  return none(
    sheetName === null
      ? `There is no ${table.name} tab to count from.`
      : `The ${table.name} tab has no row of headers, so nothing in it can be counted.`,
  );
}

/** The headers without which nothing can be counted: "Date and Status"; "" where all are there. */
function lackingHeaders<T extends Table>(
  { table, columnOf }: TableReading<T>,
  fields: readonly (keyof T["columns"] & string)[],
): string {
  const lacking = fields.filter((field) => columnOf[field] === undefined);
  return listed(lacking.map((field) => table.columns[field]?.title ?? field));
}

function figureSource(compact: Compact, measure: SuccessMeasure): MeasureSource {
  if (measure.typedFigure !== null) return { kind: "figure", figure: measure.typedFigure };
  const cell = cellOf(compact.readings["Success measures"], measure.row, "typedFigure");
  if (isUnused(cell)) {
    return none("Typed figure is blank: type the figure so far (0 where there is nothing yet).");
  }
  return none(`Typed figure is ${quoted(describeCell(cell))}, which is no number: type a number.`);
}

function unknownSource({ measuredBy }: SuccessMeasure): MeasureSource {
  const choices = "Members with, Events held, Actions done or Typed figure";
  if (measuredBy === "") return none(`Measured by is blank: choose ${choices}.`);
  return none(`Measured by is ${quoted(measuredBy)}: choose ${choices}.`);
}

function none(missing: string): MeasureSource {
  return { kind: "none", missing };
}
