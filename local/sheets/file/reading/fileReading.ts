import type { Workbook } from "../../workbook/workbook";
import type { WorkbookPackage } from "../package/workbookPackage";
import type { FileStyles } from "./fileStyles";
import type { Losses } from "./losses";
import type { FileText } from "./sharedTexts";

/** What the sheets of a file are read with. */
export interface FileReading {
  readonly fileName: string;
  readonly parts: WorkbookPackage;
  readonly workbook: Workbook;
  readonly styles: FileStyles;
  readonly texts: readonly FileText[];
  /** Its days count from 1904, not from 1900. */
  readonly from1904: boolean;
  readonly losses: Losses;
}
