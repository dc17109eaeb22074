/**
 * What the values of a column are. Records, checks, counting and forms ask this, and only how a
 * column is read, laid out and described asks for its kind: a new kind of figure is a figure.
 */
export type Nature = "text" | "day" | "number" | "choice";

/** The parts of the form that shows a row, in their order there. */
export const FORM_SECTIONS = ["Contact", "Membership", "Commitments", "Survey", "Notes"] as const;
export type FormSection = (typeof FORM_SECTIONS)[number];

/** What every column says of itself, whatever its kind. */
export interface ColumnBasics {
  /** The header, as the add-on writes it. */
  readonly title: string;
  /** One or two sentences: the note on the header and the data dictionary. */
  readonly help: string;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** `*` in the design: the row is not usable without it. */
  readonly required: boolean;
  /** Belongs to the add-on: grey, protected with a warning, rewritten whole. */
  readonly auto: boolean;
  /** A report's figure hangs on it, also where no success measure counts it. */
  readonly inFigures: boolean;
  /** Of the main contact and others of the member: no figure hangs on it, and problems name people. */
  readonly aboutContact: boolean;
  /** What a member that has something here has done, in the words of the report; null for no such. */
  readonly commitment: string | null;
  /** What to ask the organisation where it is blank; null where nothing is to be asked. */
  readonly asks: string | null;
  /** Filled once a year or by few: folded away where the add-on lays out a new tab. */
  readonly seldom: boolean;
  /** A rule of its own says more of a blank cell than that it is blank. */
  readonly blankHasOwnRule: boolean;
  /** Where it stands in the form of its row; null where there is no such form. */
  readonly section: FormSection | null;
  /** In pixels, as Sheets counts them. */
  readonly width: number;
}

/** What a declaration may say beyond the title and the help. */
export type Options<C extends ColumnBasics> = Partial<
  Omit<C, "kind" | "nature" | "title" | "help">
>;

/** What holds of a column that does not say otherwise. */
export const BASICS = {
  aliases: [],
  required: false,
  auto: false,
  inFigures: false,
  aboutContact: false,
  commitment: null,
  asks: null,
  seldom: false,
  blankHasOwnRule: false,
  section: null,
} as const;
