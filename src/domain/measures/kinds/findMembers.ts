import { normalisedTitle } from "../../../cells/normalisedTitle";
import type { Compact, SuccessMeasure } from "../../../tables/compact";
import { asQuestion, nearest } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import type { Among, MeasureIndex } from "../measureIndex";
import type { MemberColumn } from "../memberColumn";
import { readTest } from "../memberTest";
import type { CountedFrom } from "./kind";

/** The column and the members that a measure of members counts; else what is missing. */
export type MembersFound =
  | { readonly kind: "column"; readonly column: MemberColumn; readonly among: Among }
  | { readonly kind: "none"; readonly missing: string };

export const FROM_MEMBERS: CountedFrom = {
  table: "Members",
  ofNames: "header of Members",
  needs: ["organisation"],
};

export const A_MEMBERS_HEADER = "a header of Members, such as Skills Pledge on";

export function findMembers(
  index: MeasureIndex,
  { of, among: typedAmong }: SuccessMeasure,
): MembersFound {
  const { compact } = index;
  const { sheetName, headerRow, columnOf } = compact.readings.Members;
  if (sheetName === null) return missing("There is no Members tab to count from.");
  if (headerRow === null) {
    return missing("The Members tab has no row of headers, so nothing in it can be counted.");
  }
  if (of === "") return missing(`Of is blank: type ${A_MEMBERS_HEADER}.`);
  if (columnOf.organisation === undefined) {
    return missing("Members has no column called Organisation, so nobody can be counted.");
  }
  const column = index.column(of);
  if (column === null) return missing(noSuchColumn(index, of));
  if (column.whyNotAsked !== null) return missing(`In Of ${column.whyNotAsked}`);
  const among = index.among(typedAmong);
  return among.kind === "unknown" ? missing(among.missing) : { kind: "column", column, among };
}

/** The header that Of was meant to name, with the test behind it where there is one. */
export function headerMeant({ compact }: MeasureIndex, of: string): string | null {
  const test = readTest(of);
  const headers = compact.readings.Members.headers.map(({ title }) => title);
  const meant = nearest(
    test?.header ?? of,
    headers.filter((title) => title !== ""),
  );
  return meant === null || test === null ? meant : `${meant} ${test.operator} ${test.value}`;
}

/** Why a measure of a column without days cannot be New in period; null where it can. */
export function whyNeverNew({ kind, title }: MemberColumn): string | null {
  if (kind === "day") return null;
  return `The column ${quoted(title)} has no dates, so nobody can say what is new in the period: choose Total to date in Count.`;
}

function noSuchColumn(index: MeasureIndex, of: string): string {
  const header = readTest(of)?.header ?? of;
  const declared = declaredTitle(index.compact, header);
  if (declared !== null) {
    return `Members has no column ${quoted(declared)}: Set up workbook adds it.`;
  }
  return `Members has no column ${quoted(header)}: mend Of.${asQuestion(headerMeant(index, of))}`;
}

function declaredTitle(compact: Compact, of: string): string | null {
  const normalised = normalisedTitle(of);
  const columns = Object.values(compact.readings.Members.table.columns);
  return columns.find(({ title }) => normalisedTitle(title) === normalised)?.title ?? null;
}

function missing(sentence: string): MembersFound {
  return { kind: "none", missing: sentence };
}
