/** A piece of a document in its order: a row of a table, or a line beside tables. */
export type DocumentPart = (
  | { readonly kind: "row"; readonly cells: readonly string[] }
  | { readonly kind: "line"; readonly text: string }
) & {
  /** "styled": the document says that it is a heading; "likely": it is only set off like one. */
  readonly heading?: HeadingMark | undefined;
};

export type HeadingMark = "styled" | "likely";
