import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { figureIn, type ReadFigure } from "./readFigure";

/** What the Target cell says: a figure, or words that start from the baseline. */
export type TargetCell =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly seen: string }
  | { readonly kind: "figure"; readonly figure: ReadFigure }
  | {
      readonly kind: "words";
      readonly way: "less" | "more";
      /** The share of the baseline: 0.15 for "15 % less". Null for "less" and "more" alone. */
      readonly by: number | null;
    };

const IN_WORDS =
  /^(?:(\d{1,6}(?:[.,]\d{1,6})?) ?(?:%|per ?cent) ?)?(less|fewer|more)\b(?: than .{0,40})?\.?$/i;

/** Reads a target: 27, 80%, "15 % less", "10 % more", "less", "more" (design, section 4). */
export function readTarget(cell: CellValue): TargetCell {
  if (isUnused(cell)) return { kind: "none" };
  const figure = figureIn(cell, "Target");
  if (figure !== null && !figure.isAnswer) return { kind: "figure", figure };
  const seen = describeCell(cell);
  const match = cell.kind === "text" && seen.length < 100 ? IN_WORDS.exec(tidyText(seen)) : null;
  if (match === null) return { kind: "unreadable", seen };
  const way = match[2]?.toLowerCase() === "more" ? "more" : "less";
  const by = match[1] === undefined ? null : Number(match[1].replace(",", ".")) / 100;
  return { kind: "words", way, by };
}
