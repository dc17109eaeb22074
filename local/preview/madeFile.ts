/** A file that the add-on made in Drive. */
export interface MadeFile {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
}
