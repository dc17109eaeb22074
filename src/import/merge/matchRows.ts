import { describeDay, parseIsoDay } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellOf } from "../../tables/cellOf";
import { readCell } from "../../tables/readCell";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Importable } from "../find/importable";
import type { Offer } from "../read/offer";
import { folded } from "../read/sameValue";
import { offeredText } from "./nameOffers";

/**
 * The row of the workbook that an offer is about: the same words, and nothing that tells the two
 * apart. Each row is found once. A Ref alone says nothing: another workbook gave it to something else.
 */
export function rowMatcher(
  reading: TableReading,
  { subject, apart }: Importable,
): (offer: Offer) => TableRow | null {
  const bySubject = groupedBy(reading.rows, (row) => comparedText(reading, row, subject) || null);
  const taken = new Set<TableRow>();
  return (offer) => {
    const candidates = bySubject.get(folded(offeredText(offer, subject))) ?? [];
    const agreeing = candidates.filter((row) => {
      return !taken.has(row) && apart.every((field) => agree(reading, row, offer, field));
    });
    const best = agreeing.find((row) =>
      apart.every((field) => isEqual(reading, row, offer, field)),
    );
    const found = best ?? agreeing[0] ?? null;
    if (found !== null) taken.add(found);
    return found;
  };
}

function agree(reading: TableReading, row: TableRow, offer: Offer, field: string): boolean {
  const current = comparedText(reading, row, field);
  const offered = folded(offeredText(offer, field));
  return current === "" || offered === "" || current === offered;
}

function isEqual(reading: TableReading, row: TableRow, offer: Offer, field: string): boolean {
  return comparedText(reading, row, field) === folded(offeredText(offer, field));
}

/** Days that are kept as text are compared as the days that they are. */
function comparedText(reading: TableReading, row: TableRow, field: string): string {
  const cell = cellOf(reading, row, field);
  const column = reading.table.columns[field];
  if (column?.kind !== "day") return folded(describeCell(cell));
  const read = readCell(column, cell);
  if (!("value" in read)) return folded(describeCell(cell));
  const day = parseIsoDay(String(read.value));
  return folded(day === null ? describeCell(cell) : describeDay(day));
}
