/** A place in the sheet that the person can be taken to. */
export interface Place {
  readonly sheet: string;
  /** "K20". */
  readonly cell: string;
}
