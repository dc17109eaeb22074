import { isPlainAnswer } from "../../cells/answer";
import { BLANK, type CellValue } from "../../cells/cellValue";
import { type ColumnKind, kindByCells } from "../../cells/columnKind";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import type { Header } from "../../tables/tableReading";
import type { MemberRows } from "../members/membership";
import { answerOf, type MemberAnswer, SILENT, tested } from "./memberAnswer";
import { type CellsUnder, questionOf, readTest, type TypedTest, whyNotAsked } from "./memberTest";

/** A column of Members, read once for every measure that counts it. */
export interface MemberColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** The cells are only asked whether they pass: each that does counts one. */
  readonly test: TypedTest | null;
  /** Why that test cannot be asked of the column, as a sentence; null where it can. */
  readonly whyNotAsked: string | null;
  /** In the order of the member rows. */
  readonly answers: readonly MemberAnswer[];
}

/**
 * The column that Of names, declared or a person's own, also with a test behind it ("Apprentices >=
 * 1"); null where there is none.
 */
export function memberColumn(compact: Compact, rows: MemberRows, of: string): MemberColumn | null {
  const reading = compact.readings.Members;
  const whole = findHeader(reading, of);
  const test = whole === undefined ? readTest(of) : null;
  const header = whole ?? (test === null ? undefined : findHeader(reading, test.header));
  return header === undefined ? null : columnUnder(compact, rows, header, test);
}

function columnUnder(
  compact: Compact,
  { inSheetOrder }: MemberRows,
  header: Header,
  test: TypedTest | null,
): MemberColumn {
  const under = cellsUnder(compact, inSheetOrder, header);
  const { cells, column, kind } = under;
  const passes = test === null ? null : questionOf(test);
  const whyNot = test === null ? null : whyNotAsked(test, under);
  const answers = new Array<MemberAnswer>(cells.length).fill(SILENT);
  cells.forEach((cell, index) => {
    answers[inSheetOrder[index]?.at ?? index] =
      passes === null || test === null
        ? answerOf(kind, cell, column)
        : tested(kind, cell, passes(cell), test);
  });
  return { title: header.title, kind, test, whyNotAsked: whyNot, answers };
}

/** The cells of a column in the order of the sheet. */
export function cellsUnder(
  compact: Compact,
  inSheetOrder: MemberRows["inSheetOrder"],
  header: Header,
): CellsUnder {
  const cells = inSheetOrder.map(({ cells: row }) => row[header.column - 1] ?? BLANK);
  const column = declaredColumn(compact, header.column);
  const kind = column === null ? kindByCells(header.title, cells) : kindOfDeclared(column, cells);
  return { cells, column, kind };
}

/** The declaration of the column that stands there; null for one that people have added. */
function declaredColumn(compact: Compact, at: number): Column | null {
  const { table, columnOf } = compact.readings.Members;
  const declared = Object.entries<Column>(table.columns).find(([field]) => columnOf[field] === at);
  return declared === undefined ? null : declared[1];
}

function kindOfDeclared(column: Column, cells: readonly CellValue[]): ColumnKind {
  // A choice without a Yes (Sector, Size) says something as soon as it is filled.
  if (column.nature === "choice") return column.options.includes("Yes") ? "choice" : "text";
  if (column.nature !== "text") return column.nature;
  return cells.some(isPlainAnswer) ? "yes or no" : "text";
}
