import type { FieldKind } from "../../../tables/kinds/kindOfColumn";
import type { Mail } from "./mail";
import type { Place } from "./place";
import type { ProblemItem } from "./problemsState";

/** The Member view. */
export interface MemberState {
  readonly form: MemberForm | null;
  /** Members with at least one problem that is not accepted. */
  readonly withProblems: number;
  readonly members: number;
  /** Where the next member is typed; null without the tab. */
  readonly toMembers: Place | null;
}

export interface MemberForm {
  readonly organisation: string;
  readonly sheet: string;
  readonly row: number;
  /** The how manieth of the members it is, from 1. */
  readonly position: number;
  /** Section by section; empty ones are left out. */
  readonly sections: readonly MemberSection[];
  /** Problems of the row that belong to no one column. */
  readonly problems: readonly ProblemItem[];
  readonly mail: Mail | null;
  /** Why there is no mail to write, or what it will ask. */
  readonly mailSentence: string;
}

export interface MemberSection {
  readonly title: string;
  readonly fields: readonly MemberField[];
}

/** A member as the search finds it. */
export interface MemberName {
  readonly row: number;
  readonly organisation: string;
  readonly mainContact: string;
}

export interface MemberField {
  /** The header as it stands in the sheet: what a save names. */
  readonly title: string;
  readonly kind: FieldKind;
  /** As a person reads and types it: "31 Mar 2009". */
  readonly value: string;
  /** The same as YYYY-MM-DD, or "", in a column of days; null where the cell holds something else. */
  readonly day: string | null;
  readonly options: readonly string[];
  /** Whether values that are not among the options are welcome. */
  readonly open: boolean;
  readonly required: boolean;
  readonly help: string;
  readonly cell: string;
  readonly problems: readonly ProblemItem[];
}
