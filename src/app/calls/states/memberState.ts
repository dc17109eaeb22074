import type { FieldKind } from "../../../tables/kinds/kindOfColumn";
import type { ProblemItem } from "./problemsState";

/** The Member view. */
export interface MemberState {
  readonly form: MemberForm | null;
  /** Members with at least one problem that is not accepted. */
  readonly withProblems: number;
  readonly members: number;
}

export interface MemberForm {
  readonly organisation: string;
  readonly sheet: string;
  readonly row: number;
  readonly fields: readonly MemberField[];
  /** Problems of the row that belong to no one column. */
  readonly problems: readonly ProblemItem[];
  readonly mail: Mail | null;
  /** Why there is no mail to write, or what it will ask. */
  readonly mailSentence: string;
}

export interface MemberField {
  /** The header as it stands in the sheet: what a save names. */
  readonly title: string;
  readonly kind: FieldKind;
  /** As a person reads and types it: "31 Mar 2009". */
  readonly value: string;
  readonly options: readonly string[];
  /** Whether values that are not among the options are welcome. */
  readonly open: boolean;
  readonly required: boolean;
  readonly help: string;
  readonly cell: string;
  readonly problems: readonly ProblemItem[];
}

/** The parts of a letter; the page makes the mailto: link of them. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}
