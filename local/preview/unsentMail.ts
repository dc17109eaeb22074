/** A mail that a script would have had Google send. */
export interface UnsentMail {
  readonly from: { readonly name: string; readonly address: string };
  /** "" where answers go to whom it is from. */
  readonly replyTo: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}
