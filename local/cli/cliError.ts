/** What ends a command: 1, the workbook has something that stops the job; 2, wrong use. */
export class CliError extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
  ) {
    super(message);
    this.name = "CliError";
  }
}
