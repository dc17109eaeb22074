import type { TextRun } from "../../../../sheets/workbook/cell";
import { INTEGER, orNull, TEXT, TEXT_OR_NULL } from "../../../declare/kinds";
import { forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import {
  RICH_TEXT,
  RICH_TEXT_BUILDER,
  type RichText,
  type RichTextBuilder,
  TEXT_STYLE,
  type TextStyle,
} from "./classes";
import { commonLook, completeLook } from "./textStyle";

const STYLE_OR_NULL = orNull(TEXT_STYLE);

/** Text with the parts of it that look different or link somewhere. */
const richText = methods(RICH_TEXT, {
  getText: [[], ({ text }) => text],
  getStartIndex: [[], ({ startIndex }) => startIndex],
  getEndIndex: [[], ({ startIndex, text }) => startIndex + text.length],
  getRuns: [
    [],
    (value) => {
      const runs = piecesOf(value, 0, value.text.length).map((piece) => partOf(value, piece));
      return runs.length === 0 ? [value] : runs;
    },
  ],
  getTextStyle: forms(
    [[], (value) => styleWithin(value, 0, value.text.length)],
    [[INTEGER, INTEGER], styleWithin],
  ),
  getLinkUrl: forms(
    [[], (value) => linkWithin(value, 0, value.text.length)],
    [[INTEGER, INTEGER], linkWithin],
  ),
  copy: [[], ({ text, runs, base }) => RICH_TEXT_BUILDER.of({ text, runs, base })],
});

const richTextBuilder = methods(RICH_TEXT_BUILDER, {
  setText: [[TEXT], (builder, text) => Object.assign(builder, { text, runs: [] })],
  setTextStyle: forms(
    [
      [STYLE_OR_NULL],
      (builder, style) => changeRuns(builder, 0, builder.text.length, withLook(style)),
    ],
    [
      [INTEGER, INTEGER, STYLE_OR_NULL],
      (builder, start, end, style) => changeRuns(builder, start, end, withLook(style)),
    ],
  ),
  setLinkUrl: forms(
    [
      [TEXT_OR_NULL],
      (builder, link) => changeRuns(builder, 0, builder.text.length, withLink(link)),
    ],
    [
      [INTEGER, INTEGER, TEXT_OR_NULL],
      (builder, start, end, link) => changeRuns(builder, start, end, withLink(link)),
    ],
  ),
  build: [[], built],
});

export const RICH_TEXT_TABLES = [
  table(RICH_TEXT, [richText]),
  table(RICH_TEXT_BUILDER, [richTextBuilder]),
];

/** The runs worth keeping on a cell: those that say something. */
export function runsToKeep(value: RichText): readonly TextRun[] | undefined {
  const runs = value.runs.filter(
    ({ look, link }) =>
      link !== undefined || Object.values(look ?? {}).some((field) => field !== undefined),
  );
  return runs.length === 0 ? undefined : runs;
}

function withLook(style: TextStyle | null): (run: TextRun) => TextRun {
  return (run) => ({ ...run, look: style === null ? undefined : { ...run.look, ...style.look } });
}

function withLink(link: string | null): (run: TextRun) => TextRun {
  return (run) => ({ ...run, link: link ?? undefined });
}

function styleWithin(value: RichText, start: number, end: number): TextStyle {
  const looks = piecesOf(value, start, end).map(({ look }) =>
    completeLook({ ...value.base, ...look }),
  );
  return TEXT_STYLE.of({
    look: looks.length === 0 ? completeLook(value.base) : commonLook(looks),
  });
}

function linkWithin(value: RichText, start: number, end: number): string | null {
  const links = new Set(piecesOf(value, start, end).map(({ link }) => link ?? null));
  const [link = null] = links;
  return links.size === 1 ? link : null;
}

function built({ text, runs, base }: RichTextBuilder): RichText {
  return RICH_TEXT.of({ text, runs, base, startIndex: 0 });
}

/** The text between two offsets cut up so that each piece has one look and link. */
function piecesOf(value: RichText, start: number, end: number): readonly TextRun[] {
  const pieces: TextRun[] = [];
  let at = start;
  for (const run of value.runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ start: at, end: from });
    pieces.push({ ...run, start: from, end: to });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

function partOf(value: RichText, piece: TextRun): RichText {
  const { start, end, look, link } = piece;
  const text = value.text.slice(start, end);
  const run = { start: 0, end: text.length, look, link };
  const startIndex = value.startIndex + start;
  return RICH_TEXT.of({ text, runs: [run], base: value.base, startIndex });
}

function changeRuns(
  builder: RichTextBuilder,
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): RichTextBuilder {
  if (start < 0 || end > builder.text.length || start > end) {
    throw new ServiceError("Invalid argument: The start and end offsets must lie within the text.");
  }
  const current = built(builder);
  const before = piecesOf(current, 0, start);
  const changed = piecesOf(current, start, end).map(change);
  const after = piecesOf(current, end, builder.text.length);
  builder.runs = [...before, ...changed, ...after];
  return builder;
}
