import { type CellValue, describeCell, textCell } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import type { Column } from "../../tables/column";
import { fieldsOfPerson } from "../../tables/personFields";
import { membersTable } from "../../tables/tabs/membersTable";
import type { Offer, Remark } from "./offer";
import { describePerson } from "./person";
import { alsoOf, type MappedColumn } from "./readRow";
import { folded, sameValue } from "./sameValue";

/**
 * A second row of one organisation: a further person goes into Notes ("Also: …"), for the first is
 * the main contact; what the first row leaves blank is filled; what it says otherwise is a remark.
 */
export function withFurtherRow(
  first: Offer,
  further: Offer,
  fields: Readonly<Record<string, Column>>,
  columns: readonly MappedColumn[],
): Offer {
  const values = new Map(first.values);
  const remarks: Remark[] = [...first.remarks, ...further.remarks];
  const rest = new Map(further.values);
  if (isSomebodyElse(first, further)) {
    remarks.push(aboutPerson(further));
    for (const field of fieldsOfPerson(membersTable, "mainContact")) rest.delete(field);
  }
  for (const [field, value] of rest) {
    const column = fields[field];
    const known = values.get(field);
    if (column === undefined) continue;
    if (field === "organisation") {
      if (known === undefined || isLonger(value, known)) values.set(field, value);
      continue;
    }
    if (known === undefined) values.set(field, value);
    else if (column.nature === "text" && column.long) {
      if (!linesOf(known).includes(folded(describeCell(value)))) {
        values.set(field, textCell(`${describeCell(known)}\n${describeCell(value)}`));
      }
    } else if (!sameValue(column, known, value)) {
      remarks.push(otherwise({ first, further }, field, column, known, value, columns));
    }
  }
  const refused = new Set(
    [...first.refused, ...further.refused].filter((field) => !values.has(field)),
  );
  return {
    rows: [...first.rows, ...further.rows],
    values,
    refused,
    // "Yes, no date" in one row is settled by the day in the other.
    remarks: remarks.filter(
      ({ onlyIfBlank, field }) => !onlyIfBlank || !settles(field, values, fields),
    ),
    problems: [...first.problems, ...further.problems],
  };
}

/** Of two ways of writing one name, "Corby BC" and "Corby Borough Council", the full one stays. */
function isLonger(name: CellValue, known: CellValue): boolean {
  return describeCell(name).length > describeCell(known).length;
}

function settles(
  field: string,
  values: ReadonlyMap<string, CellValue>,
  fields: Readonly<Record<string, Column>>,
): boolean {
  return fields[field]?.nature === "day" && values.has(field);
}

function isSomebodyElse(first: Offer, further: Offer): boolean {
  const differs = (field: string): boolean | null => {
    const [a, b] = [first.values.get(field), further.values.get(field)];
    if (a === undefined || b === undefined) return null;
    return folded(describeCell(a)) !== folded(describeCell(b));
  };
  return differs("mainContact") ?? differs("email") ?? false;
}

function aboutPerson({ values }: Offer): Remark {
  const text = (field: string): string => {
    const cell = values.get(field);
    return cell === undefined ? "" : describeCell(cell);
  };
  const person = describePerson({
    name: text("mainContact").replace(/^(also|and)\b[:,]?\s+/i, ""),
    jobTitle: text("jobTitle"),
    email: text("email"),
    phone: text("phone"),
    remark: "",
  });
  return { text: `Also: ${person}`, field: "mainContact", onlyIfBlank: false, problem: null };
}

function otherwise(
  { first, further: { rows } }: { readonly first: Offer; readonly further: Offer },
  field: string,
  column: Column,
  known: CellValue,
  value: CellValue,
  columns: readonly MappedColumn[],
): Remark {
  const header = columns.find((mapped) => mapped.field === field)?.match.header ?? column.title;
  const seen = describeCell(value);
  return {
    text: alsoOf(column, field, value, first.values),
    field,
    onlyIfBlank: false,
    problem: {
      row: rows[0],
      column: header,
      seen,
      message: `says ${quoted(seen)}, but row ${first.rows[0]} says ${quoted(describeCell(known))}`,
    },
  };
}

function linesOf(cell: CellValue): readonly string[] {
  return describeCell(cell).split("\n").map(folded);
}
