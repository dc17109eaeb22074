import { type CellValue, describeCell, isUnused, textCell, tidyText } from "../../cells/cellValue";
import { quoted } from "../../domain/words/quoted";
import type { Column } from "../../tables/column";
import type { ColumnMatch } from "../find/mapColumns";
import { cellIn } from "../oldSheet";
import type { CellRead } from "./cellRead";
import { daysDenied } from "./daysDenied";
import type { Marks } from "./marks";
import type { ImportProblem, Offer, Remark } from "./offer";
import { readOldCell } from "./readOldCell";
import type { OldRow } from "./rowsIn";
import { sameValue } from "./sameValue";
import { withDetailsShared } from "./severalPeople";

/** An old column with the declared one that it is. */
export interface MappedColumn {
  readonly match: ColumnMatch;
  readonly field: string;
  readonly column: Column;
  readonly marks: Marks;
}

interface CellSeen {
  readonly mapped: MappedColumn;
  readonly field: string;
  readonly cell: CellValue;
  readonly read: CellRead;
}

/** What one row offers. Several columns may speak of one field: "Signed?" and "Date". */
export function readRow(
  { row, cells, sector }: OldRow,
  columns: readonly MappedColumn[],
  fields: Readonly<Record<string, Column>>,
): Offer {
  const values = new Map<string, CellValue>();
  const refused = new Set<string>();
  const remarks: Remark[] = [];
  const problems: ImportProblem[] = [];
  const all = columns.map((mapped): CellSeen => {
    const cell = cellIn(cells, mapped.match.column);
    const { field, column, marks, match } = mapped;
    const read = readOldCell({ field, column }, cell, { marks, header: match.header });
    return { mapped, field, cell, read };
  });
  const { first, others } = peopleApart(all);
  const seen = withDetailsShared(first);
  const problemIn = ({ mapped, cell }: CellSeen, message: string): ImportProblem => {
    return { row, column: mapped.match.header, seen: describeCell(cell), message };
  };
  const offer = (field: string, value: CellValue, from: CellSeen): void => {
    const column = fields[field];
    const known = values.get(field);
    if (column === undefined || isUnused(value)) return;
    if (known === undefined) values.set(field, value);
    else if (column.nature === "text" && column.long) {
      values.set(field, textCell(`${describeCell(known)}\n${describeCell(value)}`));
    } else if (!sameValue(column, known, value)) {
      const text = alsoOf(
        column,
        field,
        value,
        values,
        from.field === field ? from.mapped.match.header : column.title,
      );
      const message = `says ${quoted(describeCell(value))}, but ${quoted(describeCell(known))} stands beside it`;
      remarks.push({ text, field, onlyIfBlank: false, problem: problemIn(from, message) });
    }
  };
  const denied = daysDenied(seen);
  for (const one of seen) {
    const { mapped, read } = one;
    const { field, column, match } = mapped;
    if (match.part === null) offer(field, read.value, one);
    // What takes a day back is told of with that day.
    if (denied.get(field) === one) continue;
    for (const { text, problem, onlyIfBlank } of notesOf(read, column)) {
      const found = problem === null ? null : problemIn(one, problem);
      remarks.push({ text, field, onlyIfBlank, problem: found });
    }
    if (read.problem !== null && read.notes.length === 0)
      problems.push(problemIn(one, `holds ${read.problem}`));
  }
  const name = nameOf(seen);
  if (name !== null) offer("mainContact", textCell(name.text), name.from);
  for (const one of seen) for (const { field, value } of one.read.more) offer(field, value, one);
  for (const one of seen) answer(one);
  for (const text of others.map(describeOther)) {
    if (text !== "")
      remarks.push({
        text: `Also: ${text}`,
        field: "mainContact",
        onlyIfBlank: false,
        problem: null,
      });
  }
  if (sector !== "" && !values.has("sector")) values.set("sector", textCell(sector));
  return { rows: [row], values, refused, remarks, problems };

  function answer(one: CellSeen): void {
    const { field, column } = one.mapped;
    const value = values.get(field);
    const label = labelOf(column);
    if (denied.get(field) === one && value !== undefined) {
      values.delete(field);
      const said = one.read.answer === "No" ? "No" : tidyText(describeCell(one.cell));
      const text = `${label}: ${said}, but ${describeCell(value)}`;
      const seenAs = one.read.answer === "No" ? "No" : quoted(said);
      const message = `says ${seenAs}, but ${quoted(describeCell(value))} stands beside it`;
      remarks.push({ text, field, onlyIfBlank: false, problem: problemIn(one, message) });
    } else if (one.read.answer === "No" && value === undefined) refused.add(field);
    else if (one.read.answer === "Yes" && value === undefined) {
      const hasRemark = remarks.some((remark) => remark.field === field);
      const problem = problemIn(one, "says Yes, but not when");
      if (!hasRemark)
        remarks.push({ text: `${label}: Yes, no date`, field, onlyIfBlank: true, problem });
    }
  }
}

/**
 * Of two columns of contacts the second and what stands behind it, as far as the next contact, are
 * about somebody else.
 */
function peopleApart(seen: readonly CellSeen[]): {
  readonly first: readonly CellSeen[];
  readonly others: readonly (readonly CellSeen[])[];
} {
  const isContact = ({ field, mapped }: CellSeen): boolean => {
    return field === "mainContact" && mapped.match.part === null;
  };
  if (seen.filter(isContact).length < 2) return { first: seen, others: [] };
  const first: CellSeen[] = [];
  const others: CellSeen[][] = [];
  let contacts = 0;
  for (const one of seen) {
    if (isContact(one)) {
      contacts += 1;
      if (contacts > 1) others.push([]);
    }
    const isTheirs = contacts > 1 && PERSONAL.has(one.field);
    (isTheirs ? (others[others.length - 1] ?? first) : first).push(one);
  }
  return { first, others };
}

const PERSONAL: ReadonlySet<string> = new Set(["mainContact", "jobTitle", "email", "phone"]);

/** "John Roe, Training Officer, john@x.gov.uk": as the cells say it. */
function describeOther(seen: readonly CellSeen[]): string {
  const texts = seen
    .filter(({ cell }) => !isUnused(cell))
    .map(({ cell }) => tidyText(describeCell(cell)));
  return texts.join(", ");
}

/**
 * What a second column says of one field, by its own header where it has another one than ours; of
 * one person it stands with that person's name.
 */
export function alsoOf(
  column: Column,
  field: string,
  value: CellValue,
  values: ReadonlyMap<string, CellValue>,
  header = column.title,
): string {
  const contact = values.get("mainContact");
  const said = describeCell(value);
  const isOwn = header === column.title;
  if (!PERSONAL.has(field) || field === "mainContact" || contact === undefined) {
    return isOwn ? `${labelOf(column)}: also ${said}` : `${header}: ${said}`;
  }
  const also = isOwn ? `${labelOf(column)} also ${said}` : `${header} ${said}`;
  return `${describeCell(contact)}: ${field === "jobTitle" ? said : also}`;
}

/** "Skills Pledge" for "Skills Pledge on": as a remark about it begins. */
export function labelOf({ title }: Column): string {
  return title.replace(/ on$/, "");
}

function notesOf(
  { notes, problem, value }: CellRead,
  column: Column,
): readonly {
  readonly text: string;
  readonly problem: string | null;
  readonly onlyIfBlank: boolean;
}[] {
  const onlyIfBlank = problem === null && column.nature === "choice" && !isUnused(value);
  return notes.map((note) => {
    // A second person is told of as such, under whichever header that person stood.
    const text = note.startsWith("also ")
      ? `Also: ${note.slice(5)}`
      : `${labelOf(column)}: ${note}`;
    return {
      text,
      problem: problem === null ? null : `says ${quoted(note)}, ${problem}`,
      onlyIfBlank,
    };
  });
}

function nameOf(
  seen: readonly CellSeen[],
): { readonly text: string; readonly from: CellSeen } | null {
  const parts = (["first name", "last name"] as const).flatMap((part) =>
    seen.filter(({ mapped, cell }) => mapped.match.part === part && !isUnused(cell)),
  );
  const [from] = parts;
  if (from === undefined) return null;
  return { text: parts.map(({ cell }) => tidyText(describeCell(cell))).join(" "), from };
}
