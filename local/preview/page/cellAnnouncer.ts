import { columnLetters } from "../../sheets/workbook/a1Notation";
import type { GridSelection } from "../grid/gridPlace";
import type { WorkspaceClient } from "./workspaceClient";

/** Long enough to go through cells without each one being read out. */
const PAUSE_MS = 200;
const LONGEST_SPOKEN = 1_000;

/** Says in words, to a screen reader, what the canvas shows under the cursor. */
export class CellAnnouncer {
  private timer = 0;
  private selection: GridSelection | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
  ) {}

  selected(selection: GridSelection): void {
    this.selection = selection;
    this.changed();
  }

  /** The cell under the cursor may hold something else now. */
  changed(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.announce(), PAUSE_MS);
  }

  private async announce(): Promise<void> {
    const { selection } = this;
    if (selection === null) return;
    const { sheet, row, column } = selection;
    const page = await this.client.request("table", { sheet, firstRow: row, count: 1 });
    // The person has moved on: the cell that they are on now is announced next.
    if (this.selection !== selection) return;
    const header = page.headers[column - 1];
    const shown = page.rows.find((found) => found.row === row);
    const text = shown ? spoken(shown.cells[column - 1]?.text ?? "") : "in a hidden row";
    const name = `${page.sheetName} ${columnLetters(column)}${row}`;
    const words = header ? `${name}, ${header}: ${text}` : `${name}: ${text}`;
    // A screen reader would read the same words again.
    if (this.place.textContent !== words) this.place.textContent = words;
  }
}

function spoken(text: string): string {
  if (text === "") return "empty";
  const rest = text.length - LONGEST_SPOKEN;
  return rest > 0 ? `${text.slice(0, LONGEST_SPOKEN)} and ${rest} more characters` : text;
}
