import type { Cell } from "../../../../local/sheets/workbook/cell";
import type { Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { type FileParts, relationships, worksheet } from "./aWorkbookFile";

/** A file as some program writes it. */
export interface OddFile {
  readonly what: string;
  readonly file: FileParts;
  /** What is to be seen of it, also after it was written and read again. */
  readonly see: (data: Sheet, workbook: Workbook) => unknown;
  readonly seen: unknown;
  /** What is said not to be kept. */
  readonly lost?: readonly string[];
}

const A1 = (data: Sheet): Cell | undefined => data.cell(1, 1);
const valueOfA1 = (data: Sheet): unknown => A1(data)?.value;
const styleOfA1 = (data: Sheet): unknown => A1(data)?.style;
const formulas =
  (...places: readonly (readonly [number, number])[]) =>
  (data: Sheet): unknown =>
    places.map(([row, column]) => data.cell(row, column)?.formula);
const ruleOfA1 = (data: Sheet): unknown => A1(data)?.validation;
const row = (cells: string): string => `<row r="1">${cells}</row>`;
const looks = (styles: string, file: FileParts = {}): FileParts => ({
  sheet: row('<c r="A1" s="1"><v>1</v></c>'),
  ...file,
  styles,
});
const solid = (colour: string): string =>
  `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
const format = (code: string): string =>
  `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`;
const rule = (attributes: string, first: string, second = ""): FileParts => ({
  sheet: worksheet(
    `<sheetData/><dataValidations><dataValidation sqref="A1" showErrorMessage="1" ${attributes}><formula1>${first}</formula1>${second && `<formula2>${second}</formula2>`}</dataValidation></dataValidations>`,
  ),
});
const drawn = (kind: string): FileParts => ({
  sheet: worksheet("<sheetData/>"),
  relations: ["drawing ../drawings/drawing1.xml"],
  parts: {
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships(`${kind} ../x/x1.xml`),
  },
});
const printed = (inside: string): FileParts => ({
  sheet: worksheet(`<sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData>${inside}`),
});

const CELLS: readonly OddFile[] = [
  {
    what: "a control character, written _x0005_",
    file: { sheet: row('<c r="A1" t="inlineStr"><is><t>a_x0005_b</t></is></c>') },
    see: valueOfA1,
    seen: "a\u0005b",
  },
  {
    what: "words that look like one",
    file: { sheet: row('<c r="A1" t="inlineStr"><is><t>a_x005F_x0005_b</t></is></c>') },
    see: valueOfA1,
    seen: "a_x0005_b",
  },
  {
    what: "a line end, written _x000D_",
    file: { sheet: row('<c r="A1" t="s"><v>0</v></c>'), texts: "<si><t>a_x000D_\nb</t></si>" },
    see: valueOfA1,
    seen: "a\nb",
  },
  {
    what: "text that looks like a formula",
    file: looks('<cellXfs><xf/><xf quotePrefix="1"/></cellXfs>', {
      sheet: row('<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>'),
    }),
    see: A1,
    seen: { value: "=1+1" },
  },
  {
    what: "spaces at both ends of a text",
    file: {
      sheet: row('<c r="A1" t="s"><v>0</v></c>'),
      texts: '<si><t xml:space="preserve">  a  </t></si>',
    },
    see: valueOfA1,
    seen: "  a  ",
  },
  {
    what: "rich text, with colours of the theme",
    file: {
      sheet: row('<c r="A1" t="s"><v>0</v></c>'),
      texts: '<si><r><t>plain </t></r><r><rPr><b/><color theme="5"/></rPr><t>bold</t></r></si>',
    },
    see: A1,
    seen: {
      value: "plain bold",
      runs: [{ start: 6, end: 10, look: { bold: true, fontColour: "#ed7d31" } }],
    },
  },
  {
    what: "text in the cell itself, in pieces",
    file: {
      sheet: row(
        '<c r="A1" t="inlineStr"><is><r><t>in </t></r><r><rPr><i/></rPr><t>two</t></r></is></c>',
      ),
    },
    see: A1,
    seen: { value: "in two", runs: [{ start: 3, end: 6, look: { italic: true } }] },
  },
  {
    what: "yes and no",
    file: { sheet: row('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>') },
    see: (data) => [data.cell(1, 1)?.value, data.cell(1, 2)?.value],
    seen: [true, false],
  },
  {
    what: "days from 1904",
    file: looks('<cellXfs><xf/><xf numFmtId="14"/></cellXfs>', {
      before: '<workbookPr date1904="true"/>',
      sheet: row('<c r="A1" s="1"><v>38631</v></c>'),
    }),
    see: A1,
    seen: { value: 40093, numberFormat: "dd/mm/yyyy" },
  },
  {
    what: "a day from 1904 of which only the time is shown, and a time",
    file: looks('<cellXfs><xf/><xf numFmtId="21"/></cellXfs>', {
      before: '<workbookPr date1904="1"/>',
      sheet: row('<c r="A1" s="1"><v>38631.5</v></c><c r="B1" s="1"><v>1.25</v></c>'),
    }),
    see: (data) => [data.cell(1, 1)?.value, data.cell(1, 2)?.value],
    seen: [40093.5, 1.25],
  },
  {
    what: "a number with all its figures",
    file: { sheet: row('<c r="A1"><v>0.30000000000000004</v></c>') },
    see: valueOfA1,
    seen: 0.1 + 0.2,
  },
  {
    what: "a row that is hidden and one of its own height",
    file: {
      sheet:
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row>',
    },
    see: (data) => [data.rows[0]?.hidden, data.rows[1]?.height],
    seen: [true, 40],
  },
];

const LOOKS: readonly OddFile[] = [
  {
    what: "a colour of the old palette",
    file: looks(solid('indexed="10"')),
    see: styleOfA1,
    seen: { background: "#ff0000" },
  },
  {
    what: "a palette of its own",
    file: looks(
      `${solid('indexed="8"')}<colors><indexedColors>${'<rgbColor rgb="00102030"/>'.repeat(9)}</indexedColors></colors>`,
    ),
    see: styleOfA1,
    seen: { background: "#102030" },
  },
  {
    what: "a colour of the theme, made lighter",
    file: looks(solid('theme="4" tint="0.6"')),
    see: styleOfA1,
    seen: { background: "#b4c7e7" },
  },
  {
    what: "a colour of the theme in a font",
    file: looks(
      '<fonts><font/><font><color theme="4"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>',
    ),
    see: styleOfA1,
    seen: { fontColour: "#4472c4" },
  },
  {
    what: "a format with a colour and a condition",
    file: looks(format("[Red][&lt;0]-0.0;[Blue][&gt;=100]0;&quot;some&quot;")),
    see: (data) => A1(data)?.numberFormat,
    seen: '[Red][<0]-0.0;[Blue][>=100]0;"some"',
  },
  {
    what: "a format with the pound of a country",
    file: looks(format("[$£-809]#,##0.00")),
    see: (data) => A1(data)?.numberFormat,
    seen: "[$£-809]#,##0.00",
  },
  {
    what: "a format of plain text",
    file: looks('<cellXfs><xf/><xf numFmtId="49"/></cellXfs>', {
      sheet: row('<c r="A1" s="1" t="inlineStr"><is><t>007</t></is></c>'),
    }),
    see: A1,
    seen: { value: "007", numberFormat: "@" },
  },
  {
    what: "text that is turned and wrapped",
    file: looks(
      '<cellXfs><xf/><xf applyAlignment="1"><alignment textRotation="45" wrapText="1" vertical="top"/></xf></cellXfs>',
    ),
    see: styleOfA1,
    seen: { wrap: "WRAP", vertical: "top", rotation: 45 },
  },
];

const FORMULAS: readonly OddFile[] = [
  {
    what: "a formula filled across rows and columns",
    file: {
      sheet:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="3">A1*$A1+A$1</f><v>1</v></c><c r="C1"><f t="shared" si="3"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="3"/><v>1</v></c><c r="C2"><f t="shared" si="3"/><v>1</v></c></row>',
    },
    see: formulas([1, 2], [1, 3], [2, 2], [2, 3]),
    seen: ["=A1*$A1+A$1", "=B1*$A1+B$1", "=A2*$A2+A$1", "=B2*$A2+B$1"],
  },
  {
    what: "a formula of whole columns, filled",
    file: {
      sheet: row(
        '<c r="C1"><f t="shared" ref="C1:D1" si="0">SUM(A:A)+SUM(2:2)</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c>',
      ),
    },
    see: formulas([1, 3], [1, 4]),
    seen: ["=SUM(A:A)+SUM(2:2)", "=SUM(B:B)+SUM(2:2)"],
  },
  {
    what: "a formula with names of tabs in quotes",
    file: { sheet: row(`<c r="B1"><f>'Data'!A1&amp;"'Data'!A1"</f><v>1</v></c>`) },
    see: formulas([1, 2]),
    seen: [`='Data'!A1&"'Data'!A1"`],
  },
  {
    what: "an array formula in several cells",
    file: {
      sheet:
        '<row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>',
    },
    see: (data) => [data.cell(1, 2)?.formula, data.cell(2, 2)?.spilled, data.cell(2, 2)?.value],
    seen: ["=ARRAYFORMULA(A1:A2*2)", true, 4],
  },
  {
    what: "an array formula in one cell",
    file: { sheet: row('<c r="B1"><f t="array" ref="B1">SUM(A1:A2*2)</f><v>2</v></c>') },
    see: formulas([1, 2]),
    seen: ["=ARRAYFORMULA(SUM(A1:A2*2))"],
  },
  {
    what: "a formula that came to blank text",
    file: { sheet: row('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>1</f><v>1</v></c>') },
    see: valueOfA1,
    seen: "",
  },
  {
    what: "a formula that reads another workbook",
    file: { sheet: row("<c r=\"A1\"><f>'[1]Old'!A1</f><v>5</v></c>") },
    see: A1,
    seen: { value: 5 },
    lost: ["formulas that read other workbooks, which are plain values now (Data)"],
  },
  {
    what: "a name of one tab",
    file: {
      sheet: row('<c r="A1"><v>1</v></c><c r="B1"><f>rate*2</f><v>2</v></c>'),
      after:
        '<definedNames><definedName name="rate" localSheetId="0">Data!$A$1</definedName></definedNames>',
    },
    see: (_data, { namedRanges }) => namedRanges.map(({ name, ofSheet }) => [name, ofSheet]),
    seen: [["rate", 0]],
  },
  {
    what: "a formula that says of a name and a tab that they are of the same file",
    file: {
      sheet: row('<c r="A1"><v>1</v></c><c r="B1"><f>[0]!rate+\'[0]Data\'!A1</f><v>2</v></c>'),
      after: '<definedNames><definedName name="rate">Data!$A$1</definedName></definedNames>',
    },
    see: formulas([1, 2]),
    seen: ["=rate+'Data'!A1"],
  },
  {
    what: "a name for a constant",
    file: {
      after: '<definedNames><definedName name="rate">0.2</definedName></definedNames>',
      sheet: row('<c r="A1"><f>rate*2</f><v>0.4</v></c>'),
    },
    see: valueOfA1,
    seen: 0.4,
    lost: ["names that stand for something else than one range (rate)"],
  },
];

const SHEETS: readonly OddFile[] = [
  {
    what: "a rule between two numbers",
    file: rule('type="decimal" operator="between"', "0", "9.5"),
    see: ruleOfA1,
    seen: expect.objectContaining({ criterion: "NUMBER_BETWEEN", values: [0, 9.5] }),
  },
  {
    what: "a rule that compares with another cell",
    file: rule('type="decimal" operator="lessThan"', "$B$1"),
    see: ruleOfA1,
    seen: expect.objectContaining({ values: ["=$B$1"] }),
  },
  {
    what: "a rule for days",
    file: rule('type="date" operator="greaterThanOrEqual"', "39904"),
    see: ruleOfA1,
    seen: expect.objectContaining({ criterion: "DATE_ON_OR_AFTER" }),
  },
  {
    what: "a drop-down of choices",
    file: rule('type="list"', '"Yes,No"'),
    see: ruleOfA1,
    seen: expect.objectContaining({ criterion: "VALUE_IN_LIST", values: ["Yes", "No"] }),
  },
  {
    what: "a rule by a formula",
    file: rule('type="custom"', "LEN(A1)&lt;5"),
    see: ruleOfA1,
    seen: expect.objectContaining({ criterion: "CUSTOM_FORMULA" }),
  },
  {
    what: "protection",
    file: { sheet: worksheet('<sheetData/><sheetProtection sheet="1" password="CC1A"/>') },
    see: (data) => data.name,
    seen: "Data",
    lost: ["protection (Data)"],
  },
  {
    what: "a chart",
    file: drawn("chart"),
    see: valueOfA1,
    seen: undefined,
    lost: ["charts (Data)"],
  },
  {
    what: "a picture",
    file: drawn("image"),
    see: valueOfA1,
    seen: undefined,
    lost: ["pictures (Data)"],
  },
  {
    what: "a button with words in two lines, which no XML is",
    file: {
      sheet: worksheet("<sheetData/>"),
      relations: ["vmlDrawing ../drawings/vmlDrawing1.vml"],
      parts: {
        "xl/drawings/vmlDrawing1.vml":
          '<xml xmlns:x="x"><shape><textbox><div>Button<br>1</div></textbox><x:ClientData ObjectType="Button"/></shape></xml>',
      },
    },
    see: valueOfA1,
    seen: undefined,
    lost: ["buttons and boxes drawn on the sheet (Data)"],
  },
  {
    what: "merged cells",
    file: {
      sheet: worksheet(
        `<sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
      ),
    },
    see: (data) => data.merges,
    seen: [{ row: 1, column: 1, rowCount: 2, columnCount: 3 }],
  },
  {
    what: "frozen rows, no grid lines, from right to left",
    file: {
      sheet: worksheet(
        '<sheetViews><sheetView rightToLeft="1" showGridLines="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews><sheetData/>',
      ),
    },
    see: ({ frozenRows, hiddenGridlines, rightToLeft }) => [
      frozenRows,
      hiddenGridlines,
      rightToLeft,
    ],
    seen: [2, true, true],
  },
  {
    what: "a filter by values",
    file: {
      sheet: worksheet(
        `<sheetData>${row('<c r="A1" t="str"><v>Town</v></c>')}<row r="2" hidden="1"><c r="A2" t="str"><v>Leeds</v></c></row><row r="3"><c r="A3" t="str"><v>Corby</v></c></row></sheetData><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="Corby"/></filters></filterColumn></autoFilter>`,
      ),
    },
    see: ({ filter, rows }) => [
      filter?.criteria[1]?.visibleValues ?? filter?.criteria[1]?.hiddenValues,
      rows.slice(1, 3).map((each) => each?.filtered),
    ],
    seen: [["Leeds"], [true, undefined]],
  },
  {
    what: "paper, margins, what stands at the head of pages, and a page that lies",
    file: printed(
      '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1.25" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" scale="80"/><headerFooter><oddHeader>&amp;CCompact</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter></headerFooter>',
    ),
    see: ({ page }) => page,
    seen: {
      margins: { left: 0.5, right: 0.5, top: 1, bottom: 1.25, header: 0.2, footer: 0.2 },
      edges: { oddHeader: "&CCompact", oddFooter: "&P of &N" },
      ...{ paperSize: 9, orientation: "landscape", scale: 80 },
      ...{ showGridLines: true, horizontalCentered: true },
    },
  },
  {
    what: "a page as wide as the sheet",
    file: {
      sheet: worksheet(
        `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData>${row('<c r="A1"><v>1</v></c>')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" fitToHeight="0"/>`,
      ),
    },
    see: ({ page }) => [page?.paperSize, page?.fitToPage, page?.fitToHeight],
    seen: [8, true, 0],
  },
  {
    what: "a pane that is split, which goes without saying in its file",
    file: {
      sheet: worksheet(
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" topLeftCell="C1"/></sheetView></sheetViews><sheetData/>',
      ),
    },
    see: ({ frozenColumns }) => frozenColumns,
    seen: 0,
    lost: ["split panes (Data)"],
  },
  {
    what: "page breaks",
    file: printed('<rowBreaks count="1"><brk id="3"/></rowBreaks>'),
    see: valueOfA1,
    seen: 1,
    lost: ["print areas, rows that are printed on every page, and page breaks (Data)"],
  },
];

/** Workbooks with what few files have and some do. */
export const ODD_FILES = [...CELLS, ...LOOKS, ...FORMULAS, ...SHEETS];
