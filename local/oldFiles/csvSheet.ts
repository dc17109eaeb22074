import Papa from "papaparse";
import type { OldSheetJson } from "./oldSheetJson";

/** A first line of Excel's own, which names the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A .csv file as one sheet. Values stay text. */
export function csvSheet(text: string, name: string): OldSheetJson {
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const { data } = Papa.parse<string[]>(body, {
    delimiter: separator?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = data.map((row) => Array.from({ length: width }, (_, at) => row[at] || null));
  while (cells.length > 0 && cells[cells.length - 1]?.every((cell) => cell === null)) cells.pop();
  return { name, cells, merges: [] };
}
