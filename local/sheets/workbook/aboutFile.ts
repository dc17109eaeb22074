/** What a file says of itself as a document (File > Info in Excel); Sheets has no place for it. */
export interface AboutFile {
  readonly title?: string;
  readonly subject?: string;
  /** Who made it. */
  readonly creator?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
}
