import type { Column } from "../../tables/column";
import { isSpare } from "../../tables/table";
import { optionsIn } from "./columnProfile";
import type { FoundTable } from "./findTables";
import { likenessOf } from "./nameLooks";
import type { OldColumn } from "./oldColumns";

/** What a column is by what stands in it, where its header says nothing. */
export function fieldByValues(
  { importable }: FoundTable,
  { header, isNameless, profile }: OldColumn,
  taken: ReadonlySet<string | null>,
  names: ReadonlySet<string>,
): string | null {
  const { filled } = profile;
  if (filled < 2) return null;
  const columns: Readonly<Record<string, Column>> = importable.table.columns;
  const free = Object.entries(columns).filter(
    // What few Compacts keep is known by its header alone.
    ([field, { auto }]) => !auto && !isSpare(importable.table, field) && !taken.has(field),
  );
  const only = (is: (column: Column, field: string) => boolean): string | null => {
    const [first, second] = free.filter(([field, column]) => is(column, field));
    return first !== undefined && second === undefined ? first[0] : null;
  };
  if (profile.emails * 3 >= filled * 2) {
    // Whose addresses they are the header may say; without one there is only one person they fit.
    return isNameless || SAYS_ADDRESS.test(header)
      ? only((column) => holds(column, "email"))
      : null;
  }
  if (profile.phones * 3 >= filled * 2) {
    return isNameless || SAYS_NUMBER.test(header) ? only((column) => holds(column, "phone")) : null;
  }
  const subject = columns[importable.subject];
  const areTexts = profile.texts.length * 3 >= filled * 2;
  if (subject?.nature === "text" && areTexts && !taken.has(importable.subject)) {
    if (likenessOf(importable, importable.subject, profile, names) >= 0.75) {
      return importable.subject;
    }
  }
  if (isNameless && areTexts) {
    // A header would say whose names they are; without one only one person is asked for.
    const person = only((_, field) => importable.looksLike[field] === "person");
    if (person !== null && likenessOf(importable, person, profile, names) >= 0.9) return person;
  }
  if (profile.days * 3 >= filled * 2) {
    const days = Object.values(columns).filter(
      ({ nature, required }) => nature === "day" && required,
    );
    const asked = only((column) => days.includes(column));
    return (
      asked ??
      (days.length === 0 && Object.values(columns).filter(isDay).length === 1 ? only(isDay) : null)
    );
  }
  return only(
    (column) =>
      column.nature === "choice" &&
      !isYesOrNo(column.options) &&
      optionsIn(column.options, profile) * 3 >= filled * 2,
  );
}

const SAYS_ADDRESS = /mail|address|contact/i;
const SAYS_NUMBER = /phone|tel|number|contact/i;

function isDay(column: Column): boolean {
  return column.nature === "day";
}

function holds(column: Column, what: "email" | "phone"): boolean {
  return column.nature === "text" && column.holds === what;
}

function isYesOrNo(options: readonly string[]): boolean {
  return options.includes("Yes") && options.includes("No");
}
