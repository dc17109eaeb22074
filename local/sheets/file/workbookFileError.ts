/** A file that cannot be opened or written as a workbook; the message is for the person who chose it. */
export class WorkbookFileError extends Error {
  constructor(
    message: string,
    /** It is a good workbook, of more than Sheets or a file has room for. */
    readonly isTooLarge = false,
  ) {
    super(message);
    this.name = "WorkbookFileError";
  }
}
