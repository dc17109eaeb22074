import { isUnused } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellName, columnName } from "../../cells/sheetGrid";
import { nearest } from "../../domain/words/nearest";
import { clipped, listed, quoted } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import { isSpare } from "../../tables/table";
import type { Header, TableReading } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { type TableFault, tableRule } from "../rule";

export const HEADER_RULES = [
  tableRule({
    kind: "headers",
    id: "header-missing",
    severity: "error",
    looksAt:
      "The headers of every tab; a warning for columns that no row and no success measure needs",
    wrong: "A column is missing, or its header is misspelt.",
    mend: "Put the header right, or choose Compact > Set up workbook to add the column.",
    mendedBy: "set up",
    find: missingHeaders,
  }),
  tableRule({
    kind: "headers",
    id: "header-duplicate",
    severity: "warning",
    looksAt: "The headers of every tab",
    wrong: "Two columns have the same header, or headers that mean the same.",
    mend: "Rename or delete the column that is not wanted.",
    find: duplicateHeaders,
  }),
  tableRule({
    kind: "headers",
    id: "header-blank",
    severity: "warning",
    looksAt: "Columns that are filled but have no header",
    wrong: "A column has values but no header.",
    mend: "Type a header above it; any name will do.",
    find: blankHeaders,
  }),
];

/** More columns than this that rows can do without are one thing to mend: setting the tab up. */
const MOST_ONE_BY_ONE = 3;

function missingHeaders(reading: TableReading, checkup: Checkup): readonly TableFault[] {
  if (reading.headerRow === null) return [];
  const strangers = reading.headers.filter(({ field, title }) => field === null && title !== "");
  const missing = Object.entries(reading.table.columns)
    .filter(([field, { auto }]) => !auto && reading.columnOf[field] === undefined)
    .filter(([field, column]) => {
      return !isSpare(reading.table, field) || isCounted(reading, column, checkup);
    })
    .map(([, column]) => ({
      column,
      isNeeded: column.required || isCounted(reading, column, checkup),
      misspelt: strangerLike([column.title, ...column.aliases], strangers),
    }));
  const spared = missing.filter(({ isNeeded, misspelt }) => !isNeeded && misspelt === undefined);
  if (spared.length <= MOST_ONE_BY_ONE) return missing.map((one) => missingHeader(reading, one));
  const titles = spared.map(({ column }) => column.title);
  return [
    ...missing.filter((one) => !spared.includes(one)).map((one) => missingHeader(reading, one)),
    {
      message: `${reading.table.name} has no columns called ${listed(titles, titles.length)}. Choose Compact > Set up workbook to add them, or put the headers right.`,
      severity: "warning",
    },
  ];
}

interface Missing {
  readonly column: Column;
  readonly isNeeded: boolean;
  readonly misspelt: Header | undefined;
}

function missingHeader(reading: TableReading, { column, isNeeded, misspelt }: Missing): TableFault {
  const place = misspelt === undefined ? "" : placeOf(misspelt);
  const mend =
    misspelt === undefined
      ? "Choose Compact > Set up workbook to add it, or put the header right."
      : `Is it ${quoted(misspelt.title)} (${place})? Then change that header to ${column.title}.`;
  return {
    message: `${reading.table.name} has no column called ${column.title}. ${mend}`,
    column: column.title,
    cell: place,
    seen: misspelt?.title ?? "",
    ...(isNeeded ? {} : { severity: "warning" }),
  };
}

/** Without a column that a success measure counts, the measure cannot be judged. */
function isCounted({ table }: TableReading, { title, aliases }: Column, checkup: Checkup): boolean {
  if (table.rowsAre !== "members") return false;
  const counted = checkup.index(countedTitles);
  return [title, ...aliases].some((name) => counted.has(normalisedTitle(name)));
}

function countedTitles({ compact }: Checkup): ReadonlySet<string> {
  const counting = compact.measures.filter(({ measuredBy }) => measuredBy === "Members with");
  return new Set(counting.map(({ of }) => normalisedTitle(of)));
}

function strangerLike(titles: readonly string[], strangers: readonly Header[]): Header | undefined {
  const byTitle = new Map(strangers.map((header) => [normalisedTitle(header.title), header]));
  for (const title of titles) {
    const near = nearest(normalisedTitle(title), Array.from(byTitle.keys()));
    if (near !== null) return byTitle.get(near);
  }
  return undefined;
}

function duplicateHeaders(reading: TableReading): readonly TableFault[] {
  const known = new Map<string, Header[]>();
  for (const header of reading.headers) {
    if (header.title === "") continue;
    const meaning = header.field ?? `"${normalisedTitle(header.title)}"`;
    known.set(meaning, [...(known.get(meaning) ?? []), header]);
  }
  return Array.from(known.values()).flatMap((headers) => {
    const [first] = headers;
    if (first === undefined || headers.length < 2) return [];
    const read = (first.field === null ? undefined : reading.columnOf[first.field]) ?? first.column;
    const titles = new Set(headers.map(({ title }) => title));
    const places = listed(headers.map((header) => placeOf(header)));
    const sentence =
      titles.size === 1
        ? `has ${headers.length} columns called ${clipped(first.title)} (${places})`
        : `has ${headers.length} columns that mean the same: ${listed(Array.from(titles, quoted))} (${places})`;
    const other = headers.find(({ column }) => column !== read) ?? first;
    return [
      {
        message: `${reading.table.name} ${sentence}. Only column ${columnName(read)} is read; rename or delete the other.`,
        column: clipped(other.title),
        cell: placeOf(other),
        seen: other.title,
      },
    ];
  });
}

function blankHeaders(reading: TableReading): readonly TableFault[] {
  if (reading.headerRow === null) return [];
  return reading.headers.flatMap((header) => {
    if (header.title !== "") return [];
    const rows = reading.rows.filter((row) => !isUnused(cellAt(row, header.column)));
    const [first] = rows;
    if (first === undefined) return [];
    const place = placeOf(header);
    const filled = rows.length === 1 ? `a value in row ${first.sheetRow}` : `${rows.length} values`;
    return [
      {
        message: `${reading.table.name}: column ${columnName(header.column)} has ${filled} but no header. Type a header in ${place}, or clear the column.`,
        cell: place,
      },
    ];
  });
}

function placeOf({ row, column }: Header): string {
  return cellName(column, row);
}
