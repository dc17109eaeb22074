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
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../../sheets/workbook/area";
import type { TypingContext } from "../../sheets/workbook/typedValue";
import type { EditOrigin, GridCell } from "../gridEdit";
import { UNIT_ID } from "../snapshot/unitId";
import { isCutText } from "../snapshot/univerCell";
import { areaToUniver } from "../snapshot/univerRange";
import { bootUniver } from "./bootUniver";
import { patchOf } from "./cellPatch";
import { showListsAsSheetsDoes } from "./dropDownLists";
import { drawDropDownsInUse } from "./dropDownsInUse";
import { endEditing, onLeavingGrid } from "./endEditing";
import { moveFarByKeys } from "./farKeys";
import { keepFormulaBarFocus } from "./formulaBarFocus";
import { FormulaValues } from "./formulaValues";
import { keepFxASign } from "./fxSign";
import { focusCells, keepCaret } from "./gridFocus";
import type { GridListener } from "./gridListener";
import { editsFromMutation } from "./gridMutations";
import { goBackTo, placeOnGrid, selectionOf } from "./gridPlace";
import { type GridStep, lastStep, setCellsInStep } from "./gridSteps";
import { GridTabs } from "./gridTabs";
import { checkColumnsAsOne } from "./joinedChecks";
import { keepInSight, showInSight } from "./keepInSight";
import type { MutationParams } from "./mutationParams";
import { goByNameBox } from "./nameBox";
import { nameControls } from "./nameControls";
import { keepPanelsShut, OWN_PANELS } from "./ownPanels";
import { readPastedText } from "./pastedTextReader";
import { PendingEdits } from "./pendingEdits";
import { RowsInUse } from "./rowsInUse";
import { rulesEdit, sheetOfRules } from "./sheetMutations";
import { readTypedText } from "./typedTextReader";

/** What changes the cells that are selected without editing one of them. */
const CHANGES_SELECTION = /^sheet\.command\.(clear-selection-(content|all)|paste.*|auto-fill|cut)$/;

/** The spreadsheet that Univer draws. It is a view: the workbook in the worker is the truth. */
export class GridView {
  readonly tabs: GridTabs;
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulaValues = new FormulaValues();
  private readonly rowsInUse = new RowsInUse();
  private applying = 0;
  private origin: EditOrigin = "other";
  private begun = false;
  private readonly pending = new PendingEdits();
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
    this.whileApplying(() => {
      const place = this.api.getActiveWorkbook() && placeOnGrid(this.api);
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
    this.whileApplying(() => {
      if (step) setCellsInStep(this.injector, step, { ...target, cellValue: value });
      else this.commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target, value });
    });
  }

  /** Takes the person to cells, as a script's `activate()` does, with some of what is before them in sight. */
  select(sheet: string, area: Area): void {
    this.whileApplying(() => {
      this.activate(sheet, area);
      const target = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
      target?.scrollToCell(Math.max(0, area.row - 4), Math.max(0, area.column - 3));
      if (target) showInSight(this.injector, areaToUniver(area));
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
    nameControls(this.container);
    goByNameBox(this.container, this.api, ({ sheet, area }) => {
      this.activate(sheet, area);
      showInSight(this.injector, areaToUniver(area));
      this.focus();
    });
    checkColumnsAsOne(this.injector);
    keepPanelsShut(this.injector);
    onLeavingGrid(this.container, () => endEditing(this.injector));
    keepFxASign(this.injector);
    keepFormulaBarFocus(this.injector, this.container);
    keepInSight(this.injector);
    moveFarByKeys(this.injector, this.rowsInUse);
    showListsAsSheetsDoes(this.injector);
    void drawDropDownsInUse(this.injector, this.rowsInUse);
    document.addEventListener("focusin", ({ target }) => keepCaret(target));
    readPastedText(this.injector, () => this.typing());
    readTypedText(
      this.injector,
      () => this.typing(),
      () => this.noteOrigin("typed"),
    );
    const selections = this.injector.get(SheetsSelectionsService);
    for (const told of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      told.subscribe(() => this.tellSelection());
    }
  }

  private typing(): TypingContext {
    return { locale: this.locale, currentYear: this.currentYear() };
  }

  private listenToCommands(): void {
    this.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION) return;
      this.rowsInUse.forget();
      if (this.applying > 0) return;
      if (options?.fromFormula) {
        this.correctFormulas(command.params);
        return;
      }
      const params = command.params as (MutationParams & { unitId?: string }) | undefined;
      if (options?.onlyLocal || params?.unitId !== UNIT_ID) return;
      const workbook = this.workbook();
      if (workbook) this.noteMutation(command.id, params, workbook);
    });
  }

  private listenToPerson(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeUndo, () => this.noteOrigin("undo"));
    api.addEvent(api.Event.BeforeRedo, () => this.noteOrigin("undo"));
    api.addEvent(api.Event.ActiveSheetChanged, () => this.tellSelection());
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (OWN_PANELS.has(event.id)) event.cancel = true;
      if (this.applying > 0 || !CHANGES_SELECTION.test(event.id)) return;
      const selection = selectionOf(api);
      if (selection === null) return;
      const again = () => void this.commands.executeCommand(event.id, event.params);
      if (!this.listener.mayChange(selection.sheet, selection.areas, again)) event.cancel = true;
    });
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      const { worksheet, row, column } = event;
      const isCut = isCutText(worksheet.getSheet().getCellRaw(row, column)?.v);
      if (!this.listener.mayEdit(worksheet.getSheetId(), row + 1, column + 1, isCut)) {
        event.cancel = true;
      }
    });
  }

  private activate(sheet: string, { row, column, rowCount, columnCount }: Area): void {
    if (this.activeSheet() !== sheet) this.showSheet(sheet);
    const target = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    target?.getRange(row - 1, column - 1, rowCount, columnCount).activate();
  }

  private noteOrigin(origin: EditOrigin): void {
    if (this.origin !== "undo") this.origin = origin;
    // There may be nothing to tell: an edit that left the cell as it was.
    setTimeout(() => {
      if (this.pending.isEmpty) this.origin = "other";
    }, 0);
  }

  private noteMutation(id: string, params: MutationParams, workbook: Workbook): void {
    const wasEmpty = this.pending.isEmpty;
    const sheet = sheetOfRules(id, params);
    if (sheet !== null) {
      this.pending.addRules(sheet, () => rulesEdit(sheet, this.injector));
    } else {
      this.pending.add(editsFromMutation(id, params, workbook, this.injector));
    }
    if (wasEmpty && !this.pending.isEmpty) setTimeout(() => this.tellEdits(), 0);
  }

  private tellEdits(): void {
    const { origin } = this;
    const edits = this.pending.take();
    this.origin = "other";
    this.listener.edited(edits, origin, origin === "undo" ? null : lastStep(this.injector));
  }

  private tellSelection(): void {
    const selection = selectionOf(this.api);
    const text = JSON.stringify(selection);
    if (selection === null || text === this.lastSelection) return;
    this.lastSelection = text;
    this.listener.selected(selection, this.applying > 0);
  }

  private correctFormulas(params: object | undefined): void {
    const { subUnitId, cellValue } = (params ?? {}) as {
      subUnitId?: string;
      cellValue?: Parameters<FormulaValues["corrections"]>[1];
    };
    if (subUnitId === undefined || cellValue === undefined) return;
    const right = this.formulaValues.corrections(subUnitId, cellValue);
    if (right === null) return;
    this.whileApplying(() => {
      this.commands.syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId: UNIT_ID, subUnitId, cellValue: right },
        { onlyLocal: true, fromFormula: true },
      );
    });
  }

  private workbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private whileApplying(work: () => void): void {
    this.applying += 1;
    try {
      work();
    } finally {
      this.applying -= 1;
    }
  }
}
