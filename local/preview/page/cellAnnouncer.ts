import { columnLetters } from "../../workbook/a1Notation";
import type { GridSelection } from "../grid/gridPlace";
import type { WorkspaceClient } from "./workspaceClient";

/** Long enough to go through cells without each one being read out. */
const PAUSE_MS = 200;
const LONGEST_SPOKEN = 1_000;

/** Says in words, to a screen reader, what the canvas shows under the cursor. */
export class CellAnnouncer {
  private timer = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly client: WorkspaceClient,
  ) {}

  selected(selection: GridSelection): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.announce(selection), PAUSE_MS);
  }

  private async announce({ sheet, row, column }: GridSelection): Promise<void> {
    const page = await this.client.request("table", { sheet, firstRow: row, count: 1 });
    const header = page.headers[column - 1];
    const text = spoken(page.rows[0]?.cells[column - 1]?.text ?? "");
    const name = `${page.sheetName} ${columnLetters(column)}${row}`;
    this.place.textContent = header ? `${name}, ${header}: ${text}` : `${name}: ${text}`;
  }
}

function spoken(text: string): string {
  if (text === "") return "empty";
  const rest = text.length - LONGEST_SPOKEN;
  return rest > 0 ? `${text.slice(0, LONGEST_SPOKEN)} and ${rest} more characters` : text;
}
