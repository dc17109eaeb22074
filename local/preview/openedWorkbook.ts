import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "../sheets/workbook/area";

/** Cells that warn a person before they are edited. */
export interface GuardedArea {
  readonly sheet: string;
  /** Null is the whole sheet but `open`. */
  readonly area: Area | null;
  readonly open: readonly Area[];
}

/** A tab with groups of columns. */
export interface FoldedColumns {
  readonly sheet: string;
  /** At least one of them is folded away. */
  readonly isFolded: boolean;
}

/** What File > Settings say of a spreadsheet. */
export interface SheetSettings {
  /** As Sheets writes it: en_GB. */
  readonly locale: string;
  readonly timeZone: string;
}

export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  /** The tab that is open in it. */
  readonly activeSheet: string;
  /** How many selections of the person the worker has heard of: those made since are the page's. */
  readonly selectionsHeard: number;
  readonly name: string;
  readonly settings: SheetSettings;
  readonly guarded: readonly GuardedArea[];
  readonly folds: readonly FoldedColumns[];
}
