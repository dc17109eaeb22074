import type { GridStep } from "../grid/gridSteps";
import type { EditOrigin, GridEdit } from "../gridEdit";
import type { WorkspaceClient } from "./workspaceClient";

/** A person's edits on their way to the workbook, in the order in which they were made. */
export class EditsUnderWay {
  private readonly steps: (GridStep | null)[] = [];

  constructor(private readonly client: WorkspaceClient) {}

  get areAllThere(): boolean {
    return this.steps.length === 0;
  }

  /** The worker answers in order, so what it reports as the result of an edit belongs to this one. */
  get oldest(): GridStep | null {
    return this.steps[0] ?? null;
  }

  async send(edits: readonly GridEdit[], origin: EditOrigin, step: GridStep | null): Promise<void> {
    this.steps.push(step);
    try {
      await this.client.request("edited", { edits, origin });
    } finally {
      this.steps.shift();
    }
  }
}
