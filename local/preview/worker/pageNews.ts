import { outOfDateFormulas } from "../../sheets/formulas/outOfDateFormulas";
import type { Workbook } from "../../sheets/workbook/workbook";
import type { FromWorker, GuardedArea, MadeFile } from "../protocol";
import type { GridSheets } from "./gridSheets";

/**
 * What the page is told besides the cells: guarded areas, where a script has gone, formulas that are out
 * of date, documents. Each is told only when it differs from what the page was told last.
 */
export class PageNews {
  private selection: unknown = null;
  private guarded = "";
  private outOfDate: string | null = null;
  private fileCount = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: GridSheets,
    private readonly send: (message: FromWorker) => void,
  ) {}

  /** The page gets the whole workbook: returns its guarded areas, which count as told from then on. */
  opened(): readonly GuardedArea[] {
    const guarded = this.guardedAreas();
    this.guarded = JSON.stringify(guarded);
    this.selected();
    return guarded;
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

  /** What scripts changed in the workbook besides its cells. */
  tellChanges(): void {
    this.tellGuarded();
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
