import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import { STATUSES, type Status } from "../../tables/status";
import type { ReportCell, TableBlock, TableColumn } from "../block";
import { writableText } from "../writableText";
import { COLOURS, STYLE, TEXT_WIDTH } from "./docxLooks";
import { docxRuns, pictureRun, statusRuns, textRuns } from "./docxRuns";

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const HAIRLINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule };
const HEADER_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.heading };

const CELL_PADDING = 85;

/** Longer rows may break across pages: Word cuts off a row that may not break and does not fit. */
const LONGEST_WHOLE_ROW = 900;

/** Shorter tables stay on one page. */
const MOST_ROWS_KEPT = 8;
/** Of longer ones so many rows at least stand below the heading, and at the top of another page. */
const FEWEST_TOGETHER = 3;

/** A table with a header row that is repeated on every page, and its description. */
export function docxTable(
  { description, columns, rows, staysWithNext }: TableBlock,
  textWidth: number = TEXT_WIDTH,
): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / shares) * textWidth));
  return new DescribedTable(
    {
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      margins: { top: 40, bottom: 40, left: CELL_PADDING, right: CELL_PADDING },
      borders: {
        top: HAIRLINE,
        bottom: HAIRLINE,
        left: NONE,
        right: NONE,
        insideHorizontal: HAIRLINE,
        insideVertical: NONE,
      },
      rows: [
        headerRow(columns, widths),
        ...rows.map(
          (cells, index) =>
            new TableRow({
              keepNext: index < rows.length - 1 ? staysTogether(index, rows.length) : staysWithNext,
              cantSplit: textLength(cells) <= LONGEST_WHOLE_ROW,
              children: cells.map((cell, index) =>
                docxCell(cell, columns[index]?.align ?? "left", widths[index] ?? 0),
              ),
            }),
        ),
      ],
    },
    description,
  );
}

/** Whether a row stays on the page of the row below it. */
function staysTogether(index: number, rows: number): boolean {
  if (rows <= MOST_ROWS_KEPT) return true;
  return index < FEWEST_TOGETHER - 1 || index > rows - 1 - FEWEST_TOGETHER;
}

function headerRow(columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ header, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.BOTTOM,
          shading: { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.band },
          borders: { bottom: HEADER_LINE },
          children: [
            new Paragraph({
              style: align === "right" ? STYLE.headerRight : STYLE.header,
              children: textRuns(header),
            }),
          ],
        }),
    ),
  });
}

function docxCell(cell: ReportCell, align: TableColumn["align"], size: number): TableCell {
  const width = { size, type: WidthType.DXA };
  const style = align === "right" ? STYLE.cellRight : STYLE.cell;
  switch (cell.kind) {
    case "words":
      return new TableCell({
        width,
        children: [new Paragraph({ style, children: docxRuns(cell.runs) })],
      });
    case "status":
      return statusCell(cell.status, size);
    case "bar":
      return new TableCell({
        width,
        children: [
          new Paragraph({ style, children: [pictureRun(cell.picture, size - 2 * CELL_PADDING)] }),
          ...(cell.words === "" ? [] : [new Paragraph({ style, children: textRuns(cell.words) })]),
        ],
      });
    default:
      return cell satisfies never;
  }
}

function statusCell(status: Status, size: number): TableCell {
  const { ink, paper } = STATUSES[status];
  const dashed: IBorderOptions = { style: BorderStyle.DASHED, size: 6, color: ink.slice(1) };
  const edges = { top: dashed, bottom: dashed, left: dashed, right: dashed };
  return new TableCell({
    width: { size, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: paper.slice(1) },
    ...(status === "Not judged" ? { borders: edges } : {}),
    children: [
      new Paragraph({
        style: STYLE.cell,
        children: statusRuns(status),
      }),
    ],
  });
}

function textLength(cells: readonly ReportCell[]): number {
  const lengths = cells.map((cell) =>
    cell.kind === "words"
      ? cell.runs.reduce((sum, run) => sum + (run.kind === "status" ? 12 : run.text.length), 0)
      : 0,
  );
  return Math.max(0, ...lengths);
}

class ValueAttribute extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}

class TableDescription extends XmlComponent {
  constructor(description: string) {
    super("w:tblDescription");
    this.root.push(new ValueAttribute({ val: description }));
  }
}

/** docx has no table descriptions yet; the schema wants them last in the table's properties. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], description: string) {
    super(options);
    const properties = this.root[0];
    if (properties instanceof XmlComponent) {
      properties.addChildElement(new TableDescription(writableText(description)));
    }
  }
}
