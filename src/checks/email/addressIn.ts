import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { cellOf } from "../../tables/cellOf";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { memberAt } from "../membersIndex";
import type { CellView } from "../rule";
import { isAddress } from "./addressSyntax";
import { knownDomains } from "./ownDomains";
import { type AddressReading, readAddress } from "./readAddress";

/** The address in a cell that nothing is wrong with; null where there is none. */
export function addressIn(view: CellView, checkup: Checkup): string | null {
  const reading = addressReading(view, checkup);
  return reading?.kind === "address" ? reading.address : null;
}

/** Null where there is nothing to read, or where name and address have changed places. */
export function addressReading(view: CellView, checkup: Checkup): AddressReading | null {
  const inField = checkup.index(readingsByField);
  const read = inField.get(view.field) ?? new Map<TableRow, AddressReading | null>();
  inField.set(view.field, read);
  const known = read.get(view.row);
  if (known !== undefined) return known;
  const reading = readCellAsAddress(view, checkup);
  read.set(view.row, reading);
  return reading;
}

function readingsByField(): Map<string, Map<TableRow, AddressReading | null>> {
  return new Map();
}

function readCellAsAddress(view: CellView, checkup: Checkup): AddressReading | null {
  const { cell, row, reading } = view;
  if (saysNothing(view) || cell.kind === "error") return null;
  const inMembers = reading.table.rowsAre === "members";
  const ofContact = inMembers && view.field === "email";
  if (ofContact && isAddress(mainContact(view)) && !describeCell(cell).includes("@")) return null;
  const name = inMembers ? (memberAt(checkup, row)?.organisation ?? "") : "";
  return readAddress(describeCell(cell), knownDomains(checkup, inMembers ? row : null, name));
}

export function saysNothing({ cell }: CellView): boolean {
  return isUnused(cell) || isPlaceholder(describeCell(cell));
}

export function mainContact({ reading, row }: CellView): string {
  return tidyText(describeCell(cellOf(reading, row, "mainContact")));
}
