import type { Block } from "./block";
import type { ReportSubject } from "./reportSubject";

/** A section of the report: with its line in `SECTIONS` this is all that the add-on knows of it. */
export interface Section {
  /** What it holds, in words: docs/report.md lists it for whoever writes a template. */
  readonly holds: string;
  /** Whether a cell or a text box has room for it: it has no table or chart as wide as the page. */
  readonly fitsCell: boolean;
  /** Whether it stands behind the paper itself, as "Appendix A: ..." (see `withAppendices`). */
  readonly isAppendix: boolean;
  /** Its own heading first; no blocks where there is nothing to say. */
  readonly write: (subject: ReportSubject) => readonly Block[];
}
