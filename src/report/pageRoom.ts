import { widthOfText } from "../cells/widthOfText";
import type { Block, ReportCell, Run, TableBlock } from "./block";
import { namesRuns } from "./blocks";

/**
 * How much of a page the blocks of a report take, in points: what is put together has no printer to ask.
 * Widths are those of letters in common words, heights those of the report's styles, both a little
 * generous, as Word and LibreOffice differ by a line here and there.
 */

/** Between the margins of the built-in report. */
export const PAGE_HEIGHT = 751;
const PAGE_WIDTH = 493;

const LINE = 1.27;
const CELL = { size: 9, line: 10.4, padding: 8.5, height: 5 } as const;
const BAR_HEIGHT = 11.6;

/** The height of the blocks below each other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + heightOfBlock(block), 0);
}

function heightOfBlock(block: Block): number {
  switch (block.kind) {
    case "title": {
      const facts = block.facts ?? [];
      const below = facts.map(({ text }) => linesOf(text, 10, PAGE_WIDTH - 57) * 12.7 + 1);
      return 38 + block.below.length * 13.7 + sum(below);
    }
    case "heading":
      return (
        linesOf(block.text, HEADINGS[block.level].size, PAGE_WIDTH) * HEADINGS[block.level].line +
        11
      );
    case "paragraph": {
      const { size, apart } = LOOKS[block.look];
      return linesOf(textOf(block.runs), size, PAGE_WIDTH - 12) * size * LINE + apart;
    }
    case "names":
      return linesOf(textOf(namesRuns(block)), 9, PAGE_WIDTH) * 9 * LINE + 5;
    case "list":
      return sum(block.items.map((runs) => linesOf(textOf(runs), 10, PAGE_WIDTH - 20) * 12.7 + 2));
    case "table":
      return heightOfTable(block);
    case "picture":
      return block.picture.drawing.height * 0.75 + 6;
    default:
      return block satisfies never;
  }
}

const HEADINGS = {
  1: { size: 14, line: 17 },
  2: { size: 11, line: 13.5 },
  3: { size: 10, line: 12.5 },
} as const;

const LOOKS = {
  body: { size: 10, apart: 5 },
  intro: { size: 10, apart: 5 },
  lead: { size: 11, apart: 7 },
  names: { size: 9, apart: 4 },
  small: { size: 8.5, apart: 8 },
  kicker: { size: 8.5, apart: 4 },
  notice: { size: 10, apart: 7 },
} as const;

function heightOfTable({ columns, rows }: TableBlock): number {
  const shares = sum(columns.map(({ share }) => share));
  const widths = columns.map(({ share }) => widthInColumn(share, shares));
  const heightOfRow = (cells: readonly ReportCell[]): number => {
    const heights = cells.map((cell, index) => heightOfCell(cell, widths[index] ?? PAGE_WIDTH));
    return Math.max(CELL.line, ...heights) + CELL.height;
  };
  const header = columns.map(({ header }): ReportCell => {
    return { kind: "words", runs: [{ kind: "text", text: header, bold: true }] };
  });
  return heightOfRow(header) + sum(rows.map(heightOfRow));
}

function heightOfCell(cell: ReportCell, width: number): number {
  switch (cell.kind) {
    case "words":
      return linesInCell(textOf(cell.runs), width) * CELL.line;
    case "status":
      return CELL.line;
    case "bar":
      return BAR_HEIGHT + linesInCell(cell.words, width) * CELL.line;
    default:
      return cell satisfies never;
  }
}

/** The width for words in a column that has so much of all shares, in points. */
export function widthInColumn(share: number, shares: number): number {
  return (share / shares) * PAGE_WIDTH - CELL.padding;
}

/** How much of all shares a column needs for words as wide. */
export function shareForWidth(width: number, shares: number): number {
  return ((width + CELL.padding) / PAGE_WIDTH) * shares;
}

/** How wide words in a cell are in one line, in points. */
export function widthInCell(text: string): number {
  return widthOfText(text) * CELL.size;
}

/** How many lines words take in a cell of that width. */
export function linesInCell(text: string, width: number): number {
  return linesOf(text, CELL.size, width);
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "status" ? `  ${run.status}  ` : run.text)).join("");
}

/** Words are kept whole where they fit a line. */
function linesOf(text: string, size: number, width: number): number {
  const room = width / size;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const long = widthOfText(word);
    if (used > 0 && used + SPACE + long > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(long / room) - 1);
    used += (used === 0 ? 0 : SPACE) + (long > room ? long % room : long);
  }
  return lines;
}

const SPACE = widthOfText(" ");

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
