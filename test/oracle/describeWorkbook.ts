import type { Difference } from "./differences";
import type { PlainCell, PlainTab, PlainWorkbook } from "./workbooks/plainWorkbook";

/** The workbook and what is different about it, a line a row. */
export function describeDifferences(
  { today, tabs }: PlainWorkbook,
  differences: readonly Difference[],
): string {
  return [
    ...differences.map(
      ({ ref, field, oracle, product }) =>
        `${ref} ${field}: the oracle has ${JSON.stringify(oracle)}, the add-on ${JSON.stringify(product)}`,
    ),
    `Today is ${today}.`,
    ...Object.entries(tabs).flatMap(([name, tab]) => describeTab(name, tab)),
  ].join("\n");
}

function describeTab(name: string, [headers = [], ...rows]: PlainTab): readonly string[] {
  return rows.map((row) => {
    const cells = row.flatMap((cell, index) =>
      cell === null ? [] : [`${String(headers[index])}: ${describeCell(cell)}`],
    );
    return `${name} | ${cells.join(", ")}`;
  });
}

function describeCell(cell: PlainCell): string {
  if (typeof cell !== "object" || cell === null) return JSON.stringify(cell);
  return "day" in cell ? cell.day : `${cell.number} shown with %`;
}
