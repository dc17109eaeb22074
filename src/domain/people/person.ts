import { describeCell, tidyText } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import { fieldsOfPerson, personOf } from "../../tables/personFields";
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
    for (const all of peopleOf(members, row)) {
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

/** What a row says of each person whom it names: the name, and the addresses and numbers beside it. */
function peopleOf(members: TableReading, row: TableRow): readonly (readonly string[])[] {
  const { table } = members;
  const names = new Set(
    Object.keys(table.columns).flatMap((field) => personOf(table, field) ?? []),
  );
  return [...names].map((field) => {
    const [name = "", ...more] = fieldsOfPerson(table, field).map((one) =>
      textOf(members, row, one),
    );
    return [name, ...more.filter((text) => isAddress(text) || isPhone(text))];
  });
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
