import { HeadingLevel, Paragraph, Tab, type Table, TextRun } from "docx";
import type { Block, ListBlock, ParagraphLook, TitleBlock } from "../block";
import { namesRuns } from "../blocks";
import type { PrintedDocument } from "../printedDocument";
import { withAppendices } from "../withAppendices";
import { BULLETS, NUMBERS, STYLE, TEXT_WIDTH } from "./docxLooks";
import { docxRuns, pictureRun, textRuns } from "./docxRuns";
import { belowTable } from "./docxStyles";
import { nextNumberedList } from "./docxSurroundings";
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
  return blocks.flatMap((block, index) => {
    const isBelowTable = blocks[index - 1]?.kind === "table";
    const made = docxBlock(block, width, isBelowTable);
    return isBelowTable && block.kind === "table" ? [between(), ...made] : made;
  });
}

function docxBlock(block: Block, width: number, isBelowTable: boolean): (Paragraph | Table)[] {
  // What stands below a table has room above it by a style of its own.
  const own = (style: string): string => (isBelowTable ? belowTable(style) : style);
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
      const look = LOOKS[block.look];
      const style = isBelowTable ? belowTable(look) : look;
      return [
        new Paragraph({ ...(style === null ? {} : { style }), children: docxRuns(block.runs) }),
      ];
    }
    case "names":
      return [new Paragraph({ style: own(STYLE.names), children: docxRuns(namesRuns(block)) })];
    case "list":
      return listParagraphs(block, own(STYLE.item));
    case "table":
      return [docxTable(block, width)];
    case "picture":
      return [
        new Paragraph({ style: own(STYLE.picture), children: [pictureRun(block.picture, width)] }),
      ];
    default:
      return block satisfies never;
  }
}

/** Only the first stands right below what comes before. */
function listParagraphs({ isNumbered, items }: ListBlock, first: string): Paragraph[] {
  const numbering = isNumbered
    ? { reference: NUMBERS, level: 0, instance: nextNumberedList() }
    : { reference: BULLETS, level: 0 };
  return items.map(
    (runs, index) =>
      new Paragraph({
        style: index === 0 ? first : STYLE.item,
        numbering,
        children: docxRuns(runs),
      }),
  );
}

function titleBlock({ above, title, below, facts = [] }: TitleBlock): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.above, children: textRuns(above) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title) }),
    ...below.map((line) => new Paragraph({ style: STYLE.below, children: textRuns(line) })),
    ...facts.map(
      ({ name, text }) => new Paragraph({ style: STYLE.fact, children: factRuns(name, text) }),
    ),
  ];
}

/** The name in bold, and what stands behind it in line with those above and below. */
export function factRuns(name: string, text: string): TextRun[] {
  return [
    ...textRuns(name, { bold: true }),
    new TextRun({ children: [new Tab()] }),
    ...textRuns(text),
  ];
}

/** Two tables that touch become one: a line between them, of hardly any height. */
function between(): Paragraph {
  return new Paragraph({ style: STYLE.between });
}

/** The whole report in its own order. */
export function docxSections(model: PrintedDocument): (Paragraph | Table)[] {
  return docxBlocks(withAppendices(model).sections.flatMap(({ blocks }) => blocks));
}
