import type { CalendarDate } from "../cells/calendarDate";
import type { Block } from "./block";
import type { SectionName } from "./sections";
import type { TemplateModel } from "./template/templateModel";

/**
 * The report as a value: what it says, in which order. `reportToDocx`, `reportToHtml` and
 * `templateToReport` only say how that looks, so all of them say the same.
 */
export interface ReportModel extends TemplateModel {
  readonly kind: "report";
  /** The day of the Steering Group meeting it is for; null where none is planned. */
  readonly forMeeting: CalendarDate | null;
  /** The short facts that a template can name, such as `{{compact_name}}`. */
  readonly words: { readonly [W in keyof ReportWords]: string };
  /** In the order of the built-in report. A section with no blocks is not in it. */
  readonly sections: readonly ReportSection[];
  /** All that a template can name, in the same order. */
  readonly places: readonly SectionPlace[];
}

export interface ReportWords {
  readonly compact_name: string;
  readonly report_title: string;
  readonly programme_year: string;
  readonly as_at: string;
  readonly for_meeting: string;
  readonly next_meeting_date: string;
  readonly chair: string;
  readonly coordinator: string;
}

/** A section as a template sees it, whether or not it has blocks today. */
export interface SectionPlace {
  readonly name: SectionName;
  /** Whether there is room for it in a cell or a text box. */
  readonly fitsCell: boolean;
  readonly isAppendix: boolean;
  /** What is printed before it where a template does not name that: it once was a part of it. */
  readonly brings?: SectionName;
}

export interface ReportSection {
  readonly name: SectionName;
  readonly isAppendix: boolean;
  readonly blocks: readonly Block[];
}
