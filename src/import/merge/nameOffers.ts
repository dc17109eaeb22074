import type { CalendarDate } from "../../cells/calendarDate";
import { describeCell } from "../../cells/cellValue";
import { textOfField } from "../../tables/cellOf";
import type { TableReading, TableRow } from "../../tables/tableReading";
import type { Importable } from "../find/importable";
import type { Offer } from "../read/offer";
import type { NameOffers } from "../read/offersIn";
import { folded } from "../read/sameValue";
import { firstOfTwins } from "./organisationNames";

/** Offers about one organisation have one name: that of the member's row, where there is one. */
export function organisationNamer(
  members: TableReading,
  today: CalendarDate,
): { readonly names: NameOffers; readonly rowNamed: (name: string) => TableRow | null } {
  const text = (row: TableRow, field: string): string => {
    return textOfField(members, row, field);
  };
  const known = members.rows.map((row) => ({
    name: text(row, "organisation"),
    email: text(row, "email"),
  }));
  const names: NameOffers = (offers) => {
    const offered = offers.map((offer) => ({
      name: offeredText(offer, "organisation"),
      email: offeredText(offer, "email"),
    }));
    const first = firstOfTwins([...known, ...offered], today);
    return offers.map((_, index) => String(first(known.length + index)));
  };
  return { names, rowNamed: (name) => members.rows[Number(name)] ?? null };
}

/** Offers about anything else have one name where the words and the days that tell them apart agree. */
export function nameBySubject({ subject, apart }: Importable): NameOffers {
  return (offers) =>
    offers.map((offer) =>
      [subject, ...apart].map((field) => folded(offeredText(offer, field))).join("\n"),
    );
}

export function offeredText({ values }: Offer, field: string): string {
  const cell = values.get(field);
  return cell === undefined ? "" : describeCell(cell);
}
