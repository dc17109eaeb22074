import { strFromU8, unzipSync } from "fflate";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { ironcalcForNode } from "../../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../../local/sheets/workbook/area";
import { copySheet } from "../../../../local/sheets/workbook/copySheet";
import { namesOfWorkbook } from "../../../../local/sheets/workbook/namedRanges";
import { renameSheet } from "../../../../local/sheets/workbook/renameSheet";
import type { Sheet, Workbook } from "../../../../local/sheets/workbook/workbook";
import { partsOf, relationships, worksheet, zipped } from "./aWorkbookFile";

const NAMES =
  '<definedName name="rate">North!$A$1</definedName>' +
  '<definedName name="rate" localSheetId="1">\'The South\'!$A$1</definedName>' +
  '<definedName name="Rate" localSheetId="2">West!$A$1</definedName>';

/** Three tabs with 1, 10 and 100 in A1 and a rate of their own; only North's is the workbook's. */
function threeTabs(): Promise<Workbook> {
  const tab = (figure: number, formulas: readonly string[]): string => {
    const cells = formulas.map((formula, index) => {
      const column = "BCDE"[index] ?? "";
      return `<c r="${column}1"><f>${formula}</f><v>7</v></c>`;
    });
    return worksheet(
      `<sheetData><row r="1"><c r="A1"><v>${figure}</v></c>${cells.join("")}</row></sheetData>`,
    );
  };
  const formulas = ["rate*2", "SUM('The South'!rate,West!rate)"];
  const parts: { readonly [path: string]: string } = {
    ...partsOf({}),
    "xl/_rels/workbook.xml.rels": relationships(
      "worksheet worksheets/sheet1.xml",
      "worksheet worksheets/sheet2.xml",
      "worksheet worksheets/sheet3.xml",
    ),
    "xl/worksheets/sheet1.xml": tab(1, formulas),
    "xl/worksheets/sheet2.xml": tab(10, formulas),
    "xl/worksheets/sheet3.xml": tab(100, formulas),
  };
  const sheets = ["North", "The South", "West"].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const workbook = (parts["xl/workbook.xml"] ?? "").replace(
    /<sheets>.*<\/sheets>/,
    `<sheets>${sheets.join("")}</sheets><definedNames>${NAMES}</definedNames>`,
  );
  return readWorkbookFile(zipped({ ...parts, "xl/workbook.xml": workbook }), "book.xlsx");
}

function tabOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no tab ${name}.`);
  return sheet;
}

/** What B1 and C1 of the tabs come to, once A1 of each is 1 more. */
function computed(workbook: Workbook, tabs: readonly string[]): readonly unknown[] {
  workbook.formulaEngine ??= ironcalcForNode(() => 0);
  for (const sheet of tabs.map((name) => tabOf(workbook, name))) {
    sheet.setCell(1, 1, { value: Number(sheet.cell(1, 1)?.value) + 1 });
  }
  return tabs.map((name) => {
    const sheet = tabOf(workbook, name);
    workbook.calculate(sheet, areaFrom(1, 2, 1, 2));
    return [2, 3].map((column) => sheet.cell(1, column)?.value);
  });
}

const TABS = ["North", "The South", "West"];
const ONE_MORE = [
  [4, 112],
  [22, 112],
  [202, 112],
];

test("a name that a tab has for itself is what its own formulas mean, and nobody else's", async () => {
  const workbook = await threeTabs();
  expect(workbook.notKept).toEqual([]);
  expect(computed(workbook, TABS)).toEqual(ONE_MORE);
  expect(namesOfWorkbook(workbook).map(({ name }) => name)).toEqual(["rate"]);
});

test("a change to one tab's cell leaves the saved values of formulas with another's name alone", async () => {
  const workbook = await threeTabs();
  workbook.formulaEngine = ironcalcForNode(() => 0);
  tabOf(workbook, "West").setCell(1, 1, { value: 5 });
  workbook.calculation.settleAll();
  expect(TABS.map((name) => tabOf(workbook, name).cell(1, 2)?.value)).toEqual([7, 7, 10]);
});

test("names of single tabs are written as such, and read again", async () => {
  const bytes = await writeWorkbookFile(await threeTabs());
  const written = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const names = [...written.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, ...each]) => each);
  expect(names).toEqual([
    ['name="rate"', "North!$A$1"],
    ['name="rate" localSheetId="1"', "&apos;The South&apos;!$A$1"],
    ['name="Rate" localSheetId="2"', "West!$A$1"],
  ]);
  expect(computed(await readWorkbookFile(bytes, "book.xlsx"), TABS)).toEqual(ONE_MORE);
});

test("a tab that is copied has such a name of its own", async () => {
  const workbook = await threeTabs();
  copySheet(tabOf(workbook, "The South"), workbook, "Copy", 3);
  expect(computed(workbook, [...TABS, "Copy"])).toEqual([...ONE_MORE, [22, 112]]);
});

test("what a formula says of another tab's name follows when the tab gets another name", async () => {
  const workbook = await threeTabs();
  renameSheet(tabOf(workbook, "The South"), "It's south");
  expect(tabOf(workbook, "North").cell(1, 3)?.formula).toBe("=SUM('It''s south'!rate,West!rate)");
  expect(computed(workbook, ["North", "It's south", "West"])).toEqual(ONE_MORE);
});
