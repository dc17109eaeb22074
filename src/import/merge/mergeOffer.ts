import { BLANK, type CellValue, describeCell, isUnused, textCell } from "../../cells/cellValue";
import { cellOf } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import { fieldsOfPerson, personOf } from "../../tables/personFields";
import type { Table } from "../../tables/table";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Importable } from "../find/importable";
import type { ImportProblem, Offer } from "../read/offer";
import { folded, sameValue } from "../read/sameValue";

/** A blank cell of the workbook that is filled. */
export interface Filling {
  readonly field: string;
  readonly to: CellValue;
}

/** Two values for one cell: the workbook's stays until a person chooses (design, section 8). */
export interface Conflict {
  readonly field: string;
  readonly current: CellValue;
  readonly offered: CellValue;
  /** False for an old "No" beside a day: a blank never takes the place of what the workbook has. */
  readonly canBeTaken: boolean;
}

/** What an offer comes to beside the row that the workbook has, or as a new row. */
export interface MergedOffer {
  readonly fillings: readonly Filling[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly ImportProblem[];
}

/** A row that the workbook does not have: everything that is offered goes into it. */
export function newRowOf(offer: Offer, notesField: string | null): MergedOffer {
  const fillings = Array.from(offer.values, ([field, to]): Filling => ({ field, to }));
  const { remarks } = offer;
  const notes = notesField === null ? [] : remarks.map(({ text }) => text);
  const problems = [...offer.problems, ...remarks.flatMap(({ problem }) => problem ?? [])];
  return { fillings: withNotes(fillings, notesField, notes), conflicts: [], problems };
}

/** Fills blank cells; what the workbook holds stays, and is a conflict where the offer differs. */
export function mergeInto(
  reading: TableReading,
  row: TableRow,
  offer: Offer,
  { notes: notesField, subject }: Pick<Importable, "notes" | "subject">,
): MergedOffer {
  const columns: Readonly<Record<string, Column>> = reading.table.columns;
  const currentIn = (field: string): CellValue => cellOf(reading, row, field);
  const fillings: Filling[] = [];
  const conflicts: Conflict[] = [];
  for (const [field, to] of offer.values) {
    const column = columns[field];
    // The two names are known to be one; the workbook's is the one that others refer to.
    if (column === undefined || field === notesField || field === subject) continue;
    if (isUnused(currentIn(field))) fillings.push({ field, to });
    else if (!sameValue(column, currentIn(field), to))
      conflicts.push({ field, current: currentIn(field), offered: to, canBeTaken: true });
  }
  for (const field of offer.refused) {
    if (!isUnused(currentIn(field)))
      conflicts.push({
        field,
        current: currentIn(field),
        offered: textCell("No"),
        canBeTaken: false,
      });
  }
  const isSame = (field: string): boolean =>
    offer.values.has(field) &&
    !isUnused(currentIn(field)) &&
    !conflicts.some((one) => one.field === field);
  const apart = fillings.filter(({ field }) =>
    isOfAnother(reading.table, field, conflicts, isSame),
  );
  const remarks = offer.remarks.filter((remark) => !isSettled(remark, currentIn(remark.field)));
  const kept: Filling[] = fillings.filter((filling) => !apart.includes(filling));
  const lines =
    notesField === null
      ? []
      : [...linesOf(offer.values.get(notesField)), ...remarks.map(({ text }) => text)];
  const current = notesField === null ? BLANK : currentIn(notesField);
  const missing = missingLines(current, lines);
  const notes = textCell(missing.join("\n"));
  if (notesField !== null && missing.length > 0) {
    if (isUnused(current)) kept.push({ field: notesField, to: notes });
    else conflicts.push({ field: notesField, current, offered: notes, canBeTaken: true });
  }
  return {
    fillings: kept,
    conflicts: [
      ...conflicts,
      ...apart.map(({ field, to }) => {
        return { field, current: currentIn(field), offered: to, canBeTaken: true };
      }),
    ],
    problems: [...offer.problems, ...remarks.flatMap(({ problem }) => problem ?? [])],
  };
}

/** A blank phone beside another person's name or address: the number is not that person's. */
function isOfAnother(
  table: Table,
  field: string,
  conflicts: readonly Conflict[],
  isSame: (field: string) => boolean,
): boolean {
  const name = personOf(table, field);
  if (name === null || isSame(name)) return false;
  const group = fieldsOfPerson(table, name);
  return conflicts.some((conflict) => group.includes(conflict.field));
}

function isSettled(
  { onlyIfBlank }: { readonly onlyIfBlank: boolean },
  current: CellValue | undefined,
): boolean {
  return onlyIfBlank && current !== undefined && !isUnused(current);
}

function withNotes(
  fillings: readonly Filling[],
  notesField: string | null,
  notes: readonly string[],
): readonly Filling[] {
  if (notesField === null || notes.length === 0) return fillings;
  const own = fillings.find(({ field }) => field === notesField);
  const lines = [...linesOf(own?.to), ...notes];
  return [
    ...fillings.filter((filling) => filling !== own),
    { field: notesField, to: textCell(missingLines(BLANK, lines).join("\n")) },
  ];
}

/** The lines that the cell does not hold yet, each once. */
function missingLines(current: CellValue, lines: readonly string[]): readonly string[] {
  const text = folded(describeCell(current));
  const known = new Set<string>();
  return lines.filter((line) => {
    const key = folded(line);
    if (key === "" || known.has(key) || (text !== "" && text.includes(key))) return false;
    known.add(key);
    return true;
  });
}

function linesOf(cell: CellValue | undefined): readonly string[] {
  return cell === undefined ? [] : describeCell(cell).split("\n");
}
