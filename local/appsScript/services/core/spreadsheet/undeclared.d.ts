/** What Google has and its published types leave out. */
declare global {
  namespace GoogleAppsScript {
    namespace Spreadsheet {
      enum BooleanCriteria {
        DATE_NOT_EQUAL_TO = 24,
        TEXT_NOT_EQUAL_TO = 25,
      }

      enum DataValidationCriteria {
        DATE_AFTER_RELATIVE = 25,
        DATE_BEFORE_RELATIVE = 26,
        DATE_EQUAL_TO_RELATIVE = 27,
      }

      enum SheetType {
        DATASOURCE = 2,
      }

      enum SortOrder {
        ASCENDING,
        DESCENDING,
      }

      type BandingColour = `${"Header" | "First" | "Second" | "Footer"}${"Row" | "Column"}Color`;
      type BandingColours = {
        [N in `get${BandingColour}Object`]: () => Color | null;
      } & { [N in `set${BandingColour}Object`]: (color: Color | null) => Banding };

      interface Banding extends BandingColours {}

      interface GradientCondition {
        getMinColorObject(): Color | null;
      }

      interface BooleanCondition {
        getBackgroundObject(): Color | null;
        getFontColorObject(): Color | null;
      }

      interface ConditionalFormatRuleBuilder {
        setBackgroundObject(color: Color | null): ConditionalFormatRuleBuilder;
        setFontColorObject(color: Color | null): ConditionalFormatRuleBuilder;
      }

      interface Spreadsheet {
        getKey(): string;
        setName(name: string): void;
      }

      interface SpreadsheetApp {
        readonly SortOrder: typeof SortOrder;
        getActiveCell(): Range;
        openByKey(key: string): Spreadsheet;
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
