import type { Area } from "../../sheets/workbook/area";
import type { GridSelection } from "../grid/gridPlace";
import type { GridView } from "../grid/gridView";
import type { GridCell } from "../gridEdit";
import type { OpenedWorkbook } from "../openedWorkbook";
import { CellAnnouncer } from "./cellAnnouncer";
import { EditsUnderWay } from "./editsUnderWay";
import { byId, element } from "./elements";
import { FoldButton } from "./foldButton";
import { givenDay } from "./givenDay";
import { gridTools } from "./gridTools";
import { QuestionsBeforeEdits } from "./questionsBeforeEdits";
import { TableView, type TableViewReading } from "./tableView";
import { showTools } from "./tools";
import type { WorkspaceClient } from "./workspaceClient";

export interface SheetPaneListener {
  /** A person changed something that is not kept yet. */
  changing(): void;
  /** The grid has made way for the table, or the table for the grid. */
  turned(): void;
}

/** The spreadsheet on the page: the grid, or the table in its place, and what is asked before edits. */
export class SheetPane {
  readonly edits: EditsUnderWay;
  private readonly questions = new QuestionsBeforeEdits({
    focus: () => this.focus(),
    startEditing: () => this.grid?.startEditing(),
    readTable: (sheet, row) => this.table.read(sheet, row),
    showInTable: (reading, row, column) => {
      this.openTable(reading);
      this.table.focusCell(row, column);
    },
  });
  private readonly announcer: CellAnnouncer;
  private readonly table: TableView;
  private readonly tableButton = element(
    "button",
    { type: "button", "aria-pressed": "false", onclick: () => void this.toggleTable() },
    "Table view",
  );
  private readonly foldButton = new FoldButton((sheet, isFolded) => {
    void this.client.request("fold", { sheet, isFolded });
  });
  private grid: GridView | null = null;
  private selectionsTold = 0;

  constructor(
    private readonly client: WorkspaceClient,
    private readonly listener: SheetPaneListener,
  ) {
    this.edits = new EditsUnderWay(client);
    this.announcer = new CellAnnouncer(byId("cell"), client);
    this.table = new TableView(byId("table"), client, (sheet, row, column) =>
      this.tellSelected({ sheet, row, column, areas: [] }),
    );
  }

  get isTable(): boolean {
    return this.table.isOpen;
  }

  async start(opened: OpenedWorkbook): Promise<void> {
    const { GridView } = await import("../grid/gridView");
    this.grid = new GridView(
      byId("grid"),
      {
        edited: async (edits, origin, step) => {
          this.listener.changing();
          await this.edits.send(edits, origin, step);
          this.announcer.changed();
        },
        selected: (selection, byScript) => {
          this.announcer.selected(selection);
          this.foldButton.at(selection.sheet);
          if (!byScript) this.tellSelected(selection);
        },
        mayEdit: (sheet, row, column, isCut) => this.questions.mayEdit(sheet, row, column, isCut),
        mayChange: (sheet, areas, again) => this.questions.mayChange(sheet, areas, again),
      },
      () => Number(givenDay()?.slice(0, 4) ?? new Date().getFullYear()),
    );
    this.load(opened);
    showTools(
      byId("tools"),
      gridTools(() => this.grid),
      [this.foldButton.element, this.tableButton],
    );
  }

  /** Shows a workbook that was opened. */
  load(opened: OpenedWorkbook): void {
    this.selectionsTold = opened.selectionsHeard;
    this.loadAgain(opened);
  }

  /** Shows the workbook as it is now. Where the person has gone meanwhile, there they stay. */
  loadAgain({
    snapshot,
    activeSheet,
    selectionsHeard,
    guarded,
    folds,
    settings,
  }: OpenedWorkbook): void {
    this.guard(guarded);
    this.setFolds(folds);
    const isBehind = selectionsHeard < this.selectionsTold;
    this.grid?.load(snapshot, isBehind ? null : activeSheet, settings.locale);
    this.showFoldButton();
    this.cellsChanged();
  }

  private tellSelected(selection: GridSelection): void {
    this.selectionsTold += 1;
    this.client.tell({ kind: "selected", ...selection });
  }

  setFolds(folds: OpenedWorkbook["folds"]): void {
    this.foldButton.set(folds);
  }

  guard(guarded: OpenedWorkbook["guarded"]): void {
    this.questions.guard(guarded);
  }

  /** `afterEdit`: scripts wrote these cells because of the oldest edit that is still under way. */
  setCells(sheet: string, cells: readonly GridCell[], afterEdit: boolean): void {
    this.grid?.setCells(sheet, cells, afterEdit ? this.edits.oldest : null);
    this.cellsChanged();
  }

  goTo(sheet: string, area: Area): void {
    this.grid?.select(sheet, area);
    if (this.isTable) void this.table.goTo(sheet, area.row, area.column);
  }

  undo(): void {
    this.grid?.undo();
  }

  redo(): void {
    this.grid?.redo();
  }

  turnTab(step: 1 | -1): void {
    this.grid?.tabs.turn(step);
  }

  async toggleTable(): Promise<void> {
    if (this.isTable) this.closeTable();
    else this.openTable(await this.table.read(this.grid?.activeSheet() ?? ""));
    this.focus();
  }

  focus(): boolean {
    if (this.isTable) this.table.focus();
    else this.grid?.focus();
    return true;
  }

  /** False where there are none, as beside the table. */
  focusTabs(): boolean {
    return !this.isTable && !!this.grid?.tabs.focus();
  }

  private cellsChanged(): void {
    void this.table.refresh();
    this.announcer.changed();
  }

  private openTable(reading: TableViewReading): void {
    this.table.show(reading);
    this.turned();
  }

  private closeTable(): void {
    this.table.hide();
    this.turned();
    this.grid?.showSheet(this.table.shownSheet);
  }

  /** The table shows all columns. */
  private showFoldButton(): void {
    this.foldButton.at(this.isTable ? "" : (this.grid?.activeSheet() ?? ""));
  }

  private turned(): void {
    byId("grid").classList.toggle("behind", this.isTable);
    this.tableButton.setAttribute("aria-pressed", String(this.isTable));
    this.showFoldButton();
    this.listener.turned();
  }
}
