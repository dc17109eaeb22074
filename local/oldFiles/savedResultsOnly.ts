import { WorkbookFileError } from "../sheets/file/workbookFileError";
import type { FormulaEngine } from "../sheets/workbook/formulaEngine";

/**
 * For a page that computes no formulas: what they came to is in nearly every file. Throws a
 * WorkbookFileError where one has formulas whose results were never saved.
 */
export function savedResultsOnly(fileName: string): FormulaEngine {
  return {
    evaluate: () => {
      throw new WorkbookFileError(
        `${fileName} has formulas without what they come to: the program that wrote it has not computed them. Open it in Excel, LibreOffice or Google Sheets, save it as .xlsx, and choose that.`,
      );
    },
  };
}
