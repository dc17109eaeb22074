import { holdsCell } from "../../sheets/workbook/area";
import { foldAllGroups } from "../../sheets/workbook/columnGroups";
import { withEnglishNames } from "../../sheets/workbook/englishNames";
import { cellWithTypedText } from "../../sheets/workbook/enteredCell";
import type { Workbook } from "../../sheets/workbook/workbook";
import { workbookToJson } from "../../sheets/workbook/workbookJson";
import type { OpenedWorkbook, SheetSettings } from "../openedWorkbook";
import type { FromWorker, Requests } from "../protocol";
import type { TextMeasure } from "../snapshot/rowHeights";
import { workbookSnapshot } from "../snapshot/workbookSnapshot";
import type { TablePage } from "../tablePage";
import { applyGridEdits } from "./applyGridEdits";
import { ChangeWatch } from "./changeWatch";
import { GridSheets } from "./gridSheets";
import type { KeptState } from "./keptState";
import { PageNews } from "./pageNews";
import type { EditMade, ScriptProject } from "./scriptProject";
import { isCallable, resultAsJson } from "./scriptValues";
import { ShownWorkbook } from "./shownWorkbook";
import { tablePage } from "./tablePage";

const GONE = "This document is not here any more.";

export interface WorkspaceHost {
  readonly tell: (message: FromWorker) => void;
  readonly measure: TextMeasure;
  readonly currentYear: () => number;
  /** Something changed that has to be kept. */
  readonly changed: () => void;
  /** It is to be kept before the script that runs goes on. */
  readonly keepBeforeGoingOn: () => void;
}

/** One workbook with the add-on on it: does what the page asks, and reports the outcome to the page. */
export class PreviewWorkspace {
  private readonly sheets: GridSheets;
  private readonly shown: ShownWorkbook;
  private readonly watch: ChangeWatch;
  private readonly news: PageNews;
  private project: ScriptProject | null = null;
  private isAfterEdit = false;
  private selectionsHeard = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly host: WorkspaceHost,
  ) {
    this.sheets = new GridSheets(workbook);
    this.shown = new ShownWorkbook(workbook);
    this.watch = new ChangeWatch(workbook);
    this.news = new PageNews(workbook, this.sheets, host.tell);
  }

  /** The add-on from now on. `isOpening`: its `onOpen` runs, as when a spreadsheet is opened. */
  use(project: ScriptProject, isOpening: boolean): void {
    this.project = project;
    this.news.allFiles(project.files());
    if (isOpening) {
      project.opened();
      this.watch.hasChanged(this.stateMark());
    } else this.job(() => project.opened());
  }

  /** The whole workbook for the grid; from now on the page is told only what changes. */
  opened(): OpenedWorkbook {
    this.workbook.calculation.settleAll();
    const { guarded, folds } = this.news.opened();
    this.sheets.reloaded();
    this.shown.accept();
    return {
      snapshot: workbookSnapshot(this.workbook, this.host.measure),
      activeSheet: this.workbook.activeSheet ? this.sheets.nameOf(this.workbook.activeSheet) : "",
      selectionsHeard: this.selectionsHeard,
      name: this.workbook.name,
      settings: { locale: this.workbook.locale, timeZone: this.workbook.timeZone },
      guarded,
      folds,
    };
  }

  /** As on Google: what is in the cells stays, formulas are computed again, and it is reopened. */
  changeSettings({ locale, timeZone }: SheetSettings): OpenedWorkbook {
    this.workbook.locale = locale;
    this.workbook.timeZone = timeZone;
    this.workbook.calculation.everythingChanged();
    this.host.changed();
    this.project?.opened();
    return this.opened();
  }

  edited({ edits, origin }: Requests["edited"]["ask"]): void {
    const areas = applyGridEdits(this.workbook, this.sheets, edits);
    this.shown.accept();
    this.isAfterEdit = true;
    this.job(() => {
      if (origin === "undo") return;
      for (const { sheet, area, before } of areas) {
        const isCell = area.rowCount === 1 && area.columnCount === 1;
        const after = sheet.cell(area.row, area.column);
        const typed = isCell && origin === "typed" ? { before, after } : null;
        this.runOnEdit({ sheet, area, typed });
      }
    });
  }

  fold({ sheet: name, isFolded }: Requests["fold"]["ask"]): void {
    const sheet = this.sheets.sheetOf(name);
    if (sheet === undefined) return;
    this.job(() => {
      foldAllGroups(sheet, isFolded);
      this.workbook.sheetChanged(sheet);
    });
  }

  /** Text typed in the table view: what the grid does with a typed cell, done here. */
  typed({ sheet: name, row, column, text }: Requests["typed"]["ask"]): void {
    const sheet = this.sheets.sheetOf(name);
    if (sheet === undefined) return;
    const before = sheet.cell(row, column);
    const { locale } = this.workbook;
    const currentYear = this.host.currentYear();
    const english = (formula: string) => withEnglishNames(formula, this.workbook);
    this.job(() => {
      const after = cellWithTypedText(before, text, { locale, currentYear, english });
      sheet.setCell(row, column, after);
      const area = { row, column, rowCount: 1, columnCount: 1 };
      this.runOnEdit({ sheet, area, typed: { before, after } });
    });
  }

  select(ask: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly areas: OpenedAreas;
  }): void {
    this.selectionsHeard += 1;
    const sheet = this.sheets.sheetOf(ask.sheet);
    if (sheet === undefined) return;
    const { row, column } = ask;
    const around = ask.areas.filter((area) => holdsCell(area, row, column));
    const areas = around.length > 0 ? ask.areas : [{ row, column, rowCount: 1, columnCount: 1 }];
    this.workbook.activeSheetId = sheet.id;
    sheet.selection = { currentCell: { row, column }, areas };
    this.news.selected();
  }

  run(functionName: string): void {
    this.job(() => this.project?.run(functionName, []));
  }

  call({ functionName, json }: Requests["call"]["ask"]): Requests["call"]["answer"] {
    const names = this.functionNames();
    if (!isCallable(functionName, names)) {
      throw new Error(`Script function not found: ${functionName}`);
    }
    const args: unknown = JSON.parse(json);
    const result = this.job(() => this.project?.run(functionName, Array.isArray(args) ? args : []));
    return { json: resultAsJson(result) };
  }

  functionNames(): readonly string[] {
    const names = this.project?.functionNames() ?? [];
    return names.filter((name) => isCallable(name, names));
  }

  table(ask: Requests["table"]["ask"]): TablePage {
    return tablePage(this.workbook, this.sheets, ask);
  }

  file(id: string): Requests["file"]["answer"] {
    const file = this.project?.file(id) ?? null;
    if (file === null) throw new Error(GONE);
    return file;
  }

  putFile({ id, bytes }: Requests["putFile"]["ask"]): void {
    this.job(() => {
      if (!this.project?.putFile(id, bytes)) throw new Error(GONE);
    });
  }

  state(): KeptState {
    return {
      version: 1,
      name: this.workbook.name,
      workbook: workbookToJson(this.workbook),
      services: this.project?.state() ?? null,
    };
  }

  /** Shows on the page what scripts have done so far. */
  showChanges(): void {
    this.workbook.calculation.settleAll();
    const update = this.shown.update();
    if (update.kind === "snapshot") {
      this.host.tell({ kind: "workbook", opened: this.opened() });
    } else if (update.kind === "cells") {
      for (const [sheet, cells] of update.cells) {
        const name = this.sheets.nameOf(sheet);
        this.host.tell({ kind: "cells", sheet: name, cells, afterEdit: this.isAfterEdit });
      }
    }
    this.news.tellChanges();
  }

  /** A script has its writes land: from now on they outlive the page. */
  flushed(): void {
    if (this.watch.hasChanged(this.stateMark())) this.host.changed();
    this.host.keepBeforeGoingOn();
  }

  private job<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.showChanges();
      this.isAfterEdit = false;
      this.news.tellFiles(this.project?.files() ?? []);
      if (this.watch.hasChanged(this.stateMark())) this.host.changed();
    }
  }

  private runOnEdit(edit: EditMade): void {
    try {
      this.project?.edited(edit);
    } catch (error) {
      // As on Google, it goes to the log and the person sees nothing.
      this.host.tell({ kind: "log", level: "error", text: `onEdit: ${messageOf(error)}` });
    }
  }

  private stateMark(): string {
    return this.project?.stateMark() ?? "";
  }
}

type OpenedAreas = readonly {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}[];

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
