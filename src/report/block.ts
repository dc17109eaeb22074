import type { Status } from "../tables/status";
import type { Drawing } from "./pictures/drawing";

/** What a report is made of, from top to bottom. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | NamesBlock
  | ListBlock
  | TableBlock
  | PictureBlock;

export interface TitleBlock {
  readonly kind: "title";
  /** The line above the title. */
  readonly above: string;
  readonly title: string;
  readonly below: readonly string[];
  /** Below the title as well, each under its name: "From: Compact Facilitator". */
  readonly facts?: readonly TitleFact[];
}

export interface TitleFact {
  readonly name: string;
  readonly text: string;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly startsPage: boolean;
}

/**
 * `lead` is set larger; `names` and `small` smaller; `notice` behind a thick rule that cannot be
 * overlooked. `intro` (as body) and `kicker` (as small) stay on the page of what follows them.
 */
export type ParagraphLook = "body" | "intro" | "lead" | "names" | "small" | "kicker" | "notice";

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  readonly runs: readonly Run[];
}

/** Members, or other records, by name: "Who has (3): A; B; C." */
export interface NamesBlock {
  readonly kind: "names";
  readonly label: string;
  readonly names: readonly string[];
  /** Who wants it finds it at the end: the shorter list of the two tells the same. */
  readonly standsAtEnd: boolean;
}

export interface ListBlock {
  readonly kind: "list";
  /** Whether its items are numbered from 1, to be spoken of by their numbers. */
  readonly isNumbered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Says what the table holds to those who cannot see it. */
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Whether it stays on the page of what follows it. */
  readonly staysWithNext: boolean;
}

export interface TableColumn {
  readonly header: string;
  /** Its share of the width: shares are added up, not percentages. */
  readonly share: number;
  readonly align: "left" | "right";
}

export type ReportCell =
  | { readonly kind: "words"; readonly runs: readonly Run[] }
  | { readonly kind: "status"; readonly status: Status }
  /** A picture with the words that say the same below it. */
  | { readonly kind: "bar"; readonly picture: Picture; readonly words: string };

export interface PictureBlock {
  readonly kind: "picture";
  readonly picture: Picture;
}

export interface Picture {
  readonly drawing: Drawing;
  /** What it shows, in words: the figures, not the looks. */
  readonly alt: string;
}

export type Run =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean }
  /** The word and its shape, in its ink and on its paper (design, section 7). */
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "link"; readonly text: string; readonly address: string };
