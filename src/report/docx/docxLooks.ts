import { LevelFormat } from "docx";

/** Twips are twentieths of a point; docx counts font sizes in half points. */
export const PAGE = { width: 11906, height: 16838, margin: 1021, head: 907, footer: 510 } as const;
/** A drawing's unit is 1/96 inch. */
export const TWIPS_A_UNIT = 15;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export const FONT = "Arial";
export const COLOURS = {
  ink: "202124",
  quiet: "50555b",
  heading: "1f3a5f",
  rule: "c4c9cf",
  band: "eef1f5",
} as const;

export const BULLETS = "compact-bullets";
export const NUMBERS = "compact-numbers";

/** The styles have names of their own, so that a template can restyle them. */
export const STYLE = {
  above: "CompactAbove",
  below: "CompactBelow",
  fact: "CompactFact",
  belowTable: "CompactBelowTable",
  lead: "CompactLead",
  intro: "CompactIntro",
  names: "CompactNames",
  small: "CompactSmall",
  kicker: "CompactKicker",
  notice: "CompactNotice",
  cell: "CompactCell",
  cellRight: "CompactCellRight",
  header: "CompactCellHeader",
  headerRight: "CompactCellHeaderRight",
  item: "CompactListItem",
  picture: "CompactPicture",
  between: "CompactBetweenTables",
  running: "CompactRunning",
} as const;

export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { left: 340, hanging: 227 } } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          style: { paragraph: { indent: { left: 454, hanging: 340 } } },
        },
      ],
    },
  ],
};
