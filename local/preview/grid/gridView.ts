import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IWorkbookData,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesCommand, SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../../sheets/workbook/area";
import type { GridCell } from "../gridEdit";
import { UNIT_ID } from "../snapshot/unitId";
import { areaToUniver } from "../snapshot/univerRange";
import { askBeforeEdits } from "./askedEdits";
import { bootUniver } from "./bootUniver";
import { patchOf } from "./cellPatch";
import { forgetFills } from "./forgottenFills";
import { FormulaValues } from "./formulaValues";
import { focusCells } from "./gridFocus";
import type { GridListener } from "./gridListener";
import { goBackTo, placeOnGrid, selectionOf } from "./gridPlace";
import { type GridStep, setCellsInStep } from "./gridSteps";
import { GridTabs } from "./gridTabs";
import { showInSight } from "./keepInSight";
import { behaveLikeSheets } from "./likeSheets";
import type { MutationParams } from "./mutationParams";
import { goByNameBox } from "./nameBox";
import { OwnWork } from "./ownWork";
import { PersonEdits } from "./personEdits";
import { putRightValues } from "./rightFormulas";
import { RowsInUse } from "./rowsInUse";

/** The spreadsheet that Univer draws. It is a view: the workbook in the worker is the truth. */
export class GridView {
  readonly tabs: GridTabs;
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly edits: PersonEdits;
  private readonly formulaValues = new FormulaValues();
  private readonly rowsInUse = new RowsInUse();
  private readonly ownWork = new OwnWork();
  private begun = false;
  private lastSelection = "";
  private locale = "en_GB";

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
    private readonly currentYear: () => number,
  ) {
    const { univer, api } = bootUniver(container);
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.edits = new PersonEdits(this.injector, (...told) => listener.edited(...told));
    this.tabs = new GridTabs(container, (sheet) => this.showSheet(sheet));
    this.listenToCommands();
    this.listenToPerson();
  }

  /**
   * Shows this workbook at its open tab; if that tab was on show already, at the same place in it.
   * `activeSheet` is null where the person is to stay at whatever tab is on show.
   */
  load(snapshot: IWorkbookData, activeSheet: string | null, locale: string): void {
    this.locale = locale;
    this.formulaValues.load(snapshot);
    this.ownWork.during(() => {
      const place = this.api.getActiveWorkbook() && placeOnGrid(this.api);
      const before = this.workbook();
      if (before) forgetFills(this.injector, before);
      if (place) this.api.disposeUnit(UNIT_ID);
      this.api.createWorkbook(snapshot);
      if (!this.begun) this.begin();
      if (activeSheet !== null && place?.selection?.sheet !== activeSheet) {
        this.showSheet(activeSheet);
      } else if (place) goBackTo(this.api, place);
    });
  }

  /**
   * Puts cells that a script changed into the grid, as part of the person's step that led to it,
   * or else as a separate step.
   */
  setCells(sheet: string, cells: readonly GridCell[], step: GridStep | null): void {
    if (cells.length === 0) return;
    this.formulaValues.note(sheet, cells);
    const target = { unitId: UNIT_ID, subUnitId: sheet };
    const value = patchOf(cells);
    this.ownWork.during(() => {
      if (step) setCellsInStep(this.injector, step, { ...target, cellValue: value });
      else this.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target, value });
    });
  }

  /** Takes the person to cells, as a script's `activate()` does, with some of what is before them in sight. */
  select(sheet: string, area: Area): void {
    this.ownWork.during(() => {
      const before = { row: Math.max(0, area.row - 4), column: Math.max(0, area.column - 3) };
      this.goTo(sheet, area, before);
    });
  }

  /** The tab that is shown. */
  activeSheet(): string {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  }

  showSheet(sheet: string): void {
    const workbook = this.api.getActiveWorkbook();
    const target = workbook?.getSheetBySheetId(sheet);
    if (workbook && target) workbook.setActiveSheet(target);
  }

  undo(): void {
    void this.api.undo();
  }

  redo(): void {
    void this.api.redo();
  }

  /** Runs one of Univer's own commands, as its tools would. */
  run(id: string, params?: object): void {
    void this.commands.executeCommand(id, params);
    this.focus();
  }

  focus(): void {
    focusCells();
  }

  /** Begins to edit a cell, after `mayEdit` refused and the person insisted. */
  startEditing(): void {
    this.api.getActiveWorkbook()?.startEditing();
  }

  /** What Univer's plugins offer only once there is a workbook. */
  private begin(): void {
    this.begun = true;
    behaveLikeSheets(this.injector, this.container, this.rowsInUse, {
      context: () => ({ locale: this.locale, currentYear: this.currentYear() }),
      typed: () => this.edits.noteOrigin("typed"),
    });
    goByNameBox(this.container, this.api, ({ sheet, area }) => {
      this.goTo(sheet, area);
      this.focus();
    });
    const selections = this.injector.get(SheetsSelectionsService);
    for (const told of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      told.subscribe(() => this.tellSelection());
    }
  }

  private listenToCommands(): void {
    this.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION) return;
      this.rowsInUse.forget();
      if (this.ownWork.isUnderWay) return;
      if (options?.fromFormula) {
        this.ownWork.during(() =>
          putRightValues(this.injector, this.formulaValues, command.params),
        );
        return;
      }
      const params = command.params as (MutationParams & { unitId?: string }) | undefined;
      if (options?.onlyLocal || params?.unitId !== UNIT_ID) return;
      const workbook = this.workbook();
      if (workbook) this.edits.noteMutation(command.id, params, workbook);
    });
  }

  private listenToPerson(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeUndo, () => this.edits.noteOrigin("undo"));
    api.addEvent(api.Event.BeforeRedo, () => this.edits.noteOrigin("undo"));
    api.addEvent(api.Event.ActiveSheetChanged, () => this.tellSelection());
    askBeforeEdits(this.injector, api, this.listener, this.ownWork);
  }

  /** `scrolledTo`: the cell at the upper left, unless that would leave these out of sight. */
  private goTo(
    sheet: string,
    area: Area,
    scrolledTo?: { readonly row: number; readonly column: number },
  ): void {
    if (this.activeSheet() !== sheet) this.showSheet(sheet);
    const target = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    if (!target) return;
    const { row, column, rowCount, columnCount } = area;
    target.getRange(row - 1, column - 1, rowCount, columnCount).activate();
    if (scrolledTo) target.scrollToCell(scrolledTo.row, scrolledTo.column);
    showInSight(this.injector, areaToUniver(area));
  }

  private tellSelection(): void {
    const selection = selectionOf(this.api);
    const text = JSON.stringify(selection);
    if (selection === null || text === this.lastSelection) return;
    this.lastSelection = text;
    this.listener.selected(selection, this.ownWork.isUnderWay);
  }

  private workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }
}
