import { type CellValue, describeCell, tidyText } from "./cellValue";

const PLAIN = /^(?:yes|y|true|no|n|false)[.!]?$/i;

const YES = new Set(["yes", "y", "true", "✓", "✔", "☑", "✅"]);
const NO = new Set(["no", "n", "none", "false", "✗", "✘", "☐", "❌"]);

/** "Yes" and "No" however they are typed or ticked; any other answer as it stands; "" for none. */
export function readAnswer(cell: CellValue): string {
  if (cell.kind === "yes or no") return cell.yes ? "Yes" : "No";
  const typed = tidyText(describeCell(cell));
  const word = typed.toLowerCase().replace(/[.!]$/, "");
  if (YES.has(word)) return "Yes";
  return NO.has(word) ? "No" : typed;
}

/** Whether the cell is a plain yes or no: a tick box, or the word alone (design, section 4). */
export function isPlainAnswer(cell: CellValue): boolean {
  if (cell.kind === "yes or no") return true;
  return cell.kind === "text" && cell.text.length < 20 && PLAIN.test(tidyText(cell.text));
}
