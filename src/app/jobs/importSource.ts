import { Refusal } from "../../domain/problem";
import { quoted } from "../../domain/words/quoted";
import { type LastAnswer, lastAnswerOf, newAnswers } from "../../import/newAnswers";
import type { OldSheet } from "../../import/oldSheet";
import { recallLastAnswer } from "../memory/importMemory";
import type { Ports } from "../ports";

/** Where the old rows are: sent by a page in pieces, or in another tab of the workbook. */
export type ImportSource =
  | { readonly from: "file"; readonly id: string; readonly pieces: number }
  /** `onlyNew`: of a Form's answers those that came since the last time. */
  | { readonly from: "tab"; readonly name: string; readonly onlyNew: boolean };

/** The sheets of a source, and up to which answer of a Form they go. */
export interface SourceRead {
  readonly sheets: readonly OldSheet[];
  readonly lastAnswer: LastAnswer | null;
}

/** Reads a source. Throws Refusal "sheet-gone" where it is not there any more. */
export function readSource(
  ports: Ports,
  source: ImportSource,
  sheetsFromText: (text: string) => readonly OldSheet[],
): SourceRead {
  if (source.from === "file") {
    const text = ports.workbook.staging.read(source.id, source.pieces);
    if (text !== null) return { sheets: sheetsFromText(text), lastAnswer: null };
    throw new Refusal(
      "sheet-gone",
      "What was read of the file is not there any more: it is kept for a day, until it has come in. Choose the file again.",
    );
  }
  const sheet = ports.workbook.readTab(source.name);
  if (sheet === null) {
    throw new Refusal(
      "sheet-gone",
      `There is no tab ${quoted(source.name)} any more. Choose another one.`,
    );
  }
  const last = source.onlyNew ? recallLastAnswer(ports.memory, source.name) : null;
  return { sheets: [newAnswers(sheet, last)], lastAnswer: lastAnswerOf(sheet) };
}
