import { statementOfPriorities } from "../../report/statementOfPriorities";
import type { Ports } from "../ports";
import { readCompact } from "./readCompact";
import { type SavedDocument, savePrintedAlone } from "./savePrinted";

export interface StatementMade extends SavedDocument {
  readonly sentence: string;
}

/**
 * Writes the Statement of Annual Priorities as a document, from the rows as they are; nothing in the
 * workbook changes. Throws Refusal where the design stops the job or Drive refuses.
 */
export function makeStatement(ports: Ports): StatementMade {
  const { compact } = readCompact(ports, null);
  const saved = savePrintedAlone(ports, "statement", compact.today, statementOfPriorities(compact));
  return { ...saved, sentence: `"${saved.title}" is ready.` };
}
