import type { CalendarDate } from "../cells/calendarDate";
import { describeCell, textCell } from "../cells/cellValue";
import { refGiver } from "../changes/newRef";
import { rowKey } from "../changes/rowIdentity";
import { quoted } from "../domain/words/quoted";
import { cellOf } from "../tables/cellOf";
import type { Column } from "../tables/column";
import type { Table } from "../tables/table";
import type { TableName } from "../tables/tableName";
import type { TableRow } from "../tables/tableReading";
import { examplesIn } from "./find/examplesIn";
import type { FoundTable } from "./find/findTables";
import type { ColumnMatch } from "./find/mapColumns";
import type { CellBeside, ConflictBeside, ImportedTable, NewRow } from "./imported";
import { type Edit, type MergeDraft, titleOf, withEdits } from "./merge/draft";
import { rowMatcher } from "./merge/matchRows";
import { type MergedOffer, mergeInto, newRowOf } from "./merge/mergeOffer";
import { nameBySubject, offeredText, organisationNamer } from "./merge/nameOffers";
import type { NameChoices } from "./merge/organisationMeant";
import type { Resolve } from "./merge/resolveNames";
import { withNamesResolved } from "./merge/resolveNames";
import { organisationSettler } from "./merge/settleOrganisations";
import { withChoices } from "./merge/withChoices";
import type { ImportProblem, Offer } from "./read/offer";
import { type Offered, offersIn } from "./read/offersIn";

/** An old table with its columns, as they are ours. */
export interface MappedTable {
  readonly found: FoundTable;
  readonly columns: readonly ColumnMatch[];
}

/** What an old table offers, with the row of the workbook that each offer is about. */
export interface ReadTable extends MappedTable {
  readonly offered: Offered;
}

/** Whether a person decided a conflict for the old spreadsheet: by the row and the header in the workbook. */
export type IsTaken = (table: TableName, key: string, column: string) => boolean;

/** Reads the offers of an old table; those about one organisation are put together. */
export function readOffers(
  mapped: MappedTable,
  draft: MergeDraft,
  today: CalendarDate,
  names: readonly NameChoices[],
): ReadTable {
  const { found, columns } = mapped;
  const { importable } = found;
  if (importable.table.rowsAre !== "members") {
    return { ...mapped, offered: offersIn(found, columns, nameBySubject(importable)) };
  }
  const settle = organisationSettler(draft.reading, names);
  const namer = organisationNamer(draft.reading, today);
  return { ...mapped, offered: offersIn(found, columns, namer.names, settle) };
}

/** Merges what an old table offers into the draft of the workbook's table. */
export function mergeTable(
  { found, columns, offered }: ReadTable,
  draft: MergeDraft,
  resolve: Resolve,
  today: CalendarDate,
  isTaken: IsTaken,
): { readonly table: Omit<ImportedTable, "part">; readonly draft: MergeDraft } {
  const { importable } = found;
  const { name } = importable.table;
  const fields: Readonly<Record<string, Column>> = importable.table.columns;
  const offers = offered.offers.map(({ name: about, offer }) => {
    return { about, offer: withNamesResolved(offer, fields, resolve) };
  });
  const rowOf = rowsMatched(found, draft, today);
  const giveRef = refGiver(draft.reading);
  const edits: Edit[] = [];
  const changes: CellBeside[] = [];
  const conflicts: ConflictBeside[] = [];
  const newRows: NewRow[] = [];
  const problems: ImportProblem[] = [...offered.problems];
  const rows = { new: 0, changed: 0, same: 0, skipped: offered.skipped.length };
  for (const { about, offer } of offers) {
    const row = rowOf(about, offer);
    const key = row === null ? offeredText(offer, importable.subject) : rowKey(draft.reading, row);
    const merged =
      row === null
        ? withRef(newRowOf(offer, importable.notes), offer, giveRef)
        : withChoices(
            mergeInto(draft.reading, row, offer, importable),
            ({ field }) => isTaken(name, key, titleOf(draft.before, field)),
            importable.notes,
          );
    problems.push(...merged.problems.map((problem) => inWords(problem, key, merged, found)));
    edits.push({ row, fillings: merged.fillings });
    if (row === null) {
      rows.new += 1;
      newRows.push({ key, cells: cellsOf(merged, draft, importable.table) });
      continue;
    }
    rows[merged.fillings.length > 0 ? "changed" : "same"] += 1;
    const beside = (field: string): { key: string; column: string } => {
      return { key, column: titleOf(draft.before, field) };
    };
    for (const { field, to } of merged.fillings) {
      changes.push({
        ...beside(field),
        current: cellOf(draft.reading, row, field),
        offered: to,
      });
    }
    for (const { field, ...values } of merged.conflicts) {
      conflicts.push({ ...beside(field), ...values });
    }
  }
  const table = {
    table: name,
    sheet: found.sheet.name,
    headerRow: found.header.isThere ? found.header.row : 0,
    lacks: columns.some(({ field }) => field === importable.subject)
      ? null
      : titleOf(draft.before, importable.subject),
    columns: columns.map((match) => {
      return {
        ...match,
        title: match.field === null ? null : titleOf(draft.before, match.field),
        examples: examplesIn(found, match.column),
      };
    }),
    rows,
    newRows,
    changes,
    conflicts,
    skipped: offered.skipped,
    names: offered.names,
    problems,
  };
  return { table, draft: withEdits(draft, edits) };
}

/** In the order of the columns of the table. */
function cellsOf(
  { fillings }: MergedOffer,
  draft: MergeDraft,
  { columns }: Table,
): NewRow["cells"] {
  const byField = new Map(fillings.map(({ field, to }) => [field, to]));
  return Object.keys(columns).flatMap((field) => {
    const value = byField.get(field);
    return value === undefined ? [] : [{ column: titleOf(draft.before, field), value }];
  });
}

function rowsMatched(
  found: FoundTable,
  draft: MergeDraft,
  today: CalendarDate,
): (about: string, offer: Offer) => TableRow | null {
  const { importable } = found;
  if (importable.table.rowsAre === "members") {
    const { rowNamed } = organisationNamer(draft.reading, today);
    return rowNamed;
  }
  const match = rowMatcher(draft.reading, importable);
  return (_, offer) => match(offer);
}

function withRef(
  merged: MergedOffer,
  offer: Offer,
  giveRef: ((old: string) => string) | null,
): MergedOffer {
  if (giveRef === null) return merged;
  const old = offeredText(offer, "ref");
  const ref = giveRef(old);
  const fillings = [
    { field: "ref", to: textCell(ref) },
    ...merged.fillings.filter(({ field }) => field !== "ref"),
  ];
  if (old === "" || old === ref) return { ...merged, fillings };
  const problem = {
    row: offer.rows[0],
    column: "Ref",
    seen: old,
    message: `is ${quoted(old)}, which something else has here: it is ${ref} now`,
  };
  return { ...merged, fillings, problems: [...merged.problems, problem] };
}

/** The sentence with its place, and where the value is now. */
function inWords(
  problem: ImportProblem,
  key: string,
  { conflicts }: MergedOffer,
  { importable }: FoundTable,
): ImportProblem {
  const { row, column, message } = problem;
  const place = column === "" ? `row ${row}` : `${column} (row ${row})`;
  const { notes } = importable;
  const title = titleOfNotes(importable.table.columns, notes);
  const isChoice = conflicts.some(({ field }) => field === notes);
  const after = isChoice
    ? `${title} is filled already: choose what it is to say.`
    : `It is kept in ${title}.`;
  const outcome = notes === null || message.startsWith("holds") ? "It did not come in." : after;
  const rest = message.endsWith("now") ? "" : ` ${outcome}`;
  return { ...problem, message: `${quotedKey(key)}: ${place} ${message}.${rest}` };
}

function titleOfNotes(columns: Readonly<Record<string, Column>>, notes: string | null): string {
  return columns[notes ?? ""]?.title ?? "Notes";
}

function quotedKey(key: string): string {
  return describeCell(textCell(key.slice(0, 80)));
}
