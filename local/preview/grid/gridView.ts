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
  AFTER_CELL_EDIT,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { type Area, areaOf } from "../../workbook/area";
import type { EditOrigin, GridCell, GridEdit } from "../gridEdit";
import { UNIT_ID } from "../snapshot/unitId";
import { isCutText } from "../snapshot/univerCell";
import { areaFromUniver } from "../snapshot/univerRange";
import { type BootedUniver, bootUniver } from "./bootUniver";
import { patchOf } from "./cellPatch";
import { FormulaValues } from "./formulaValues";
import { editsFromMutation } from "./gridMutations";
import { nameControls } from "./nameControls";
import { typedCell } from "./typedCell";

export interface GridSelection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Area[];
}

export interface GridListener {
  /** What a person did, in order; told once a turn. */
  edited(edits: readonly GridEdit[], origin: EditOrigin): void;
  /** `byScript`: the selection follows what the workbook says already. */
  selected(selection: GridSelection, byScript: boolean): void;
  /**
   * Whether this cell may be edited now; where not, the listener sees to what happens next.
   * `isCut`: the grid shows only the beginning of its text.
   */
  mayEdit(sheet: string, row: number, column: number, isCut: boolean): boolean;
  /** Whether these cells may be cleared or pasted into now; `again` tries once more. */
  mayChange(sheet: string, areas: readonly Area[], again: () => void): boolean;
}

/** What changes the cells that are selected without editing one of them. */
const CHANGES_SELECTION = /^sheet\.command\.(clear-selection-(content|all)|paste.*|auto-fill|cut)$/;

/** What is typed over a cell goes in here; it stands outside of the grid. */
const CELL_EDITOR = '[data-u-comp="editor"][id*="DOCS_NORMAL"]';

/** A dialog that closes gives the editor the focus back, but not the caret: nothing could be typed. */
function keepCaret(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches('[data-u-comp="editor"]')) return;
  const selection = getSelection();
  if (!selection || target.contains(selection.anchorNode)) return;
  selection.selectAllChildren(target);
  selection.collapseToEnd();
}

/** The spreadsheet that Univer draws. It is a view: the workbook in the worker is the truth. */
export class GridView {
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private readonly formulaValues = new FormulaValues();
  private applying = 0;
  private undoing = false;
  private typing = false;
  private begun = false;
  private pending: GridEdit[] = [];
  private lastSelection = "";

  constructor(
    private readonly container: HTMLElement,
    private readonly listener: GridListener,
    private readonly currentYear: () => number,
  ) {
    const booted: BootedUniver = bootUniver(container);
    this.api = booted.api;
    this.injector = booted.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.listenToCommands();
    this.listenToPerson();
  }

  /** Shows this workbook, at the tab that is open in it; where that was shown, at the same place. */
  load(snapshot: IWorkbookData, activeSheet: string): void {
    this.formulaValues.load(snapshot);
    this.whileApplying(() => {
      const before = this.api.getActiveWorkbook();
      const place = before && this.place();
      if (before) this.api.disposeUnit(UNIT_ID);
      this.api.createWorkbook(snapshot);
      if (!this.begun) this.begin();
      if (place?.selection?.sheet === activeSheet) this.goBackTo(place);
      else this.showSheet(activeSheet);
    });
  }

  /** Puts cells that a script changed into the grid, in one step that a person can undo. */
  setCells(sheet: string, cells: readonly GridCell[]): void {
    if (cells.length === 0) return;
    this.formulaValues.note(sheet, cells);
    this.whileApplying(() => {
      this.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: UNIT_ID,
        subUnitId: sheet,
        value: patchOf(cells),
      });
    });
  }

  /** Takes the person to a cell, as a script's `activate()` does. */
  select(sheet: string, area: Area): void {
    const workbook = this.api.getActiveWorkbook();
    const target = workbook?.getSheetBySheetId(sheet);
    if (!workbook || !target) return;
    this.whileApplying(() => {
      if (workbook.getActiveSheet().getSheetId() !== sheet) workbook.setActiveSheet(target);
      const { row, column, rowCount, columnCount } = area;
      target.getRange(row - 1, column - 1, rowCount, columnCount).activate();
      target.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 3));
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

  /** Puts the keyboard into the grid. */
  focus(): void {
    const editor = document.querySelector<HTMLElement>(CELL_EDITOR);
    editor?.focus();
    keepCaret(editor);
  }

  /** Begins to edit a cell, after `mayEdit` refused and the person insisted. */
  startEditing(): void {
    this.api.getActiveWorkbook()?.startEditing();
  }

  private listenToCommands(): void {
    this.commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || this.applying > 0) return;
      if (options?.fromFormula) {
        this.correctFormulas(command.params);
        return;
      }
      const params = command.params as { unitId?: string } | undefined;
      if (options?.onlyLocal || params?.unitId !== UNIT_ID) return;
      const workbook = this.workbook();
      if (workbook) this.noteEdits(editsFromMutation(command.id, params, workbook, this.injector));
    });
  }

  /** The tab that is open, as a control; false where there is none. */
  focusTabs(): boolean {
    const tab = this.container.querySelector<HTMLElement>('[role=tab][aria-selected="true"]');
    tab?.focus();
    return tab !== null;
  }

  /** Shows the next tab (or the one before), as Ctrl+Shift+PageDown does in Sheets. */
  turnTab(step: 1 | -1): void {
    const tabs = [...this.container.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next?.dataset.id) this.showSheet(next.dataset.id);
  }

  /** Arrow keys go along the tabs, Enter goes into the sheet. */
  private tabKey(event: KeyboardEvent): void {
    const isTab = event.target instanceof HTMLElement && event.target.matches("[role=tab]");
    if (!isTab) return;
    if (event.key === "Enter" || event.key === " ") this.focus();
    else if (event.key === "ArrowRight") this.turnTab(1);
    else if (event.key === "ArrowLeft") this.turnTab(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key.startsWith("Arrow")) this.stayOnTabs(10);
  }

  /** Univer marks the tab when it next draws, and takes the keyboard to the cells. */
  private stayOnTabs(times: number): void {
    const wasTaken = document.activeElement?.matches('[data-u-comp="editor"], [role=tab], body');
    if (!wasTaken) return;
    this.focusTabs();
    if (times > 1) setTimeout(() => this.stayOnTabs(times - 1), 30);
  }

  /** What Univer's plugins offer only once there is a workbook. */
  private begin(): void {
    this.begun = true;
    nameControls(this.container);
    document.addEventListener("focusin", ({ target }) => keepCaret(target));
    this.container.addEventListener("keydown", (event) => this.tabKey(event), true);
    this.readTypedText();
    const selections = this.injector.get(SheetsSelectionsService);
    for (const told of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      told.subscribe(() => this.tellSelection());
    }
  }

  private listenToPerson(): void {
    const { api } = this;
    api.addEvent(api.Event.BeforeUndo, () => this.inUndo());
    api.addEvent(api.Event.BeforeRedo, () => this.inUndo());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.tellSelection());
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.applying > 0 || !CHANGES_SELECTION.test(event.id)) return;
      const selection = this.selection();
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

  /** What is typed is read as Sheets reads it in the United Kingdom, before Univer reads it. */
  private readTypedText(): void {
    const interceptor = this.injector.get(SheetInterceptorService).writeCellInterceptor;
    interceptor.intercept(AFTER_CELL_EDIT, {
      priority: 100,
      handler: (cell, context, next) => {
        this.typing = true;
        const before = context.worksheet.getCellRaw(context.row, context.col);
        const look = context.workbook.getStyles().getStyleByCell(before) ?? null;
        const typed = cell ? typedCell(cell, look, this.currentYear()) : null;
        return typed ?? next(cell);
      },
    });
  }

  private inUndo(): void {
    this.undoing = true;
  }

  private noteEdits(edits: readonly GridEdit[]): void {
    if (edits.length === 0) return;
    if (this.pending.length === 0) setTimeout(() => this.tellEdits(), 0);
    this.pending.push(...edits);
  }

  private tellEdits(): void {
    const edits = this.pending;
    const origin: EditOrigin = this.undoing ? "undo" : this.typing ? "typed" : "other";
    this.pending = [];
    this.undoing = false;
    this.typing = false;
    this.listener.edited(edits, origin);
  }

  private tellSelection(): void {
    const selection = this.selection();
    const text = JSON.stringify(selection);
    if (selection === null || text === this.lastSelection) return;
    this.lastSelection = text;
    this.listener.selected(selection, this.applying > 0);
  }

  selection(): GridSelection | null {
    const workbook = this.api.getActiveWorkbook();
    const ranges = workbook?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    const cell = workbook?.getActiveSheet().getSelection()?.getCurrentCell();
    if (!workbook || !cell) return null;
    return {
      sheet: workbook.getActiveSheet().getSheetId(),
      row: cell.actualRow + 1,
      column: cell.actualColumn + 1,
      areas: ranges.map((range) => areaFromUniver(range.getRange())),
    };
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
        "sheet.mutation.set-range-values",
        { unitId: UNIT_ID, subUnitId, cellValue: right },
        { onlyLocal: true, fromFormula: true },
      );
    });
  }

  private place(): { readonly selection: GridSelection | null; readonly top: Area } {
    const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } =
      this.api.getActiveWorkbook()?.getActiveSheet().getScrollState() ?? {};
    return {
      selection: this.selection(),
      top: areaOf(sheetViewStartRow + 1, sheetViewStartColumn + 1),
    };
  }

  private goBackTo(place: ReturnType<GridView["place"]>): void {
    const workbook = this.api.getActiveWorkbook();
    const sheet = place.selection && workbook?.getSheetBySheetId(place.selection.sheet);
    if (!workbook || !sheet || !place.selection) return;
    workbook.setActiveSheet(sheet);
    const [area = areaOf(1, 1)] = place.selection.areas;
    const fits =
      area.row + area.rowCount - 1 <= sheet.getMaxRows() &&
      area.column + area.columnCount - 1 <= sheet.getMaxColumns();
    if (fits) {
      const { row, column, rowCount, columnCount } = area;
      sheet.getRange(row - 1, column - 1, rowCount, columnCount).activate();
    }
    sheet.scrollToCell(place.top.row - 1, place.top.column - 1);
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
