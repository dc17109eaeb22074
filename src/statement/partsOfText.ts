import type { DocumentPart } from "../domain/documentPart";

/**
 * The parts of a Statement that was pasted or kept as text. A table comes as it is copied: one row a
 * line with tabs between its cells, or, from older word processors, one cell after the other, each
 * begun by a tab and going on over several lines.
 */
export function partsOfText(text: string): readonly DocumentPart[] {
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/^\uFEFF/, "")
    .split("\n");
  const parts: DocumentPart[] = [];
  let cells: string[] = [];
  const endCells = (): void => {
    parts.push(...rowsOf(cells));
    cells = [];
  };
  for (const line of lines) {
    const typed = line.split("\t").map((cell) => cell.trim());
    if (line.startsWith("\t") && typed.length === 2) cells.push(typed[1] ?? "");
    else if (typed.filter((cell) => cell !== "").length > 1) {
      endCells();
      parts.push({ kind: "row", cells: typed });
    } else if (cells.length > 0) {
      cells[cells.length - 1] += `\n${line.trim()}`;
    } else parts.push({ kind: "line", text: line.trim() });
  }
  endCells();
  return parts;
}

const HEADER_CELL =
  /^(?:annual )?priorit(?:y|ies)\b|^(?:reference|aims)\b|success measures?\b|^targets?\b/i;

/** As many cells a row as there are headers before the first cell that is none. */
function rowsOf(cells: readonly string[]): readonly DocumentPart[] {
  const first = cells.findIndex((cell) => !HEADER_CELL.test(cell.trim()));
  const width = Math.max(1, first < 0 ? cells.length : first);
  const rows: DocumentPart[] = [];
  for (let at = 0; at < cells.length; at += width) {
    rows.push({ kind: "row", cells: cells.slice(at, at + width) });
  }
  return rows;
}
