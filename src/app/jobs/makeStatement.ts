import { statementOfPriorities } from "../../report/statementOfPriorities";
import type { Ports } from "../ports";
import { readCompact } from "./readCompact";

export interface StatementMade {
  readonly title: string;
  readonly id: string;
  readonly link: string;
  readonly sentence: string;
}

/**
 * Writes the Statement of Annual Priorities as a document, from the rows as they are; nothing in the
 * workbook changes. Throws Refusal where the design stops the job or Drive refuses.
 */
export function makeStatement(ports: Ports): StatementMade {
  const { compact } = readCompact(ports, null);
  const printed = statementOfPriorities(compact);
  const { title } = printed;
  const saved = ports.files.saveReport(title, ports.documents.toDocx(printed), title);
  return { title, ...saved, sentence: `"${title}" is ready.` };
}
