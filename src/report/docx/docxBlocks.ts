import { HeadingLevel, Paragraph, Tab, type Table, TabStopType, TextRun } from "docx";
import type { Block, ParagraphLook, PictureBlock, PictureEdges, TitleBlock } from "../block";
import { namesRuns } from "../blocks";
import type { PrintedDocument } from "../printedDocument";
import { withAnnex } from "../withAnnex";
import { BULLETS, STYLE, TEXT_WIDTH, TWIPS_A_UNIT } from "./docxLooks";
import { docxRuns, pictureRun, textRuns } from "./docxRuns";
import { docxTable } from "./docxTable";

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const LOOKS: { readonly [L in ParagraphLook]: string | null } = {
  body: null,
  intro: STYLE.intro,
  lead: STYLE.lead,
  names: STYLE.names,
  small: STYLE.small,
  kicker: STYLE.kicker,
  notice: STYLE.notice,
};

/** `width` is the width between the margins, in twips: tables and charts fill it. */
export function docxBlocks(
  blocks: readonly Block[],
  width: number = TEXT_WIDTH,
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => docxBlock(block, width));
}

function docxBlock(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return titleBlock(block);
    case "heading":
      return [
        new Paragraph({
          heading: LEVELS[block.level],
          pageBreakBefore: block.startsPage,
          children: textRuns(block.text),
        }),
      ];
    case "paragraph": {
      const style = LOOKS[block.look];
      return [
        new Paragraph({ ...(style === null ? {} : { style }), children: docxRuns(block.runs) }),
      ];
    }
    case "names":
      return [new Paragraph({ style: STYLE.names, children: docxRuns(namesRuns(block)) })];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: STYLE.item,
            numbering: { reference: BULLETS, level: 0 },
            children: docxRuns(runs),
          }),
      );
    case "table":
      // A paragraph between: two tables that touch become one.
      return [docxTable(block, width), spacer(block.staysWithNext)];
    case "picture":
      return pictureBlock(block, width);
    default:
      return block satisfies never;
  }
}

function titleBlock({ above, title, below }: TitleBlock): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.above, children: textRuns(above) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    ...below.map((line) => new Paragraph({ style: STYLE.below, children: textRuns(line) })),
  ];
}

function pictureBlock({ picture, edges, caption }: PictureBlock, width: number): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.picture, children: [pictureRun(picture, width)] }),
    ...(edges === null
      ? []
      : [edgesParagraph(edges, Math.min(width, picture.drawing.width * TWIPS_A_UNIT))]),
    ...(caption.length === 0
      ? []
      : [new Paragraph({ style: STYLE.small, children: docxRuns(caption) })]),
  ];
}

function edgesParagraph({ left, between, right }: PictureEdges, width: number): Paragraph {
  const middle = between === null ? [] : [{ type: TabStopType.CENTER, at: between.at * width }];
  const stops = [...middle, { type: TabStopType.RIGHT, at: width }];
  return new Paragraph({
    style: STYLE.small,
    tabStops: stops.map(({ type, at }) => ({ type, position: Math.round(at) })),
    children: [
      ...textRuns(left),
      ...(between === null ? [] : [tab(), ...textRuns(between.text)]),
      tab(),
      ...textRuns(right),
    ],
  });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

function spacer(keepNext: boolean): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: 100, lineRule: "exact" },
  });
}

/** The whole report in its own order. */
export function docxSections(model: PrintedDocument): (Paragraph | Table)[] {
  return withAnnex(model).sections.flatMap(({ blocks }) => docxBlocks(blocks));
}
