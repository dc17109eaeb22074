export interface ParagraphSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the paragraphs of a document begin and end; one in a text box is part of its outer one. */
export function paragraphSpans(xml: string): readonly ParagraphSpan[] {
  const open: number[] = [];
  const spans: ParagraphSpan[] = [];
  for (const tag of xml.matchAll(/<(\/?)w:p(?:\s[^>]*)?>/g)) {
    if (tag[0].endsWith("/>")) continue;
    if (tag[1] === "") open.push(tag.index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) {
        spans.push({ start, end: tag.index + tag[0].length });
      }
    }
  }
  return spans;
}
