import type { OldSheetJson } from "./oldSheetJson";
import { readSeparated } from "./readSeparated";

/** A first line of Excel's own, which names the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A .csv file as one sheet. Values stay text. */
export function csvSheet(text: string, name: string): OldSheetJson {
  const plain = text.replace(/^\ufeff/, "");
  const separator = SEPARATOR_LINE.exec(plain);
  const body = separator === null ? plain : plain.slice(separator[0].length);
  const { rows, opened } = readSeparated(body, separator?.[1] ?? "");
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] || null));
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === null)) cells.pop();
  const remarks = opened.map(({ row, seen }) => {
    const message = `Row ${row}: a quotation mark opens before "${seen}" and is not closed. It was kept as it stands, and the rows below it were read on by themselves: look whether this row is right.`;
    return { row, seen: `"${seen}`, message };
  });
  return { name, cells, merges: [], ...(remarks.length > 0 && { remarks }) };
}
