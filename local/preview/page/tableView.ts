import type { TablePage } from "../protocol";
import { element } from "./elements";
import type { WorkspaceClient } from "./workspaceClient";

const ROWS_SHOWN = 100;

/**
 * The sheet as an HTML table: the grid is drawn on a canvas, which a screen reader cannot read.
 * Cells are buttons; Enter or a click edits one, arrow keys go from cell to cell.
 */
export class TableView {
  private sheet = "";
  private firstRow = 1;

  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
    private readonly selected: (sheet: string, row: number, column: number) => void,
  ) {}

  get isOpen(): boolean {
    return !this.place.hidden;
  }

  async show(sheet: string): Promise<void> {
    if (sheet !== this.sheet) this.firstRow = 1;
    this.sheet = sheet;
    this.place.hidden = false;
    await this.refresh();
  }

  get shownSheet(): string {
    return this.sheet;
  }

  /** Shows the row of this cell and puts the focus on it. */
  async goTo(sheet: string, row: number, column: number): Promise<void> {
    this.sheet = sheet;
    this.firstRow = Math.floor((row - 1) / ROWS_SHOWN) * ROWS_SHOWN + 1;
    await this.refresh();
    this.cell(`${row},${column}`)?.focus();
  }

  hide(): void {
    this.place.hidden = true;
    this.place.replaceChildren();
  }

  /** Reads the cells again; the focus stays where it is. */
  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    const { sheet, firstRow } = this;
    const page = await this.client.request("table", { sheet, firstRow, count: ROWS_SHOWN });
    if (this.sheet !== sheet || this.firstRow !== firstRow || this.editing()) return;
    const focused = document.activeElement?.getAttribute("data-cell") ?? null;
    this.place.replaceChildren(this.bar(page), this.table(page));
    if (focused !== null) this.cell(focused)?.focus();
  }

  focus(): void {
    this.place.querySelector<HTMLElement>("select")?.focus();
  }

  private editing(): boolean {
    return this.place.querySelector("td textarea") !== null;
  }

  private bar(page: TablePage): HTMLElement {
    const last = Math.min(this.firstRow + ROWS_SHOWN - 1, Math.max(1, page.lastRow));
    const choose = element("select", {
      onchange: () => {
        void this.show(choose.value);
        this.selected(choose.value, 1, 1);
      },
    });
    choose.append(
      ...page.sheets.map(({ id, name }) =>
        element("option", { value: id, selected: id === this.sheet }, name),
      ),
    );
    const turn = (step: number, caption: string, isPossible: boolean) =>
      element(
        "button",
        {
          type: "button",
          class: "plain",
          disabled: !isPossible,
          onclick: () => {
            this.firstRow += step;
            void this.refresh();
          },
        },
        caption,
      );
    return element(
      "div",
      { class: "table-bar" },
      element("label", {}, "Sheet ", choose),
      element("p", {}, `Rows ${Math.max(2, this.firstRow)} to ${last} of ${page.lastRow}`),
      turn(-ROWS_SHOWN, "Earlier rows", this.firstRow > 1),
      turn(ROWS_SHOWN, "Later rows", last < page.lastRow),
    );
  }

  private table(page: TablePage): HTMLElement {
    const head = element(
      "tr",
      {},
      element("th", { scope: "col" }, "Row"),
      ...page.headers.map((header, index) =>
        element("th", { scope: "col" }, header || `Column ${index + 1}`),
      ),
    );
    // The first row is the table's head.
    const rows = page.rows
      .filter(({ row }) => row > 1)
      .map(({ row, cells }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, String(row)),
          ...cells.map((cell, index) => {
            const place = element("td");
            place.append(this.cellButton(place, row, index + 1, cell));
            return place;
          }),
        ),
      );
    return element(
      "table",
      {},
      element("caption", {}, `${page.sheetName}. Press Enter in a cell to change it.`),
      element("thead", {}, head),
      element("tbody", {}, ...rows),
    );
  }

  private cellButton(
    place: HTMLElement,
    row: number,
    column: number,
    { text, note }: { readonly text: string; readonly note: string },
  ): HTMLElement {
    const button = element(
      "button",
      {
        type: "button",
        "data-cell": `${row},${column}`,
        ...(note !== "" && { title: note }),
        onclick: () => this.edit(place, row, column, text),
        onfocus: () => this.selected(this.sheet, row, column),
        onkeydown: (event) => this.move(event as KeyboardEvent, row, column),
      },
      text,
    );
    if (text === "") button.setAttribute("aria-label", "Empty");
    return button;
  }

  private move(event: KeyboardEvent, row: number, column: number): void {
    const steps: { readonly [key: string]: readonly [number, number] } = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.cell(`${row + step[0]},${column + step[1]}`)?.focus();
  }

  private edit(place: HTMLElement, row: number, column: number, text: string): void {
    const field = element("textarea", {
      rows: String(Math.min(8, text.split("\n").length)),
      "aria-label": `Cell in row ${row}, column ${column}. Enter keeps it, Escape leaves it as it was.`,
    });
    field.value = text;
    let done = false;
    const finish = async (save: boolean): Promise<void> => {
      if (done) return;
      done = true;
      field.remove();
      place.append(this.cellButton(place, row, column, { text, note: "" }));
      this.cell(`${row},${column}`)?.focus();
      if (!save || field.value === text) return;
      await this.client.request("typed", { sheet: this.sheet, row, column, text: field.value });
      await this.refresh();
    };
    field.addEventListener("keydown", (event) => {
      const isNewLine = event.altKey || event.shiftKey;
      if (event.key !== "Escape" && (event.key !== "Enter" || isNewLine)) return;
      // The key must not reach the button that gets the focus back.
      event.preventDefault();
      void finish(event.key === "Enter");
    });
    field.addEventListener("blur", () => void finish(true));
    place.replaceChildren(field);
    field.select();
    field.focus();
  }

  private cell(key: string): HTMLElement | null {
    return this.place.querySelector<HTMLElement>(`[data-cell="${key}"]`);
  }
}
