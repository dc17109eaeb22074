import type { TablePage } from "../tablePage";
import { element } from "./elements";

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly note: string;
}

export interface TableListener {
  edit(place: HTMLElement, cell: TableCell): void;
  focused(cell: TableCell): void;
  /** An arrow key: to the cell there, where there is one. */
  move(row: number, column: number): void;
}

export interface EditorListener {
  /** The person is done with the cell; `isHere`: and goes on from it. */
  left(isHere: boolean): void;
  typed(text: string): void;
}

const STEPS: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The rows as a table of buttons; the sheet's first row is its head. */
export function drawnTable(page: TablePage, listener: TableListener): HTMLElement {
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, "Row"),
    ...page.headers.map((header, index) =>
      element("th", { scope: "col" }, header || `Column ${index + 1}`),
    ),
  );
  const rows = page.rows
    .filter(({ row }) => row > 1)
    .map(({ row, cells }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, String(row)),
        ...cells.map(({ text, note }, index) => {
          const place = element("td");
          place.append(cellButton(place, { row, column: index + 1, text, note }, listener));
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

/** Updates the cells that have changed. False where it is no longer the same table. */
export function updateTable(
  table: Element,
  before: TablePage,
  after: TablePage,
  listener: TableListener,
): boolean {
  if (shapeOf(before) !== shapeOf(after)) return false;
  after.rows.forEach(({ row, cells }, rowIndex) => {
    cells.forEach(({ text, note }, index) => {
      const old = before.rows[rowIndex]?.cells[index];
      if (old?.text === text && old.note === note) return;
      const button = table.querySelector(partSelector(row, index + 1));
      const place = button?.parentElement;
      if (!button || !place) return;
      const made = cellButton(place, { row, column: index + 1, text, note }, listener);
      const isFocused = button === document.activeElement;
      button.replaceWith(made);
      if (isFocused) made.focus();
    });
  });
  return true;
}

/** Finds the button of a cell. */
export function partSelector(row: number, column: number): string {
  return `[data-part="${row},${column}"]`;
}

function shapeOf({ sheetName, sheets, headers, rows, lastRow }: TablePage): string {
  return JSON.stringify([sheetName, sheets, headers, rows.map(({ row }) => row), lastRow]);
}

function cellButton(place: HTMLElement, cell: TableCell, listener: TableListener): HTMLElement {
  const { row, column, text, note } = cell;
  const button = element(
    "button",
    {
      type: "button",
      "data-part": `${row},${column}`,
      ...(note !== "" && { title: note }),
      onclick: () => listener.edit(place, cell),
      onfocus: () => listener.focused(cell),
      onkeydown: (event) => {
        const step = STEPS[(event as KeyboardEvent).key];
        if (step === undefined) return;
        event.preventDefault();
        listener.move(row + step[0], column + step[1]);
      },
    },
    text,
  );
  if (text === "") button.setAttribute("aria-label", "Empty");
  return button;
}

/** Puts a field in the place of a cell's button, until the person is done with it. */
export function cellEditor(place: HTMLElement, cell: TableCell, listener: EditorListener): void {
  const { row, column, text } = cell;
  const field = element("textarea", {
    rows: String(Math.min(8, text.split("\n").length)),
    "aria-label": `Cell in row ${row}, column ${column}. Enter keeps it, Escape leaves it as it was.`,
  });
  field.value = text;
  // Fields have line breaks of their own.
  const shown = field.value;
  const button = [...place.childNodes];
  let done = false;
  const finish = (save: boolean, isHere: boolean): void => {
    if (done) return;
    done = true;
    const typed = field.value;
    place.replaceChildren(...button);
    if (save && typed !== shown) listener.typed(typed);
    listener.left(isHere);
  };
  field.addEventListener("keydown", (event) => {
    const isNewLine = event.altKey || event.shiftKey;
    if (event.key !== "Escape" && (event.key !== "Enter" || isNewLine)) return;
    // The key must not reach the button that gets the focus back.
    event.preventDefault();
    finish(event.key === "Enter", true);
  });
  // It was a click or the Tab key: the focus is already where the person wants it.
  field.addEventListener("blur", () => finish(true, false));
  place.replaceChildren(field);
  field.select();
  field.focus();
}
