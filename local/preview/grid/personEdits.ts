import type { Injector, Workbook } from "@univerjs/core";
import type { EditOrigin } from "../gridEdit";
import type { GridListener } from "./gridListener";
import { editsFromMutation } from "./gridMutations";
import { lastStep } from "./gridSteps";
import type { MutationParams } from "./mutationParams";
import { PendingEdits } from "./pendingEdits";
import { rulesEdit, sheetOfRules } from "./sheetMutations";

/** What a person does in the grid, put together to one list a turn. */
export class PersonEdits {
  private origin: EditOrigin = "other";
  private readonly pending = new PendingEdits();

  constructor(
    private readonly injector: Injector,
    private readonly tell: GridListener["edited"],
  ) {}

  /** By what the edits of this turn come about. */
  noteOrigin(origin: EditOrigin): void {
    if (this.origin !== "undo") this.origin = origin;
    // There may be nothing to tell: an edit that left the cell as it was.
    setTimeout(() => {
      if (this.pending.isEmpty) this.origin = "other";
    }, 0);
  }

  noteMutation(id: string, params: MutationParams, workbook: Workbook): void {
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
    this.tell(edits, origin, origin === "undo" ? null : lastStep(this.injector));
  }
}
