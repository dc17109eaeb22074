import { clipped } from "../domain/words/quoted";
import { docxSections } from "./docx/docxBlocks";
import { docxDocument } from "./docx/docxDocument";
import { startAgain } from "./docx/docxSurroundings";
import type { PrintedDocument } from "./printedDocument";

/** The running title keeps to one line; the first page has the whole name. */
const LONGEST_RUNNING_NAME = 70;

/**
 * The bytes of a `.docx`. The same report gives the same bytes. Runs to its end before it returns,
 * where docx was built to (build/docxSynchronously.mjs); throws elsewhere.
 */
export function reportToDocx(model: PrintedDocument): Uint8Array {
  startAgain();
  const { compactName, title } = model;
  const name = clipped(compactName, LONGEST_RUNNING_NAME);
  const runningTitle = [name, title].filter((part) => part !== "").join(" · ");
  return docxDocument(model, runningTitle, docxSections(model));
}
