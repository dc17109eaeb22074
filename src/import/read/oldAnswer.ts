import { readAnswer } from "../../cells/answer";
import { type CellValue, describeCell, isUnused, tidyText } from "../../cells/cellValue";
import type { Marks } from "./marks";

/** What a cell says to a question: null where it is no answer. */
export type OldAnswer = "Yes" | "No" | "nothing" | "in doubt" | null;

const YES = /^(yes|x|√|✓+|tick(ed)?|signed|done|completed?|made|agreed|committed|joined|in place)$/;
const NO = /^(no|nil|none|zero|not yet|not signed|not done|not joined|cross|no plans)$/;
const NOTHING = /^(-+|–|—|\.+|n\/?a|n\.a\.?|not applicable|nothing)$/;

/** Reads Yes, No, a tick, an x, 1 and 0; "n/a" and a dash are nothing. */
export function oldAnswer(cell: CellValue, { cross, oneIsYes }: Marks): OldAnswer {
  if (isUnused(cell)) return "nothing";
  if (cell.kind === "number") {
    if (!oneIsYes || (cell.number !== 1 && cell.number !== 0)) return null;
    return cell.number === 1 ? "Yes" : "No";
  }
  const plain = readAnswer(cell);
  if (plain === "Yes" || plain === "No") return plain;
  const text = tidyText(describeCell(cell)).toLowerCase().replace(/[.!]$/, "");
  if (/^[x×]$/.test(text)) return cross ?? "in doubt";
  if (YES.test(text)) return "Yes";
  if (NO.test(text)) return "No";
  return NOTHING.test(text) ? "nothing" : null;
}
