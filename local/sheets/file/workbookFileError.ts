/** A file that cannot be opened as a workbook; the message is for the person who chose it. */
export class WorkbookFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WorkbookFileError";
  }
}
