import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import { COLOURS, FONT, STYLE } from "./docxLooks";

const BODY = { after: 100, line: 264, lineRule: "auto" } as const;
const BELOW_TABLE = 100;
const TIGHT = { before: 0, after: 0, line: 240, lineRule: "auto" } as const;

/** Styles of the report's own, so that a template can restyle them. */
const STYLES_OF_PARAGRAPHS: readonly IParagraphStyleOptions[] = [
  {
    id: STYLE.belowTable,
    name: "Compact below a table",
    basedOn: "Normal",
    paragraph: { spacing: { before: BELOW_TABLE } },
  },
  {
    id: STYLE.fact,
    name: "Compact fact",
    basedOn: "Normal",
    paragraph: {
      spacing: { after: 20 },
      indent: { left: 1134, hanging: 1134 },
    },
  },
  {
    id: STYLE.between,
    name: "Compact between tables",
    basedOn: "Normal",
    paragraph: { spacing: { before: 0, after: 0, line: 100, lineRule: "exact" } },
  },
  {
    id: STYLE.running,
    name: "Compact head and foot",
    basedOn: "Normal",
    run: { size: 16, color: COLOURS.quiet },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: STYLE.above,
    name: "Compact above title",
    basedOn: "Normal",
    run: { size: 22, bold: true, color: COLOURS.quiet },
    paragraph: { spacing: { after: 0 }, keepNext: true },
  },
  {
    id: STYLE.below,
    name: "Compact below title",
    basedOn: "Normal",
    run: { color: COLOURS.quiet },
    paragraph: { spacing: { after: 20 } },
  },
  {
    id: STYLE.lead,
    name: "Compact lead",
    basedOn: "Normal",
    run: { size: 22 },
    paragraph: { spacing: { before: 60, after: 80, line: 264, lineRule: "auto" } },
  },
  {
    id: STYLE.small,
    name: "Compact small",
    basedOn: "Normal",
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { spacing: { after: 70, line: 252, lineRule: "auto" } },
  },
  {
    id: STYLE.kicker,
    name: "Compact kicker",
    basedOn: STYLE.small,
    paragraph: { keepNext: true },
  },
  {
    id: STYLE.intro,
    name: "Compact introduction",
    basedOn: "Normal",
    paragraph: { keepNext: true },
  },
  {
    id: STYLE.names,
    name: "Compact names",
    basedOn: "Normal",
    run: { size: 18 },
    paragraph: { spacing: { after: 70, line: 252, lineRule: "auto" } },
  },
  {
    id: STYLE.notice,
    name: "Compact notice",
    basedOn: "Normal",
    paragraph: {
      spacing: { before: 40, after: 90 },
      indent: { left: 170, right: 113 },
      border: {
        left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: COLOURS.heading },
      },
      keepLines: true,
    },
  },
  {
    id: STYLE.cell,
    name: "Compact cell",
    basedOn: "Normal",
    run: { size: 18 },
    paragraph: { spacing: TIGHT },
  },
  {
    id: STYLE.cellRight,
    name: "Compact cell figure",
    basedOn: STYLE.cell,
    paragraph: { alignment: "right" },
  },
  {
    id: STYLE.header,
    name: "Compact column header",
    basedOn: STYLE.cell,
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: STYLE.headerRight,
    name: "Compact column header figure",
    basedOn: STYLE.header,
    paragraph: { alignment: "right" },
  },
  {
    id: STYLE.item,
    name: "Compact list item",
    basedOn: "Normal",
    paragraph: { spacing: { after: 40 } },
  },
  {
    id: STYLE.picture,
    name: "Compact picture",
    basedOn: "Normal",
    paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: "auto" } },
  },
];

/** The styles of what may stand below a table. */
const MAY_FOLLOW_TABLE: readonly string[] = [
  STYLE.lead,
  STYLE.intro,
  STYLE.names,
  STYLE.small,
  STYLE.kicker,
  STYLE.notice,
  STYLE.item,
  STYLE.picture,
];

/** The style of a paragraph that stands right below a table: the same with room above. */
export function belowTable(style: string | null): string {
  return style === null ? STYLE.belowTable : `${style}BelowTable`;
}

function underTable({ id, name }: IParagraphStyleOptions): readonly IParagraphStyleOptions[] {
  if (!MAY_FOLLOW_TABLE.includes(id)) return [];
  return [
    {
      id: belowTable(id),
      name: `${name} below a table`,
      basedOn: id,
      paragraph: { spacing: { before: BELOW_TABLE } },
    },
  ];
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  ...STYLES_OF_PARAGRAPHS,
  ...STYLES_OF_PARAGRAPHS.flatMap(underTable),
];

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 20,
        color: COLOURS.ink,
        language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "ar-SA" },
      },
      paragraph: { spacing: BODY },
    },
    title: {
      run: { size: 34, bold: true, color: COLOURS.heading, font: FONT },
      paragraph: {
        spacing: { before: 20, after: 60, line: 240, lineRule: "auto" },
        keepNext: true,
      },
    },
    heading1: {
      run: { size: 28, bold: true, color: COLOURS.heading, font: FONT },
      paragraph: {
        spacing: { before: 150, after: 70, line: 252, lineRule: "auto" },
        keepNext: true,
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { size: 22, bold: true, color: COLOURS.heading, font: FONT },
      paragraph: {
        spacing: { before: 130, after: 30, line: 252, lineRule: "auto" },
        keepNext: true,
        outlineLevel: 1,
      },
    },
    heading3: {
      run: { size: 20, bold: true, color: COLOURS.ink, font: FONT },
      paragraph: {
        spacing: { before: 180, after: 60, line: 252, lineRule: "auto" },
        keepNext: true,
        outlineLevel: 2,
      },
    },
  },
  paragraphStyles: [...PARAGRAPH_STYLES],
};

/** The ids of all of them. */
export const OWN_STYLES: readonly string[] = PARAGRAPH_STYLES.map(({ id }) => id);
