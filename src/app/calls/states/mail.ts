/** The parts of a letter; the page makes the mailto: link of them. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}
