import type { Area, SheetArea } from "./area";
import type { BooleanCondition } from "./condition";
import type { ThemeColour } from "./style";

/** A name for a range. */
export interface NamedRange {
  readonly name: string;
  readonly area: SheetArea;
  /** The sheet that has the name for itself; absent where the whole spreadsheet has it, as in Sheets. */
  readonly ofSheet?: number | undefined;
}

/** Protection of a range (`area`) or of the whole sheet (`area` null). */
export interface Protection {
  /** Distinct within the spreadsheet. */
  readonly id: number;
  readonly area: Area | null;
  /** The name of the named range that it protects. */
  readonly rangeName: string | null;
  readonly description: string;
  /** True: anybody may edit after a warning. */
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  /** Ranges of a protected sheet that stay open. */
  readonly unprotected: readonly Area[];
}

export interface FilterCriterion {
  /** Values (as displayed) that are hidden. */
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
  readonly condition: BooleanCondition | null;
}

/** The filter of a sheet, its first row being the header. Which rows it hides stands on the rows. */
export interface Filter {
  readonly area: Area;
  /** By column number on the sheet. */
  readonly criteria: { readonly [column: number]: FilterCriterion };
}

export type BandingPart = "headerColour" | "firstColour" | "secondColour" | "footerColour";

/** Alternating colours; null is none. Either the row or the column colours are used. */
export interface Banding {
  readonly id: number;
  readonly area: Area;
  readonly by: "rows" | "columns";
  readonly headerColour: string | null;
  readonly firstColour: string | null;
  readonly secondColour: string | null;
  readonly footerColour: string | null;
  /** What they are in the theme, those that were chosen from there. */
  readonly themes?: { readonly [part in BandingPart]?: ThemeColour | undefined } | undefined;
}

/** Where metadata hangs; it moves with its row or column. */
export type MetadataLocation =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheetId: number }
  | { readonly kind: "ROW"; readonly sheetId: number; readonly row: number }
  | { readonly kind: "COLUMN"; readonly sheetId: number; readonly column: number };

export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly location: MetadataLocation;
}

/** What is selected on a sheet: the current cell lies within the last of the areas. */
export interface Selection {
  readonly currentCell: { readonly row: number; readonly column: number };
  readonly areas: readonly Area[];
}
