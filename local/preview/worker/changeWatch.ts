import type { Workbook } from "../../sheets/workbook/workbook";

/** Tells whether there is anything new to keep: most of what the sidebar asks only reads. */
export class ChangeWatch {
  private isChanged = false;
  private metadata: unknown;
  private services = "";

  constructor(private readonly workbook: Workbook) {
    this.metadata = workbook.metadata;
    const changed = () => {
      this.isChanged = true;
    };
    workbook.listen({ cellChanged: changed, sheetChanged: changed, workbookChanged: changed });
  }

  /** Whether anything changed since the last asking; `services` tells what lies beside the workbook. */
  hasChanged(services: string): boolean {
    const { metadata } = this.workbook;
    const found = this.isChanged || services !== this.services || metadata !== this.metadata;
    this.isChanged = false;
    this.services = services;
    this.metadata = metadata;
    return found;
  }
}
