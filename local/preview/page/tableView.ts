import type { TablePage } from "../tablePage";
import { tableBar } from "./tableBar";
import {
  cellEditor,
  drawnTable,
  partSelector,
  type TableCell,
  type TableListener,
  updateTable,
} from "./tableCells";
import type { WorkspaceClient } from "./workspaceClient";

const ROWS_SHOWN = 100;

/** Rows of a sheet, read and not shown yet. */
export interface TableViewReading {
  readonly sheet: string;
  readonly firstRow: number;
  readonly page: TablePage;
}

/**
 * The sheet as an HTML table: the grid is drawn on a canvas, which a screen reader cannot read.
 * Cells are buttons; Enter or a click edits one, arrow keys go from cell to cell.
 */
export class TableView {
  private sheet = "";
  private firstRow = 1;
  private drawn: TablePage | null = null;
  /** Newer cells came while one was being typed into. */
  private isStale = false;
  private readonly cells: TableListener = {
    edit: (place, cell) => this.edit(place, cell),
    focused: ({ row, column }) => this.selected(this.sheet, row, column),
    move: (row, column) => this.cell(row, column)?.focus(),
  };

  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
    private readonly selected: (sheet: string, row: number, column: number) => void,
  ) {}

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  get shownSheet(): string {
    return this.sheet;
  }

  /** Reads the rows around one, so that they can be shown later without waiting. */
  read(sheet: string, row = 1): Promise<TableViewReading> {
    return this.readFrom(sheet, Math.floor((row - 1) / ROWS_SHOWN) * ROWS_SHOWN + 1);
  }

  /** Shows what was read, all at once: no key that is pressed now can go astray. */
  show({ sheet, firstRow, page }: TableViewReading): void {
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.place.hidden = false;
    this.draw(page);
  }

  hide(): void {
    this.place.hidden = true;
    this.drawn = null;
    this.place.replaceChildren();
  }

  /** Shows the row of this cell and puts the focus on it. */
  async goTo(sheet: string, row: number, column: number): Promise<void> {
    this.show(await this.read(sheet, row));
    this.focusCell(row, column);
  }

  /** Reads the cells again; the focus stays where it is. */
  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    const { sheet, firstRow } = this;
    const reading = await this.readFrom(sheet, firstRow);
    if (!this.isOpen || this.sheet !== sheet || this.firstRow !== firstRow) return;
    this.isStale = this.isTyping();
    if (!this.isStale) this.draw(reading.page);
  }

  focus(): void {
    this.place.querySelector<HTMLElement>("select")?.focus();
  }

  /** Or the beginning of the table, where the row is hidden. */
  focusCell(row: number, column: number): void {
    const cell = this.cell(row, column);
    if (cell === null) this.focus();
    else cell.focus();
  }

  private async readFrom(sheet: string, firstRow: number): Promise<TableViewReading> {
    const page = await this.client.request("table", { sheet, firstRow, count: ROWS_SHOWN });
    return { sheet, firstRow, page };
  }

  private isTyping(): boolean {
    return this.place.querySelector("td textarea") !== null;
  }

  private draw(page: TablePage): void {
    const { drawn } = this;
    this.drawn = page;
    // In place where possible, so that a button that is being pressed is not replaced.
    if (drawn !== null && updateTable(this.place, drawn, page, this.cells)) return;
    const focused = document.activeElement?.getAttribute("data-part") ?? null;
    this.place.replaceChildren(
      tableBar(page, this.sheet, this.firstRow, {
        choose: (sheet) => {
          this.selected(sheet, 1, 1);
          void this.turnTo(sheet, 1);
        },
        earlier: () => void this.turnTo(this.sheet, Math.max(1, this.firstRow - ROWS_SHOWN)),
        later: (row) => void this.turnTo(this.sheet, row),
      }),
      drawnTable(page, this.cells),
    );
    if (focused !== null) this.focusPart(focused);
  }

  private async turnTo(sheet: string, firstRow: number): Promise<void> {
    this.show(await this.readFrom(sheet, firstRow));
  }

  private edit(place: HTMLElement, cell: TableCell): void {
    const { row, column } = cell;
    const { sheet } = this;
    cellEditor(place, cell, {
      left: (isHere) => {
        if (isHere) this.cell(row, column)?.focus();
        if (this.isStale) void this.refresh();
      },
      typed: async (text) => {
        await this.client.request("typed", { sheet, row, column, text });
        await this.refresh();
      },
    });
  }

  private cell(row: number, column: number): HTMLElement | null {
    return this.place.querySelector<HTMLElement>(partSelector(row, column));
  }

  /** Where it is off now, such as the way to later rows: the beginning of the table. */
  private focusPart(part: string): void {
    const found = this.place.querySelector<HTMLElement>(`[data-part="${part}"]:enabled`);
    if (found === null) this.focus();
    else found.focus();
  }
}
