import { outOfDateFormulas } from "../../sheets/formulas/outOfDateFormulas";
import { columnGroups } from "../../sheets/workbook/columnGroups";
import type { Workbook } from "../../sheets/workbook/workbook";
import type { MadeFile } from "../madeFile";
import type { FoldedColumns, GuardedArea, OpenedWorkbook } from "../openedWorkbook";
import type { FromWorker } from "../protocol";
import type { GridSheets } from "./gridSheets";

/**
 * What the page is told besides the cells: guarded areas, folded columns, where a script has gone, formulas that are out
 * of date, documents. Each is told only when it differs from what the page was told last.
 */
export class PageNews {
  private selection: unknown = null;
  private guarded = "";
  private folds = "";
  private outOfDate: string | null = null;
  private fileCount = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: GridSheets,
    private readonly send: (message: FromWorker) => void,
  ) {}

  /** The page gets the whole workbook: returns what goes with it, which counts as told from then on. */
  opened(): Pick<OpenedWorkbook, "guarded" | "folds"> {
    const [guarded, folds] = [this.guardedAreas(), this.foldedColumns()];
    this.guarded = JSON.stringify(guarded);
    this.folds = JSON.stringify(folds);
    this.selected();
    return { guarded, folds };
  }

  /** The person selected something, and need not be taken there. */
  selected(): void {
    this.selection = this.workbook.activeSheet?.selection;
  }

  /** All documents that there are, none of them new. */
  allFiles(files: readonly MadeFile[]): void {
    this.fileCount = files.length;
    this.send({ kind: "files", files, latest: null });
  }

  tellFiles(files: readonly MadeFile[]): void {
    if (files.length === this.fileCount) return;
    const latest = files.length > this.fileCount ? (files.at(-1) ?? null) : null;
    this.fileCount = files.length;
    this.send({ kind: "files", files, latest });
  }

  /** What changed in the workbook besides its cells. */
  tellChanges(): void {
    this.tellGuarded();
    this.tellFolds();
    this.tellSelection();
    this.tellOutOfDate();
  }

  private tellGuarded(): void {
    const guarded = this.guardedAreas();
    const text = JSON.stringify(guarded);
    if (text === this.guarded) return;
    this.guarded = text;
    this.send({ kind: "guarded", guarded });
  }

  private tellFolds(): void {
    const folds = this.foldedColumns();
    const text = JSON.stringify(folds);
    if (text === this.folds) return;
    this.folds = text;
    this.send({ kind: "folds", folds });
  }

  /** A script that selected something takes the person there. */
  private tellSelection(): void {
    const sheet = this.workbook.activeSheet;
    if (sheet === undefined || sheet.selection === this.selection) return;
    this.selection = sheet.selection;
    const area = sheet.selection.areas.at(-1);
    if (area) this.send({ kind: "go to", sheet: this.sheets.nameOf(sheet), area });
  }

  private tellOutOfDate(): void {
    const message = outOfDateFormulas(this.workbook);
    if (message === this.outOfDate) return;
    this.outOfDate = message;
    if (message !== null) this.send({ kind: "toast", message, title: "", seconds: 20 });
  }

  private foldedColumns(): readonly FoldedColumns[] {
    return this.workbook.sheets.flatMap((sheet) => {
      const groups = columnGroups(sheet);
      if (groups.length === 0) return [];
      return [{ sheet: this.sheets.nameOf(sheet), isFolded: groups.some(({ folded }) => folded) }];
    });
  }

  private guardedAreas(): readonly GuardedArea[] {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ warningOnly }) => warningOnly)
        .map(({ area, unprotected }) => ({
          sheet: this.sheets.nameOf(sheet),
          area,
          open: unprotected,
        })),
    );
  }
}
