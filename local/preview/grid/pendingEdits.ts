import type { GridEdit } from "../gridEdit";

/** What a person did in the grid and the workbook has not been told yet, in order. */
export class PendingEdits {
  private edits: GridEdit[] = [];
  private rules: { readonly sheet: string; readonly read: () => GridEdit } | null = null;

  get isEmpty(): boolean {
    return this.edits.length === 0 && this.rules === null;
  }

  add(edits: readonly GridEdit[]): void {
    if (edits.length === 0) return;
    this.readRules();
    this.edits.push(...edits);
  }

  /**
   * Where the rules of a sheet lie has changed. A row put in above a column of gaps moves a hundred rules,
   * one after the other: where they are then is read once, before whatever comes next.
   */
  addRules(sheet: string, read: () => GridEdit): void {
    if (this.rules?.sheet !== sheet) this.readRules();
    this.rules = { sheet, read };
  }

  /** All of them; none are pending any more. */
  take(): readonly GridEdit[] {
    this.readRules();
    const taken = this.edits;
    this.edits = [];
    return taken;
  }

  private readRules(): void {
    if (this.rules !== null) this.edits.push(this.rules.read());
    this.rules = null;
  }
}
