import type { PrintedDocument } from "../report/printedDocument";
import { documentTitle } from "../report/reportTitle";
import { statementOfPriorities } from "../report/statementOfPriorities";
import { groupPaper, groupPaperTitle, THEME_GROUPS_TITLE, themeGroupsPaper } from "./groupPaper";
import type { MeetingSubject } from "./meetingSubject";
import type { PaperKind } from "./paperKind";

interface KindOfPaper {
  readonly title: (subject: MeetingSubject) => string;
  /** Null for the report, which is recorded and may follow the coordinator's own template. */
  readonly print: ((subject: MeetingSubject) => PrintedDocument) | null;
}

/** Every kind of paper, in the order in which they are numbered. */
export const PAPERS: { readonly [K in PaperKind]: KindOfPaper } = {
  report: { title: ({ compact }) => documentTitle(compact.asAt), print: null },
  group: { title: ({ group }) => groupPaperTitle(group), print: groupPaper },
  "theme groups": { title: () => THEME_GROUPS_TITLE, print: themeGroupsPaper },
  statement: {
    title: ({ compact }) => statementOfPriorities(compact).title,
    print: ({ compact }) => statementOfPriorities(compact),
  },
};
