import type { CalendarDate } from "../cells/calendarDate";
import type { Block } from "./block";

/** What is printed of a document, whatever it is about: title, running title, blocks. */
export interface PrintedDocument {
  readonly title: string;
  readonly compactName: string;
  readonly language: "en-GB";
  readonly asAt: CalendarDate;
  readonly sections: readonly { readonly blocks: readonly Block[] }[];
}
