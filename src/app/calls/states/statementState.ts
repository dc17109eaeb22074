import type { FieldKind } from "../../../tables/kinds/kindOfColumn";

/** A column of the workbook, as a form asks for it. */
export interface OfferField {
  readonly field: string;
  readonly title: string;
  readonly kind: FieldKind;
  readonly options: readonly string[];
  /** Whether values that are not among the options are welcome. */
  readonly open: boolean;
  readonly required: boolean;
  readonly help: string;
}

/** Values by declared field, as a person reads and types them: "31 Mar 2009". */
export type TypedValues = Readonly<Record<string, string>>;

export interface PriorityShown {
  readonly values: TypedValues;
  /** Its Ref where the workbook has it already; else null. */
  readonly there: string | null;
  /** A measure that is new belongs to it. */
  readonly isNeeded: boolean;
}

export interface MeasureShown {
  readonly sentence: string;
  readonly understood: readonly string[];
  readonly notUnderstood: readonly string[];
  /** Which of the Statement's priorities it stands under; null for none. */
  readonly priority: number | null;
  readonly values: TypedValues;
  /** Its Ref where the workbook has the same words already; else null. */
  readonly there: string | null;
}

/** A setting that the Statement says and Settings do not have so. */
export interface SettingShown {
  readonly field: OfferField;
  readonly value: string;
  /** What Settings have now; "" for nothing. */
  readonly now: string;
  /** Ticked unless a person says otherwise. */
  readonly isForBlank: boolean;
}

/** What a Statement of Annual Priorities proposes, on the page that reads it. */
export interface StatementShown {
  /** "2008-09"; "" where neither the Statement nor the workbook says. */
  readonly year: string;
  readonly settings: readonly SettingShown[];
  readonly priorityFields: readonly OfferField[];
  readonly measureFields: readonly OfferField[];
  /** What can stand in Of, by what it is measured by. */
  readonly countable: Readonly<Record<string, readonly string[]>>;
  /** The priorities of the workbook. */
  readonly present: readonly { readonly ref: string; readonly priority: string }[];
  readonly priorities: readonly PriorityShown[];
  readonly measures: readonly MeasureShown[];
  /** Sentences that propose nothing. */
  readonly unread: readonly string[];
  /** A new priority names aims of the Charter, and the tab Aims has none: those come with it. */
  readonly bringsAims: boolean;
}

export interface StatementAdded {
  readonly sentence: string;
  /** Which settings were written, in a sentence of its own; null for none. */
  readonly settings: string | null;
  /** What could not be written, because the workbook had moved on. */
  readonly refused: readonly string[];
}
