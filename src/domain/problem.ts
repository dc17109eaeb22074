export type Severity = "error" | "warning" | "note";

/** Something wrong in the workbook, with its place (design, section 5). */
export interface Problem<Rule extends string = string> {
  /** The rule's id, such as `email-invalid`. */
  readonly rule: Rule;
  readonly severity: Severity;
  readonly table: string;
  /** The row's key as people know it ("Tresham Institute", "SM1"); "" for a whole table. */
  readonly key: string;
  /** The column's header; "" where no one column is meant. */
  readonly column: string;
  /** "K20"; "" where no one cell is meant. */
  readonly cell: string;
  /** What was seen there, as a person reads it. */
  readonly seen: string;
  /** Names the organisation, the column and the cell, quotes what was seen, says how to mend it. */
  readonly message: string;
  /** The value to put there, as a person would type it; null where none is certain. */
  readonly suggestion: string | null;
  readonly accepted: boolean;
}

/** Every reason for which a job cannot go on; the sidebar knows the way on from each. */
export type RefusalCode =
  | "table-missing"
  | "header-missing"
  | "header-unknown"
  | "nothing-found"
  | "sheet-gone"
  | "tab-too-large"
  | "template-missing"
  | "template-unreadable"
  | "template-placeholder"
  | "drive"
  | "locked"
  | "ask-unreadable"
  | "changed-since"
  | "change-gone"
  | "measure-gone"
  | "not-typed"
  | "day-unreadable"
  | "day-ahead"
  | "day-too-old"
  | "figure-unreadable"
  | "figure-there"
  | "member-gone"
  | "kept-moving"
  | "person-unclear"
  | "google-stopped"
  | "not-recorded"
  | "place-gone"
  | "year-unknown"
  | "compact-unnamed"
  | "year-not-over"
  | "undo-tab-taken"
  | "tab-taken"
  | "meeting-unknown"
  | "asked-already"
  | "not-sent"
  | "no-mail-left"
  | "perhaps-sent";

/** Thrown where a job cannot go on; the message is for the coordinator, the code for programs. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}
