/** What the cells of a workbook are written in where nobody chose a font. */
export interface DefaultFont {
  readonly fontFamily: string;
  /** In points. */
  readonly fontSize: number;
}

/** That of a new spreadsheet in Sheets. */
export const SHEETS_FONT: DefaultFont = { fontFamily: "Arial", fontSize: 10 };

export function isSameFont(a: DefaultFont, b: DefaultFont): boolean {
  return a.fontFamily === b.fontFamily && a.fontSize === b.fontSize;
}
