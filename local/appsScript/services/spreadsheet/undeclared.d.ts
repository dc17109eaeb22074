/** What Google has and its published types leave out. */
declare global {
  namespace GoogleAppsScript {
    namespace Spreadsheet {
      interface BooleanCondition {
        getBackgroundObject(): Color | null;
        getFontColorObject(): Color | null;
      }

      interface Range {
        getBackgroundColor(): string;
        getBackgroundColors(): string[][];
        getColumnIndex(): Integer;
        getFontColor(): string;
        getFontColors(): string[][];
        setBackgroundColor(color: string | null): Range;
        setBackgroundColors(colors: (string | null)[][]): Range;
      }
    }
  }
}

export {};
