import type { CalendarDate } from "../../cells/calendarDate";
import type { PrintedDocument } from "../../report/printedDocument";
import type { FileMark, Ports } from "../ports";
import { madeAlone } from "./madeOnce";

export interface SavedDocument {
  readonly title: string;
  readonly id: string;
  readonly link: string;
}

/** Documents that are made alone, each by the job of that name. */
export type DocumentJob = "statement" | "portfolio" | "charter";

/** Keeps a document in the add-on's folder, under its title. Throws Refusal "locked", and where Drive refuses. */
export function savePrintedAlone(
  ports: Ports,
  job: DocumentJob,
  today: CalendarDate,
  printed: PrintedDocument,
): SavedDocument {
  return madeAlone(ports, job, today, (mark) => savePrinted(ports, printed, mark));
}

/** The same for one of several documents of a job, which holds the lock. */
export function savePrinted(
  { documents, files }: Ports,
  printed: PrintedDocument,
  mark: FileMark,
): SavedDocument {
  const { title } = printed;
  const { id, link } = files.saveReport(title, documents.toDocx(printed), mark);
  return { title, id, link };
}
