import { type Area, areaFrom } from "../../sheets/workbook/area";
import type { OpenedWorkbook } from "../openedWorkbook";
import { confirmWith } from "./dialogs";
import { Guards } from "./guards";
import type { TableViewReading } from "./tableView";

/** What the questions ask of the sheet on the page. */
export interface QuestionsHost {
  /** Gives the keyboard back to the cells. */
  focus(): void;
  /** Begins to edit the cell that is selected. */
  startEditing(): void;
  readTable(sheet: string, row: number): Promise<TableViewReading>;
  showInTable(reading: TableViewReading, row: number, column: number): void;
}

/** What a person is asked before cells are changed: those of the add-on, and texts too long for the grid. */
export class QuestionsBeforeEdits {
  private readonly guards = new Guards();
  private isAsking = false;

  constructor(private readonly host: QuestionsHost) {}

  guard(guarded: OpenedWorkbook["guarded"]): void {
    this.guards.set(guarded);
  }

  /** `isCut`: the grid shows only a part of what the cell holds. */
  mayEdit(sheet: string, row: number, column: number, isCut: boolean): boolean {
    if (!isCut) {
      return this.mayChange(sheet, [areaFrom(row, column)], () => this.host.startEditing());
    }
    void this.askOnce(() => this.editAsTable(sheet, row, column));
    return false;
  }

  /** Where it may not, the person is asked; `again` does it once that is agreed. */
  mayChange(sheet: string, areas: readonly Area[], again: () => void): boolean {
    if (this.guards.mayChange(sheet, areas)) return true;
    void this.askOnce(async () => {
      const agreed = await this.guards.ask();
      this.host.focus();
      if (agreed) again();
    });
    return false;
  }

  /** Keys pressed before the question appears do not ask it again. */
  private async askOnce(ask: () => Promise<void>): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      await ask();
    } finally {
      this.isAsking = false;
    }
  }

  private async editAsTable(sheet: string, row: number, column: number): Promise<void> {
    const question =
      "This cell holds more text than the grid can show. Change it in the table view?";
    const ready = this.host.readTable(sheet, row);
    if (!(await confirmWith("A long text", question, "Table view", { ready }))) {
      this.host.focus();
      return;
    }
    // The rows have been read by now: the cell opens at once, and no key goes astray.
    this.host.showInTable(await ready, row, column);
  }
}
