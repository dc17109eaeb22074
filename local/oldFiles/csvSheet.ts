import Papa from "papaparse";
import type { OldSheetJson } from "./oldSheetJson";

/** Excel's own first line, which tells it what stands between the values. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A .csv file as the one sheet that it is. Values stay the text that they are. */
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
