import { textOfField } from "../../tables/cellOf";
import { fieldsOfPerson, personOf } from "../../tables/personFields";
import type { TableReading, TableRow } from "../../tables/tableReading";
import { figuresOfPhone } from "./figuresOfPhone";
import { foldedKey } from "./foldedText";
import { firstWordLast, inSpokenOrder } from "./nameOrders";

/** By what a person can be found. */
export interface Person {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
  /** What somebody else has in Members, too: it is not looked for. */
  readonly shared: readonly SharedText[];
  /** Where Members may mean more than one person by what was asked for; none where it is one. */
  readonly mayBe: readonly PersonInMembers[];
  /** The names of everybody else in Members. */
  readonly otherNames: readonly string[];
}

export interface SharedText {
  readonly text: string;
  readonly isName: boolean;
  /** Rows of Members, from 1: where it is this person's, and where it is somebody else's. */
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** One of those whom a name may mean. */
export interface PersonInMembers {
  readonly name: string;
  /** Rows of Members, from 1. */
  readonly rows: readonly number[];
  readonly organisations: readonly string[];
  readonly addresses: readonly string[];
}

/** Whom a row names in one place: the name, and the addresses and numbers beside it. */
interface Named {
  readonly row: number;
  readonly organisation: string;
  readonly name: string;
  readonly details: readonly string[];
}

/**
 * Whom a name or an address means, with what the rows of Members say of the same person. From an
 * address it goes on by the name that stands with it to the person's other addresses in the same
 * rows; people of one name in rows that share no address or number may be two, and are told apart.
 */
export function personNamed(members: TableReading, asked: string): Person {
  const all = members.rows.flatMap((row) => namedIn(members, row));
  const meant = withRestOfRows(all, meantBy(all, asked));
  const others = all.filter((named) => !meant.includes(named));
  const askedKey = keyOf(asked);
  const own = differing([...meant.flatMap(textsOf), ...(isKnown(meant, asked) ? [] : [asked])]);
  const rowsWith = (those: readonly Named[], text: string): readonly number[] =>
    rowsOf(those.filter((named) => textsOf(named).some((one) => keyOf(one) === keyOf(text))));
  const shared = own.flatMap((text): SharedText[] => {
    const elsewhere = keyOf(text) === askedKey ? [] : rowsWith(others, text);
    if (elsewhere.length === 0) return [];
    const isName = !isAddress(text) && !isPhone(text);
    return [{ text, isName, own: rowsWith(meant, text), others: elsewhere }];
  });
  const kept = own.filter((text) => !shared.some((one) => one.text === text));
  const people = apart(meant);
  return {
    addresses: kept.filter(isAddress),
    phones: kept.filter(isPhone),
    names: kept.filter((text) => !isAddress(text) && !isPhone(text)),
    shared,
    mayBe: people.length > 1 ? people.map(describePerson) : [],
    otherNames: differing(others.map(({ name }) => name)),
  };
}

/** "Abbott Asha" is Asha Abbott where nobody is called Abbott Asha. */
function meantBy(all: readonly Named[], asked: string): readonly Named[] {
  const called = (text: string) =>
    all.filter((named) => textsOf(named).some((one) => keyOf(one) === keyOf(text)));
  const exactly = called(asked);
  return exactly.length > 0 ? exactly : called(firstWordLast(asked));
}

/** With the other places that name the same person: in the same rows, or with the same address or number. */
function withRestOfRows(all: readonly Named[], first: readonly Named[]): readonly Named[] {
  let meant = first;
  for (;;) {
    const more = all.filter((named) => !meant.includes(named) && meant.some(isOneWith(named)));
    if (more.length === 0) return meant;
    meant = [...meant, ...more];
  }
}

function isOneWith(named: Named): (other: Named) => boolean {
  const details = new Set(named.details.map(keyOf));
  return ({ row, name, details: known }) => {
    const isLinked = row === named.row || known.some((detail) => details.has(keyOf(detail)));
    return isLinked && name !== "" && keyOf(name) === keyOf(named.name);
  };
}

/** The places by the person that each of them must be. */
function apart(meant: readonly Named[]): readonly (readonly Named[])[] {
  let people: readonly (readonly Named[])[] = [];
  for (const named of meant.filter(({ name }) => name !== "")) {
    const isOfIt = (person: readonly Named[]): boolean => person.some(isOneWith(named));
    people = [
      ...people.filter((person) => !isOfIt(person)),
      [...people.filter(isOfIt).flat(), named],
    ];
  }
  return people;
}

function describePerson(person: readonly Named[]): PersonInMembers {
  return {
    name: person[0]?.name ?? "",
    rows: rowsOf(person),
    organisations: [...new Set(person.map(({ organisation }) => organisation))],
    addresses: differing(person.flatMap(({ details }) => details.filter(isAddress))),
  };
}

function rowsOf(those: readonly Named[]): readonly number[] {
  return [...new Set(those.map(({ row }) => row))].sort((a, b) => a - b);
}

function isKnown(meant: readonly Named[], asked: string): boolean {
  const keys = [asked, firstWordLast(asked)].map(keyOf);
  return meant.some((named) => textsOf(named).some((text) => keys.includes(keyOf(text))));
}

function namedIn(members: TableReading, row: TableRow): readonly Named[] {
  const { table } = members;
  const names = new Set(
    Object.keys(table.columns).flatMap((field) => personOf(table, field) ?? []),
  );
  const organisation = textOfField(members, row, "organisation");
  return [...names].map((field) => {
    const [name = "", ...more] = fieldsOfPerson(table, field).map((one) =>
      textOfField(members, row, one),
    );
    const details = more.filter((text) => isAddress(text) || isPhone(text));
    return { row: row.sheetRow, organisation, name, details };
  });
}

function textsOf({ name, details }: Named): readonly string[] {
  return [name, ...details].filter((text) => text !== "");
}

function isAddress(text: string): boolean {
  return text.includes("@");
}

/** Seven figures at least, and hardly anything else. */
function isPhone(text: string): boolean {
  return /^[+\d][\d\s().-]{6,}$/.test(text);
}

/** Without those that only spell again what stands before them. */
function differing(texts: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    if (text !== "" && !first.has(keyOf(text))) first.set(keyOf(text), text);
  }
  return [...first.values()];
}

/** By which two spellings of a name, an address or a number are one. */
function keyOf(text: string): string {
  if (isPhone(text)) return figuresOfPhone(text);
  if (isAddress(text)) return foldedKey(text);
  return foldedKey(inSpokenOrder(text)).replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
}
