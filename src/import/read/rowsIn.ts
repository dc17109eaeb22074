import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { clipped, quoted } from "../../domain/words/quoted";
import { type ColumnPlaces, isAside } from "../../tables/aside";
import { personOf } from "../../tables/personFields";
import type { FoundTable } from "../find/findTables";
import type { Importable } from "../find/importable";
import type { ColumnMatch } from "../find/mapColumns";
import { cellIn, withBlocksFilled } from "../oldSheet";
import {
  type FilledCell,
  filledCells,
  isAllCapitals,
  isHeaderRow,
  isNoteRow,
  isTotalRow,
} from "./rowKinds";
import { isKindHeading, sectorMeant } from "./sectorMeant";

/** A row of an old table that says something about one record. */
export interface OldRow {
  /** From 1, in the old sheet. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** What the heading above it says about its sector; "" where none does. */
  readonly sector: string;
  /** It names nothing itself, and goes on with the record above it. */
  readonly goesOn: boolean;
}

/** A row that nothing comes in from, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly why: string;
}

export interface RowsIn {
  readonly rows: readonly OldRow[];
  readonly skipped: readonly SkippedRow[];
}

/** Tells the records of an old table from headings, totals, notes and the header again. */
export function rowsIn(found: FoundTable, matches: readonly ColumnMatch[]): RowsIn {
  const view = viewOf(found, matches);
  const { cells } = withBlocksFilled(found.sheet);
  const rows: OldRow[] = [];
  const skipped: SkippedRow[] = [];
  let sector = "";
  let isUnderRecord = false;
  for (let row = found.header.row + 1; row <= found.lastRow; row += 1) {
    const line = cells[row - 1] ?? [];
    if (line.every(isUnused)) {
      isUnderRecord = false;
      continue;
    }
    const kind = rowKindOf(view, row, line, isUnderRecord);
    isUnderRecord = !("why" in kind);
    if ("why" in kind) {
      if (kind.is === "heading") sector = kind.sector;
      skipped.push({ row, why: kind.why });
    } else rows.push({ row, cells: line, sector, goesOn: kind.is === "goes on" });
  }
  return { rows, skipped };
}

type RowKind =
  | { readonly is: "record" | "goes on" }
  | { readonly is: "skipped"; readonly why: string }
  | { readonly is: "heading"; readonly why: string; readonly sector: string };

interface RowsView {
  readonly found: FoundTable;
  readonly isMembers: boolean;
  /** The column that says what a row is; null where there is none. */
  readonly subject: number | null;
  readonly subjectTitle: string;
  /** Columns in which a second person, or more remarks, of one organisation stand. */
  readonly goesOn: ReadonlySet<number>;
  /** What is no record in a workbook of ours must not come in as one. */
  readonly places: ColumnPlaces;
  /** Rows with a block across columns. */
  readonly wide: ReadonlySet<number>;
  /** The names themselves are in capitals. */
  readonly shouts: boolean;
}

function viewOf(found: FoundTable, matches: readonly ColumnMatch[]): RowsView {
  const { importable, sheet } = found;
  const subject = matches.find(({ field }) => field === importable.subject)?.column ?? null;
  const columns: { readonly [field: string]: { readonly title: string } } =
    importable.table.columns;
  return {
    found,
    isMembers: importable.table.rowsAre === "members",
    subject,
    subjectTitle: columns[importable.subject]?.title ?? "",
    goesOn: new Set(
      matches
        .filter(({ field }) => field !== null && mayGoOnIn(importable, field))
        .map(({ column }) => column),
    ),
    places: {
      key: subject ?? undefined,
      filled: matches.flatMap(({ field, column }) => (field === null ? [] : [column])),
      auto: [],
    },
    wide: new Set(sheet.merges.filter(({ columns }) => columns > 1).map(({ row }) => row)),
    shouts: namesShout(found, subject),
  };
}

function rowKindOf(
  view: RowsView,
  row: number,
  cells: readonly CellValue[],
  isUnderRecord: boolean,
): RowKind {
  const { found, subject, isMembers } = view;
  const filled = filledCells(cells);
  const [first] = filled;
  const text = first?.text ?? "";
  if (isHeaderRow(filled, found.header)) return skipped("It is the header again.");
  if (isTotalRow(text)) return skipped(`It is a row of totals: ${quoted(text)}.`);
  if (isNoteRow(text, filled.length) || isAside(cells, view.places)) {
    return skipped(`It is a note or a total: ${quoted(text)}.`);
  }
  if (isHeading(view, row, filled)) return headingOf(text, isMembers);
  if (filled.some(({ column }) => column === subject)) return { is: "record" };
  if (isMembers && isUnderRecord && filled.some((cell) => mayGoOn(view, cell))) {
    return { is: "goes on" };
  }
  return skipped(whyNameless(view, filled));
}

function skipped(why: string): RowKind {
  return { is: "skipped", why };
}

/** A main contact's name or address, which nothing can be in place of; or remarks. */
function mayGoOnIn({ table, notes }: Importable, field: string): boolean {
  const isRequired = table.columns[field]?.required ?? false;
  return field === notes || (isRequired && personOf(table, field) !== null);
}

function mayGoOn({ goesOn }: RowsView, { column, cell }: FilledCell): boolean {
  return goesOn.has(column) && cell.kind === "text";
}

/** One text alone in its row: a block across the sheet, the name of a sector, or in capitals. */
function isHeading(view: RowsView, row: number, filled: readonly FilledCell[]): boolean {
  const [first, second] = filled;
  if (first === undefined || second !== undefined || first.cell.kind !== "text") return false;
  if (view.wide.has(row)) return true;
  if (!view.isMembers || first.column !== view.subject) return false;
  return (
    sectorMeant(first.text) !== null ||
    (!view.shouts && first.text.length > 6 && isAllCapitals(first.text))
  );
}

function headingOf(text: string, isMembers: boolean): RowKind {
  const meant = isMembers ? sectorMeant(text) : null;
  const sector = meant ?? (isMembers && isKindHeading(text) ? sentenceCase(text) : "");
  const why =
    sector === ""
      ? `It is a heading: ${quoted(text)}.`
      : `It is a heading, ${quoted(text)}: the Sector of the rows below it.`;
  return { is: "heading", why, sector };
}

function whyNameless({ subjectTitle }: RowsView, filled: readonly FilledCell[]): string {
  const texts = clipped(filled.map(({ text }) => quoted(text)).join(", "), 300);
  if (filled.length === 1) return `It is a heading or a remark: ${texts}.`;
  return filled.every(({ cell }) => cell.kind === "number")
    ? `It holds nothing but figures: ${texts}.`
    : `Nothing stands under ${subjectTitle}: ${texts}.`;
}

function namesShout({ sheet, header, lastRow }: FoundTable, subject: number | null): boolean {
  if (subject === null) return false;
  const names = sheet.cells
    .slice(header.row, lastRow)
    .filter((cells) => cells.filter((cell) => !isUnused(cell)).length > 1)
    .map((cells) => describeCell(cellIn(cells, subject)))
    .filter((name) => name !== "");
  return names.filter(isAllCapitals).length * 3 > names.length;
}

function sentenceCase(text: string): string {
  const plain = tidyText(text.replace(/\(?\b\d+\b\)?/g, " ")).replace(/[\s:]+$/, "");
  return isAllCapitals(plain) ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}
