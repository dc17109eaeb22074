import { describeCell, tidyText } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { TableReading, TableRow } from "../../tables/tableReading";

/** By what a person can be found. */
export interface Person {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  /** Addresses and numbers that somebody else has in Members, too: they are not looked for. */
  readonly shared: readonly string[];
}

/** Whom a name or an address means, with what the rows of Members say of the same person. */
export function personNamed(members: TableReading, asked: string): Person {
  const own: string[] = [asked];
  const others = new Set<string>();
  for (const row of members.rows) {
    for (const { field, details } of peopleOf(members, row)) {
      const all = [textOf(members, row, field), ...details];
      if (all.some((text) => isSame(text, asked))) own.push(...all);
      else for (const text of all) others.add(folded(text));
    }
  }
  const different = own.filter(
    (text, at) => text !== "" && own.findIndex((other) => isSame(other, text)) === at,
  );
  const isAsked = (text: string): boolean => isSame(text, asked);
  const shared = different.filter((text) => !isAsked(text) && others.has(folded(text)));
  const kept = different.filter((text) => !shared.includes(text));
  return {
    addresses: kept.filter(isAddress),
    phones: kept.filter(isPhone),
    names: kept.filter((text) => !isAddress(text) && !isPhone(text)),
    shared,
  };
}

/** The people whom a row names: the field of the name, and the address and number beside it. */
function peopleOf(
  members: TableReading,
  row: TableRow,
): readonly { readonly field: string; readonly details: readonly string[] }[] {
  const columns = Object.entries<Column>(members.table.columns);
  const detailsOf = (name: string): readonly string[] =>
    columns
      .filter(([, column]) => tellsOf(column) === name)
      .map(([field]) => textOf(members, row, field))
      .filter((text) => isAddress(text) || isPhone(text));
  const named = new Set(columns.flatMap(([, column]) => tellsOf(column) ?? []));
  return [...named].map((field) => ({ field, details: detailsOf(field) }));
}

function tellsOf(column: Column): string | null {
  return "tellsOf" in column && column.tellsOf !== undefined ? column.tellsOf : null;
}

function textOf(reading: TableReading, row: TableRow, field: string): string {
  return tidyText(describeCell(cellOf(reading, row, field)));
}

function isAddress(text: string): boolean {
  return text.includes("@");
}

/** Seven figures at least, and hardly anything else. */
function isPhone(text: string): boolean {
  return /^[+\d][\d\s().-]{6,}$/.test(text);
}

function folded(text: string): string {
  return tidyText(text).toLowerCase();
}

function isSame(a: string, b: string): boolean {
  return folded(a) === folded(b);
}
