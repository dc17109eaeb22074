/** A page of cells as text, for the table view. */
export interface TablePage {
  readonly sheetName: string;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly note: string }[];
  }[];
  /** The last row that holds anything. */
  readonly lastRow: number;
}
