import { parseStructRef, type ReferenceStruct, type Token, tokenize } from "@borgar/fx";
import { quotedSheetName } from "../../workbook/a1Notation";
import { type Area, lastRowOf, type SheetArea } from "../../workbook/area";
import type { Sheet } from "../../workbook/workbook";
import { absoluteA1 } from "../absoluteA1";
import { areaOn } from "../areaOn";
import { textFromFile } from "../fileText";
import type { Relation } from "../package/workbookPackage";
import { childrenOf, numberIn } from "../package/xmlTree";
import type { FileReading } from "./fileReading";

/** A table of a file: a range with a name, whose columns formulas can call by their headers. */
export interface FileTable {
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalRows: number;
}

/** The tables of a sheet, which has its size. A table need have no `name`, only one that is shown. */
export function tablesOf(
  relations: readonly Relation[],
  sheet: Sheet,
  { parts, losses }: FileReading,
): readonly FileTable[] {
  return relations.flatMap(({ kind, target }) => {
    const table = kind === "table" ? parts.xml(target) : undefined;
    const [area] = areaOn(sheet, table?.attributes.ref ?? "");
    if (table === undefined || area === undefined) return [];
    losses.add("tables, which are plain ranges now", sheet.name);
    const { displayName, name, headerRowCount, totalsRowCount } = table.attributes;
    return [
      {
        name: displayName ?? name ?? "",
        sheet,
        area,
        columns: childrenOf(table, "tableColumns", "tableColumn").map(({ attributes }) =>
          textFromFile(attributes.name ?? ""),
        ),
        headerRows: numberIn(headerRowCount) ?? 1,
        totalRows: numberIn(totalsRowCount) ?? 0,
      },
    ];
  });
}

/** Writes the ranges that formulas mean in place of tables and their columns. */
export function resolveTables(sheets: readonly Sheet[], tables: readonly FileTable[]): void {
  if (tables.length === 0) return;
  for (const sheet of sheets) {
    sheet.eachCell((cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = tokenize(cell.formula, { allowTernary: true })
        .map((token) => rangeMeant(token, { sheet, row, column }, tables) ?? token.value)
        .join("");
      if (formula === cell.formula) return;
      sheet.rowAt(row).cells[column - 1] = { ...cell, formula };
    });
  }
}

interface TablePlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

function rangeMeant(token: Token, place: TablePlace, tables: readonly FileTable[]): string | null {
  if (token.type !== "structured" && token.type !== "range_named") return null;
  const written = token.type === "structured" ? parseStructRef(token.value) : undefined;
  const name = (written === undefined ? token.value : (written.table ?? "")).toLowerCase();
  const table = tables.find((each) =>
    name === "" ? isIn(place, each) : each.name.toLowerCase() === name,
  );
  const area = table && areaMeant(table, written, place.row);
  if (!table || !area) return null;
  const range = absoluteA1(area);
  // The row goes with the formula, wherever that is moved or copied.
  if (written?.sections?.includes("this row")) return range.replace(/\$(?=\d)/g, "");
  return table.sheet === place.sheet ? range : `${quotedSheetName(table.sheet.name)}!${range}`;
}

/** What a name of the file stands for that is given as a table or a column of one. */
export function areaOfColumn(meaning: string, tables: readonly FileTable[]): SheetArea | null {
  const written = parseStructRef(meaning);
  const name = (written?.table ?? meaning).toLowerCase();
  const table = tables.find((each) => each.name.toLowerCase() === name);
  const area = table && areaMeant(table, written, 0);
  return table && area ? { sheetId: table.sheet.id, ...area } : null;
}

function isIn({ sheet, row }: TablePlace, table: FileTable): boolean {
  return sheet === table.sheet && row >= table.area.row && row <= lastRowOf(table.area);
}

function areaMeant(
  { area, columns, headerRows, totalRows }: FileTable,
  written: ReferenceStruct | undefined,
  row: number,
): Area | null {
  const span = columnsMeant(columns, written?.columns ?? []);
  if (span === null) return null;
  const lines = { column: area.column + span.first, columnCount: span.last - span.first + 1 };
  const data = { row: area.row + headerRows, rowCount: area.rowCount - headerRows - totalRows };
  const sections = written?.sections ?? [];
  if (sections.includes("this row")) return { ...lines, row, rowCount: 1 };
  const has = (section: "headers" | "totals" | "data"): boolean =>
    sections.includes("all") ||
    sections.includes(section) ||
    (section === "data" && sections.length === 0);
  const rows = [
    ...(has("headers") ? [{ row: area.row, rowCount: headerRows }] : []),
    ...(has("data") ? [data] : []),
    ...(has("totals") ? [{ row: data.row + data.rowCount, rowCount: totalRows }] : []),
  ];
  const rowCount = rows.reduce((sum, each) => sum + each.rowCount, 0);
  return rows[0] === undefined || rowCount < 1 ? null : { ...lines, row: rows[0].row, rowCount };
}

/** From the first column named to the last, counted from 0; all where none is named, null where one is missing. */
function columnsMeant(
  columns: readonly string[],
  named: readonly string[],
): { readonly first: number; readonly last: number } | null {
  const [from, to = from] = named;
  if (from === undefined || to === undefined) return { first: 0, last: columns.length - 1 };
  const [first, last] = [placeOf(columns, from), placeOf(columns, to)];
  return first === null || last === null ? null : { first, last };
}

function placeOf(columns: readonly string[], name: string): number | null {
  const place = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return place === -1 ? null : place;
}
