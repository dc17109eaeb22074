export type BorderLine = "DOTTED" | "DASHED" | "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DOUBLE";

export interface Border {
  readonly line: BorderLine;
  /** `#rrggbb`, lower case. */
  readonly colour: string;
}

/** A colour that a spreadsheet's theme gives, by what it is for. */
export type ThemeColour =
  | "TEXT"
  | "BACKGROUND"
  | "ACCENT1"
  | "ACCENT2"
  | "ACCENT3"
  | "ACCENT4"
  | "ACCENT5"
  | "ACCENT6"
  | "HYPERLINK";

/** How a piece of text looks. Absent fields stand for the default: the workbook's font, in black. */
export interface TextLook {
  readonly fontFamily?: string | undefined;
  /** In points. */
  readonly fontSize?: number | undefined;
  /** `#rrggbb`, lower case. */
  readonly fontColour?: string | undefined;
  /** What it is in the theme, where it was chosen from there. */
  readonly fontTheme?: ThemeColour | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
}

/**
 * How a cell looks; absent fields stand for the default. A style is never changed in place, so
 * that many cells can share one.
 */
export interface Style extends TextLook {
  /** `#rrggbb`, lower case; absent is no fill (white). */
  readonly background?: string | undefined;
  /** What it is in the theme, where it was chosen from there. */
  readonly backgroundTheme?: ThemeColour | undefined;
  /** Absent: text left, numbers right. */
  readonly horizontal?: "left" | "center" | "right" | undefined;
  /** Absent: bottom. */
  readonly vertical?: "top" | "middle" | "bottom" | undefined;
  /** Absent: overflow. */
  readonly wrap?: "OVERFLOW" | "WRAP" | "CLIP" | undefined;
  /** Degrees, -90 to 90. */
  readonly rotation?: number | undefined;
  readonly stacked?: boolean | undefined;
  readonly direction?: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT" | undefined;
  readonly borderTop?: Border | undefined;
  readonly borderRight?: Border | undefined;
  readonly borderBottom?: Border | undefined;
  readonly borderLeft?: Border | undefined;
  /** False where a link is shown as plain text. */
  readonly showHyperlink?: boolean | undefined;
}
