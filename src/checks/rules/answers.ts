import { isPlainAnswer } from "../../cells/answer";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import type { ColumnKind } from "../../cells/columnKind";
import { saysNotHeld } from "../../cells/notHeld";
import { cellName } from "../../cells/sheetGrid";
import { isOfMembers } from "../../domain/measures/kinds/kinds";
import { readTest } from "../../domain/measures/memberTest";
import type { Severity } from "../../domain/problem";
import { quoted } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import { findHeader } from "../../tables/findHeader";
import type { Header, TableReading } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { keyOfRow } from "../place";
import { type TableFault, tableRule } from "../rule";
import { isWordOfDoubt, strangersAmong } from "../wordsOfDoubt";
import { measureIndex } from "./measureSources";

/** Words in a column that a success measure counts, beside plain answers or names in it. */
export const ANSWER_RULES = [
  tableRule({
    kind: "rows",
    id: "answer-unclear",
    tab: "Members",
    severity: "warning",
    looksAt:
      "The columns of Members in which people answer Yes or No and that a success measure counts",
    wrong: "An answer is neither a plain Yes nor a plain No, so it is not counted.",
    mend: "Type Yes or No; put the rest into Notes.",
    find: (reading, checkup) =>
      countedHeaders(reading, checkup, "yes or no").flatMap((header) =>
        faultsIn(reading, header, (cell) => (isUnclearAnswer(cell) ? { asks: UNCLEAR } : null)),
      ),
  }),
  tableRule({
    kind: "rows",
    id: "words-unclear",
    tab: "Members",
    severity: "warning",
    looksAt: "The columns of text in Members that a success measure counts, such as Equality mark",
    wrong: "Words leave open whether something is held, and are counted as if it were.",
    mend: "Type the name of what is held; else none, or working towards it.",
    find: (reading, checkup) =>
      countedHeaders(reading, checkup, "text")
        .filter(({ column }) => isOfWords(reading, column))
        .flatMap((header) => unclearWords(reading, header)),
  }),
];

const UNCLEAR = "among answers of Yes and No, so it is not counted. Is that a Yes or a No?";
const AS_HELD =
  "which is counted, as it does not say no. Is it held? If not, type none, or working towards it.";

/** The columns of one kind that measures of members count, each once. */
function countedHeaders(
  reading: TableReading,
  checkup: Checkup,
  kind: ColumnKind,
): readonly Header[] {
  const index = checkup.index(measureIndex);
  const headers = new Set<Header>();
  for (const { measuredBy, of } of checkup.compact.measures) {
    if (of === "" || !isOfMembers(measuredBy) || readTest(of) !== null) continue;
    const header = findHeader(reading, of);
    if (header !== undefined && index.column(of)?.kind === kind) headers.add(header);
  }
  return [...headers];
}

/** A column of people's own, or a declared one that names neither a choice nor anybody. */
function isOfWords({ table, columnOf }: TableReading, at: number): boolean {
  const [field, column] =
    Object.entries<Column>(table.columns).find(([one]) => columnOf[one] === at) ?? [];
  if (field === undefined || column === undefined) return true;
  if (column.kind !== "text" || table.key.includes(field)) return false;
  const { refersTo, names, holds, long } = column;
  return refersTo === null && names === null && holds === "words" && !long;
}

function unclearWords(reading: TableReading, header: Header): readonly TableFault[] {
  const texts = reading.rows.map((row) => cellAt(row, header.column)).flatMap(textTyped);
  const strangers = strangersAmong(texts);
  return faultsIn(reading, header, (cell) => {
    const [text] = textTyped(cell);
    if (text === undefined) return null;
    if (isWordOfDoubt(text)) return { asks: AS_HELD };
    return strangers.has(text) ? { asks: AS_HELD, severity: "note" } : null;
  });
}

function textTyped(cell: CellValue): readonly string[] {
  return cell.kind === "text" && !isUnused(cell) ? [cell.text] : [];
}

interface Question {
  /** What follows what was seen. */
  readonly asks: string;
  readonly severity?: Severity;
}

function faultsIn(
  reading: TableReading,
  { title, column }: Header,
  find: (cell: CellValue) => Question | null,
): readonly TableFault[] {
  return reading.rows.flatMap((row) => {
    const cell = cellAt(row, column);
    const asked = find(cell);
    if (asked === null) return [];
    const { asks, ...severity } = asked;
    const place = cellName(column, row.sheetRow);
    const key = keyOfRow(reading, row);
    return [
      {
        ...severity,
        message: `${key}: ${title} (${place}) is ${quoted(describeCell(cell))}, ${asks}`,
        key,
        row: row.sheetRow,
        column: title,
        cell: place,
        seen: describeCell(cell),
      },
    ];
  });
}

/** "Pending" says no clearly enough. */
function isUnclearAnswer(cell: CellValue): boolean {
  if (isUnused(cell) || cell.kind === "error" || isPlainAnswer(cell)) return false;
  return !saysNotHeld(describeCell(cell));
}
