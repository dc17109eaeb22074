import { isPlainAnswer } from "../../cells/answer";
import { type CellValue, describeCell, isUnused } from "../../cells/cellValue";
import { saysNotHeld } from "../../cells/notHeld";
import { cellName } from "../../cells/sheetGrid";
import { isOfMembers } from "../../domain/measures/kinds/kinds";
import { readTest } from "../../domain/measures/memberTest";
import { quoted } from "../../domain/words/quoted";
import { cellAt } from "../../tables/cellOf";
import { findHeader } from "../../tables/findHeader";
import type { Header, TableReading } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { keyOfRow } from "../place";
import { type TableFault, tableRule } from "../rule";
import { measureIndex } from "./measureSources";

/** Words in a column that a success measure counts, beside the plain answers in it. */
export const ANSWER_RULES = [
  tableRule({
    kind: "rows",
    id: "answer-unclear",
    severity: "warning",
    looksAt:
      "The columns of Members in which people answer Yes or No and that a success measure counts",
    wrong: "An answer is neither a plain Yes nor a plain No, so it is not counted.",
    mend: "Type Yes or No; put the rest into Notes.",
    find: (reading, checkup) => {
      if (reading.table.name !== "Members") return [];
      return countedHeaders(reading, checkup).flatMap((header) => unclear(reading, header));
    },
  }),
];

/** The columns of plain answers that measures of members count, each once. */
function countedHeaders(reading: TableReading, checkup: Checkup): readonly Header[] {
  const index = checkup.index(measureIndex);
  const headers = new Set<Header>();
  for (const { measuredBy, of } of checkup.compact.measures) {
    if (of === "" || !isOfMembers(measuredBy) || readTest(of) !== null) continue;
    const header = findHeader(reading, of);
    if (header !== undefined && index.column(of)?.kind === "yes or no") headers.add(header);
  }
  return [...headers];
}

function unclear(reading: TableReading, { title, column }: Header): readonly TableFault[] {
  return reading.rows.flatMap((row) => {
    const cell = cellAt(row, column);
    if (!asks(cell)) return [];
    const place = cellName(column, row.sheetRow);
    const key = keyOfRow(reading, row);
    return [
      {
        message: `${key}: ${title} (${place}) is ${quoted(describeCell(cell))}, among answers of Yes and No, so it is not counted. Is that a Yes or a No?`,
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
function asks(cell: CellValue): boolean {
  if (isUnused(cell) || cell.kind === "error" || isPlainAnswer(cell)) return false;
  return !saysNotHeld(describeCell(cell));
}
