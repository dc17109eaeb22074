import { type CellValue, describeCell } from "../../cells/cellValue";
import type { Column } from "../../tables/column";
import type { FoundTable } from "../find/findTables";
import type { ColumnMatch } from "../find/mapColumns";
import { isFormTab } from "../newAnswers";
import { cellIn } from "../oldSheet";
import { marksIn } from "./marks";
import type { ImportProblem, Offer } from "./offer";
import { type MappedColumn, readRow } from "./readRow";
import { type OldRow, type RowsIn, rowsIn, type SkippedRow } from "./rowsIn";
import { folded } from "./sameValue";
import { describeSerial, isSerial } from "./serials";
import { withFurtherRow } from "./withFurtherRow";

/** What an old table offers, record by record, and the rows that nothing comes in from. */
export interface Offered {
  readonly offers: readonly { readonly name: string; readonly offer: Offer }[];
  readonly skipped: readonly SkippedRow[];
  /** Names that were taken for those of others, or fit several. */
  readonly names: readonly NameSeen[];
  /** What is to be known of whole columns, in sentences. */
  readonly problems: readonly ImportProblem[];
}

/** A name in an old list that is no organisation's own, and which it is. */
export interface NameSeen {
  readonly row: number;
  readonly seen: string;
  /** The organisation that it was taken for; null where that is still to be decided or it is left out. */
  readonly name: string | null;
  /** Those that it fits. */
  readonly options: readonly string[];
  readonly how: "near" | "asked" | "remembered" | "open" | "left out";
}

/** An offer with the name that it goes by here, or why its row is passed over. */
export interface Settled {
  readonly offer: Offer;
  readonly name: NameSeen | null;
  readonly why: string | null;
}

/** Says of each offer which record of ours it names, where that is another way of naming it. */
export type SettleNames = (offers: readonly Offer[]) => readonly Settled[];

/** A name for each offer: offers of one name are about one record. */
export type NameOffers = (offers: readonly Offer[]) => readonly string[];

/** Reads the rows of an old table, and puts those together that are about one record. */
export function offersIn(
  found: FoundTable,
  matches: readonly ColumnMatch[],
  nameOffers: NameOffers,
  settleNames: SettleNames = asTheyAre,
): Offered {
  const fields: Readonly<Record<string, Column>> = found.importable.table.columns;
  const { rows, skipped }: RowsIn = rowsIn(found, matches);
  const columns = mappedColumns(rows, matches, fields);
  const settled = settleNames(rows.map((row) => readRow(row, columns, fields)));
  const decided = rows.flatMap((row, index) => {
    const one = settled[index];
    return one === undefined ? [] : [{ ...row, ...one }];
  });
  const passedOver: SkippedRow[] = [...skipped];
  let waits: string | null = null;
  const read = decided.filter(({ row, goesOn, why, name }) => {
    waits = goesOn ? waits : why;
    if (waits !== null) passedOver.push({ row, why: goesOn && name === null ? GOES_ON : waits });
    return waits === null;
  });
  const isMembers = found.importable.table.rowsAre === "members";
  const names = nameOffers(read.map(({ offer }) => offer));
  const offers = new Map<string, Offer>();
  let above = "";
  const named = read.map((one, index) => ({ ...one, own: names[index] ?? "" }));
  // Whoever answers a Form twice has said last what holds.
  const isForm = isFormTab(describeCell(cellIn(found.sheet.cells[0] ?? [], 1)));
  (isForm ? named.reverse() : named).forEach(({ row, goesOn, offer, own }) => {
    const name = goesOn ? above : own;
    above = name;
    const earlier = offers.get(name);
    if (earlier === undefined) offers.set(name, offer);
    else if (isMembers) offers.set(name, withFurtherRow(earlier, offer, fields, columns));
    else if (addsNothing(earlier, offer)) {
      passedOver.push({ row, why: `It says the same as row ${earlier.rows[0]}.` });
    } else offers.set(`${name}\n${row}`, offer);
  });
  const made = Array.from(offers, ([name, offer]) => ({ name, offer }));
  return {
    offers: isForm ? made.reverse() : made,
    skipped: passedOver.sort((a, b) => a.row - b.row),
    names: settled.flatMap(({ name }) => name ?? []),
    problems: columns.flatMap((column) => serialsRead(rows, column)),
  };
}

/** A column of plain numbers that was read as days is told of once, with the first of them. */
function serialsRead(
  rows: readonly OldRow[],
  { match, column, marks }: MappedColumn,
): readonly ImportProblem[] {
  if (column.nature !== "day" || !marks.allSerials) return [];
  const first = rows.find(({ cells }) => isSerial(cellIn(cells, match.column)));
  if (first === undefined) return [];
  const cell = cellIn(first.cells, match.column);
  const seen = describeCell(cell);
  const message = `${match.header}: all that stands in it are plain numbers. They were read as days, as Excel counts them: ${describeSerial(cell)} (row ${first.row}).`;
  return [{ row: first.row, column: match.header, seen, message }];
}

const GOES_ON = "It goes on with the row above it, which was passed over.";

function asTheyAre(offers: readonly Offer[]): readonly Settled[] {
  return offers.map((offer) => ({ offer, name: null, why: null }));
}

/** What a mark means is told by the records alone: a tick in a row passed over is nobody's answer. */
function mappedColumns(
  rows: readonly OldRow[],
  matches: readonly ColumnMatch[],
  fields: Readonly<Record<string, Column>>,
): readonly MappedColumn[] {
  return matches.flatMap((match): MappedColumn[] => {
    const column = match.field === null ? undefined : fields[match.field];
    if (match.field === null || column === undefined) return [];
    const marks = marksIn(rows.map(({ cells }): CellValue => cellIn(cells, match.column)));
    return [{ match, field: match.field, column, marks }];
  });
}

function addsNothing(earlier: Offer, { values, remarks }: Offer): boolean {
  if (remarks.some(({ text }) => !earlier.remarks.some((remark) => remark.text === text)))
    return false;
  return Array.from(values).every(([field, value]) => {
    const known = earlier.values.get(field);
    return known !== undefined && folded(describeCell(known)) === folded(describeCell(value));
  });
}
