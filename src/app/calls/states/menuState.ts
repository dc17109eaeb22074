import type { Place } from "./place";

/** What *Schedule reports* shows: whether drafts are made, what will happen, and to whom. */
export interface ScheduleState {
  readonly isOn: boolean;
  /** "7 days before 10 Dec 2009, to nobody yet: add addresses." */
  readonly sentence: string;
  /** When the next draft is made, in a sentence, or why none is. */
  readonly nextRun: string;
  readonly recipients: readonly string[];
  /** What stands among them and is no address. */
  readonly unreadable: readonly string[];
  /** Each draft is shared with them in Drive, beside the mail. */
  readonly share: boolean;
  /** Where the recipients and the number of days stand; null where Settings lack the row. */
  readonly places: { readonly recipients: Place | null; readonly days: Place | null };
  /** What was done just now; "" for nothing. */
  readonly done: string;
}

/** A document of the coordinator's own that papers are laid out by; a null link: there is none. */
export interface TemplateState {
  readonly link: string | null;
  readonly done: string;
}

/** What *Help* tells, in sentences, from the declarations where they say it. */
export interface HelpState {
  readonly safe: readonly string[];
  readonly statuses: readonly {
    readonly status: string;
    readonly shape: string;
    readonly means: string;
  }[];
  readonly tabs: readonly {
    readonly name: string;
    readonly purpose: string;
    readonly columns: readonly {
      readonly title: string;
      readonly help: string;
      /** "a date", "text"; with whose it is where it is the add-on's. */
      readonly holds: string;
    }[];
  }[];
  readonly ways: readonly { readonly to: string; readonly choose: string }[];
  /** Of the rules by which measures are counted and judged. */
  readonly rules: string;
}
