/** What a stretch of text needs of the document: its direction, and a font that has its signs. */
export type PartKind = "words" | "right to left" | "shape" | "emoji";

export interface TextPart {
  readonly kind: PartKind;
  readonly text: string;
}

/** Hebrew, Arabic and related scripts; neighbouring words stay together, spaces included. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:\s+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/u;

/** The shapes of statuses that are also emoji: they stay black signs. */
const SHAPE = /[\u2714\u2716]+/u;

/** One at a time, with what is joined to it: a flag, a keycap, a family, a skin tone. */
const EMOJI =
  /[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/u;

const PARTS = new RegExp(
  `(?<rightToLeft>${RIGHT_TO_LEFT.source})|(?<shape>${SHAPE.source})|${EMOJI.source}`,
  "gu",
);

/**
 * The text in parts of one kind each, in order; put together they are the text. Each emoji is a
 * part of its own: LibreOffice lays several in one run over each other.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, index, groups } of text.matchAll(PARTS)) {
    if (index > from) parts.push({ kind: "words", text: text.slice(from, index) });
    parts.push({ kind: partKindOf(groups ?? {}), text: found });
    from = index + found.length;
  }
  if (from < text.length) parts.push({ kind: "words", text: text.slice(from) });
  return parts;
}

function partKindOf(groups: { readonly [name: string]: string | undefined }): PartKind {
  if (groups.rightToLeft !== undefined) return "right to left";
  return groups.shape === undefined ? "emoji" : "shape";
}
