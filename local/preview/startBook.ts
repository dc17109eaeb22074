import type { WorkbookJson } from "../sheets/workbook/workbookJson";

/** The add-on as it would be pushed: one script, its HTML files by name, its manifest. */
export interface AddOn {
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  readonly htmlFiles: { readonly [name: string]: string };
  readonly manifest: string;
}

/** How the page begins. */
export interface StartPlan {
  /**
   * What the workbook is kept under that a person chooses on the page; null where there is nothing to
   * choose, as the preview was started with one.
   */
  readonly chosenKey: string | null;
}

/** A workbook that the page can begin with. */
export interface StartBook {
  /** What it is kept under between visits: another file is another workbook. */
  readonly key: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly workbook: WorkbookJson;
  /** What the add-on remembers with it already. */
  readonly documentProperties: readonly (readonly [string, string])[];
}
