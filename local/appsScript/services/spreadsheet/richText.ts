import type { TextRun } from "../../../sheets/workbook/cell";
import type { TextLook } from "../../../sheets/workbook/style";
import { serviceName } from "../../realm/hostObject";
import { ServiceError } from "../serviceError";
import { argumentsOf, fitsKind, INTEGER, instance, orNull, TEXT, TEXT_OR_NULL } from "./arguments";
import { commonLook, completeLook, TextStyle } from "./textStyle";

const STYLE_OR_NULL = orNull(instance<TextStyle>("TextStyle"));

/** Text with the parts of it that look different or link somewhere. */
export class RichTextValue {
  /** `runs` are in order and do not overlap; `base` is the look of the rest. */
  constructor(
    readonly text: string,
    readonly runs: readonly TextRun[],
    readonly base: TextLook | undefined,
    readonly startIndex = 0,
  ) {}

  get [serviceName](): string {
    return "RichTextValue";
  }

  getText(): string {
    return this.text;
  }

  getStartIndex(): number {
    return this.startIndex;
  }

  getEndIndex(): number {
    return this.startIndex + this.text.length;
  }

  getRuns(): RichTextValue[] {
    const runs = piecesOf(this, 0, this.text.length).map((piece) => partOf(this, piece));
    return runs.length === 0 ? [this] : runs;
  }

  getTextStyle(...args: unknown[]): TextStyle {
    const [start, end] = rangeOf("RichTextValue.getTextStyle", args, this.text);
    const looks = piecesOf(this, start, end).map(({ look }) =>
      completeLook({ ...this.base, ...look }),
    );
    return new TextStyle(looks.length === 0 ? completeLook(this.base) : commonLook(looks));
  }

  getLinkUrl(...args: unknown[]): string | null {
    const [start, end] = rangeOf("RichTextValue.getLinkUrl", args, this.text);
    const links = new Set(piecesOf(this, start, end).map(({ link }) => link ?? null));
    const [link = null] = links;
    return links.size === 1 ? link : null;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.runs, this.base);
  }
}

export class RichTextValueBuilder {
  constructor(
    public text = "",
    public runs: readonly TextRun[] = [],
    readonly base: TextLook | undefined = undefined,
  ) {}

  get [serviceName](): string {
    return "RichTextValueBuilder";
  }

  setText(...args: unknown[]): this {
    const [text] = argumentsOf("RichTextValueBuilder.setText", args, TEXT);
    this.text = text;
    this.runs = [];
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const name = "RichTextValueBuilder.setTextStyle";
    if (fitsKind(args, [STYLE_OR_NULL])) {
      const [style] = argumentsOf(name, args, STYLE_OR_NULL);
      return changeRuns(this, 0, this.text.length, (run) => withLook(run, style));
    }
    const [start, end, style] = argumentsOf(name, args, INTEGER, INTEGER, STYLE_OR_NULL);
    return changeRuns(this, start, end, (run) => withLook(run, style));
  }

  setLinkUrl(...args: unknown[]): this {
    const name = "RichTextValueBuilder.setLinkUrl";
    if (fitsKind(args, [TEXT_OR_NULL])) {
      const [link] = argumentsOf(name, args, TEXT_OR_NULL);
      return changeRuns(this, 0, this.text.length, (run) => ({ ...run, link: link ?? undefined }));
    }
    const [start, end, link] = argumentsOf(name, args, INTEGER, INTEGER, TEXT_OR_NULL);
    return changeRuns(this, start, end, (run) => ({ ...run, link: link ?? undefined }));
  }

  build(): RichTextValue {
    return new RichTextValue(this.text, this.runs, this.base);
  }
}

/** The runs worth keeping on a cell: those that say something. */
export function runsToKeep(value: RichTextValue): readonly TextRun[] | undefined {
  const runs = value.runs.filter(
    ({ look, link }) =>
      link !== undefined || Object.values(look ?? {}).some((field) => field !== undefined),
  );
  return runs.length === 0 ? undefined : runs;
}

function withLook(run: TextRun, style: TextStyle | null): TextRun {
  return { ...run, look: style === null ? undefined : { ...run.look, ...style.look } };
}

function rangeOf(
  method: string,
  args: readonly unknown[],
  text: string,
): readonly [number, number] {
  if (args.length === 0) return [0, text.length];
  return argumentsOf(method, args, INTEGER, INTEGER);
}

/** The text between two offsets cut up so that each piece has one look and link. */
function piecesOf(value: RichTextValue, start: number, end: number): readonly TextRun[] {
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

function partOf(value: RichTextValue, piece: TextRun): RichTextValue {
  const { start, end, look, link } = piece;
  const text = value.text.slice(start, end);
  const run = { start: 0, end: text.length, look, link };
  return new RichTextValue(text, [run], value.base, value.startIndex + start);
}

function changeRuns<B extends RichTextValueBuilder>(
  builder: B,
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): B {
  if (start < 0 || end > builder.text.length || start > end) {
    throw new ServiceError("Invalid argument: The start and end offsets must lie within the text.");
  }
  const current = builder.build();
  const before = piecesOf(current, 0, start);
  const changed = piecesOf(current, start, end).map(change);
  const after = piecesOf(current, end, builder.text.length);
  builder.runs = [...before, ...changed, ...after];
  return builder;
}
