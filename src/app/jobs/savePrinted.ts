import type { PrintedDocument } from "../../report/printedDocument";
import type { Ports } from "../ports";

export interface SavedDocument {
  readonly title: string;
  readonly id: string;
  readonly link: string;
}

/** Keeps a document in the add-on's folder, under its title. Throws Refusal where Drive refuses. */
export function savePrinted({ documents, files }: Ports, printed: PrintedDocument): SavedDocument {
  const { title } = printed;
  return { title, ...files.saveReport(title, documents.toDocx(printed), title) };
}
