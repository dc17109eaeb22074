import {
  BLANK,
  type CellValue,
  describeCell,
  isUnused,
  textCell,
  tidyText,
} from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { addressesIn, hasHalfAnAddress } from "../../checks/email/addressesIn";
import type { TextColumn } from "../../tables/kinds/textKind";
import { type CellRead, nothingRead, notRead, valueRead } from "./cellRead";
import { describePerson, type Person, peopleIn } from "./person";

/** A spreadsheet's cell holds no more. */
const LONGEST_CELL = 50_000;

/** The text as a cell of ours holds it: without invisible characters; lines stay in long texts. */
export function readOldText(column: TextColumn, cell: CellValue): CellRead {
  if (isUnused(cell)) return nothingRead();
  if (cell.kind === "yes or no") return valueRead(textCell("Yes"));
  const text = column.long ? tidyLines(describeCell(cell)) : tidyText(describeCell(cell));
  if (text.length > LONGEST_CELL) {
    return { ...nothingRead(), problem: "more than a cell can hold" };
  }
  if (!column.long && SAYS_NOTHING.test(text)) return nothingRead();
  if (column.holds === "words" && !column.required && SAYS_NO.test(text)) return nothingRead();
  if (column.holds === "phone") return readPhone(linesApart(describeCell(cell)));
  if (column.holds === "time" && cell.kind === "day") return valueRead(textCell(cell.time || text));
  return valueRead(textCell(text));
}

const SAYS_NOTHING = /^(-+|–|—|\.+|n\/?a|n\.a\.?)$/i;
/** Nobody sits on the Steering Group, there is no mark: a blank cell says so here. */
const SAYS_NO = /^(no|n|none|nil|nobody)$/i;

/** A job title, also of two people: each line stays apart. */
export function readOldJobTitle(column: TextColumn, cell: CellValue): CellRead {
  return cell.kind === "text"
    ? readOldText(column, textCell(linesApart(cell.text)))
    : readOldText(column, cell);
}

/** One address; a name beside it is the contact's, further addresses go into Notes. */
export function readOldEmail(cell: CellValue): CellRead {
  if (isUnused(cell)) return nothingRead();
  const raw = describeCell(cell);
  const text = tidyText(raw);
  if (SAYS_NOTHING.test(text)) return nothingRead();
  if (isPlaceholder(text)) return notRead(text, "which is no address");
  const addresses = addressesIn(raw);
  const [first] = addresses;
  if (first === undefined) {
    return text.includes("@") ? valueRead(textCell(text)) : notRead(text, "which is no address");
  }
  if (hasHalfAnAddress(raw)) return notRead(text, "of which only a part is an address");
  const people = peopleIn(raw);
  const [person, ...others] = people;
  const distinct = new Set(addresses.map((address) => address.toLowerCase()));
  if (person === undefined || others.length + 1 < distinct.size) {
    const rest = text === first || text === `mailto:${first}` ? [] : [text];
    return { ...valueRead(textCell(first)), notes: rest };
  }
  return {
    ...valueRead(textCell(first)),
    more: fieldsOf({ ...person, email: "" }),
    notes: notesOf(people),
  };
}

/** A name, with what else the cell says of that person; further people go into Notes. */
export function readOldContact(cell: CellValue): CellRead {
  if (isUnused(cell)) return nothingRead();
  const raw = describeCell(cell);
  const text = tidyText(raw);
  if (SAYS_NOTHING.test(text)) return nothingRead();
  const people = peopleIn(raw);
  const [person] = people;
  if (person === undefined) return valueRead(textCell(text));
  return {
    ...nothingRead(),
    value: textCell(person.name),
    more: fieldsOf({ ...person, name: "" }),
    notes: notesOf(people),
  };
}

/** What goes into Notes of the people that a cell names: a remark about the first, and all others. */
export function notesOf([first, ...others]: readonly Person[]): readonly string[] {
  const also = others.map((other) => `also ${describePerson(other)}`);
  if (first === undefined || first.remark === "") return also;
  return [`${first.name} (${first.remark})`, ...also];
}

function fieldsOf({ name, email, jobTitle, phone }: Person): CellRead["more"] {
  return Object.entries({ mainContact: name, email, jobTitle, phone })
    .filter(([, text]) => text !== "")
    .map(([field, text]) => ({ field, value: textCell(text) }));
}

/** A spreadsheet that takes 01604 496000 for a number loses its first nought. */
function readPhone(text: string): CellRead {
  const isCut = /^[127]\d{9}$/.test(text);
  return valueRead(text === "" ? BLANK : textCell(isCut ? `0${text}` : text));
}

/** Two lines of a cell are two things: "HR Manager" and "Training Officer" are not one job. */
function linesApart(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(tidyText);
  if (lines.length > 10) return tidyText(text);
  return lines
    .filter((line) => line !== "")
    .reduce(
      (above, line) =>
        above === "" ? line : `${above}${/[,;:&/-]$/.test(above) ? "" : ";"} ${line}`,
      "",
    );
}

function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidyText)
    .join("\n")
    .trim();
}
