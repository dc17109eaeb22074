import { Paragraph } from "docx";
import { docxDocument } from "../docx/docxDocument";
import { textRuns } from "../docx/docxRuns";
import { startAgain } from "../docx/docxSurroundings";

/** A template by what stands in it: placeholders, a line each. */
export interface TemplateLines {
  readonly title: string;
  /** At the head of every page but the first. */
  readonly running: string;
  readonly lines: readonly string[];
}

/** Such a template as a document that can be edited freely. */
export function templateOfLines({ title, running, lines }: TemplateLines): Uint8Array {
  startAgain();
  const facts = { title, compactName: "", language: "en-GB", asAt: "1980-01-01" };
  return docxDocument(
    facts,
    running,
    lines.map((line) => new Paragraph({ children: textRuns(line) })),
  );
}
