import type { CalendarDate } from "../cells/calendarDate";
import type { Block } from "./block";

/** What is printed of a document, whatever it is about: title, running title, blocks. */
export interface PrintedDocument {
  readonly title: string;
  readonly compactName: string;
  readonly language: "en-GB";
  readonly asAt: CalendarDate;
  readonly sections: readonly PrintedSection[];
}

export interface PrintedSection {
  /** By which a template knows it; other documents' sections have none. */
  readonly name?: string;
  /** Whether it stands behind the paper itself where nothing else follows. */
  readonly isAppendix?: boolean;
  readonly blocks: readonly Block[];
}
