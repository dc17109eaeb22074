/** A piece of a Statement as it stands in its document: a row of a table, or a line beside tables. */
export type StatementPart =
  | { readonly kind: "row"; readonly cells: readonly string[] }
  | { readonly kind: "line"; readonly text: string };
