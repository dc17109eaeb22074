import type { Block } from "./block";
import { heading, list, paragraph } from "./blocks";
import { draftNotice } from "./draftNotice";
import { type ExceptionDetail, exceptionItems } from "./exceptionItems";
import type { ReportSubject } from "./reportSubject";

/** As little as can be said of everything that needs attention. */
export const SHORTEST: ExceptionDetail = { measures: "refs", lines: 0, names: 2 };

/** What needs attention under its heading, and whether the paper is a draft; none before there is a measure. */
export function exceptionBlocks(subject: ReportSubject, detail: ExceptionDetail): readonly Block[] {
  const items = exceptionItems(subject, detail);
  if (subject.judgements.length === 0 && items.length === 0) return [];
  return [
    heading(1, "Exceptions"),
    items.length === 0 ? paragraph("Nothing is at risk, off course or overdue.") : list(items),
    ...draftNotice(subject),
  ];
}
