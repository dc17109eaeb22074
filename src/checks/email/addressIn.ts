import { describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { textOfField } from "../../tables/cellOf";
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
  const last = checkup.index(lastRead);
  if (last.view !== view) {
    last.reading = readCellAsAddress(view, checkup);
    last.view = view;
  }
  return last.reading;
}

/** All rules about addresses ask about one cell, then about the next. */
interface LastRead {
  view: CellView | null;
  reading: AddressReading | null;
}

function lastRead(): LastRead {
  return { view: null, reading: null };
}

function readCellAsAddress(view: CellView, checkup: Checkup): AddressReading | null {
  const { cell, row, reading } = view;
  if (saysNothing(view) || cell.kind === "error") return null;
  const inMembers = reading.table.rowsAre === "members";
  const ofContact = inMembers && view.field === "email";
  if (ofContact && isAddress(mainContact(view)) && !describeCell(cell).includes("@")) return null;
  const member = inMembers ? (memberAt(checkup, row) ?? null) : null;
  return readAddress(describeCell(cell), knownDomains(checkup, member));
}

export function saysNothing({ cell }: CellView): boolean {
  return isUnused(cell) || isPlaceholder(describeCell(cell));
}

export function mainContact({ reading, row }: CellView): string {
  return textOfField(reading, row, "mainContact");
}
