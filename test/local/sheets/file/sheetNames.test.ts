import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { fileSheetNames } from "../../../../local/sheets/file/fileSheetNames";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { fc } from "../../../support/fastCheck";

const LONG = "Members who have signed the Skills Pledge since 2008";

test.each([
  [
    ["Members", "Action plan"],
    ["Members", "Action plan"],
  ],
  [
    ["2009/10", "2009:10"],
    ["2009 10", "2009 10 2"],
  ],
  [
    ["[Draft]*", "Why?"],
    ["Draft", "Why"],
  ],
  [
    ["History", "'quoted'"],
    ["History_", "quoted"],
  ],
  [
    [LONG, `${LONG} too`],
    ["Members who have signed the Ski", "Members who have signed the S 2"],
  ],
  [
    ["???", "a?", "A"],
    ["_", "a 2", "A"],
  ],
])("%j are %j in a file", (names, inFile) => {
  expect(fileSheetNames(names)).toEqual(inFile);
});

test("every name has another name in the file, and the file takes it", () => {
  const name = fc.string({ unit: fc.constantFrom(..."ab'?/[* "), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { selector: (text) => text.toLowerCase() }), (names) => {
      const file = new FileWorkbook();
      const inFile = fileSheetNames(names);
      for (const [index, each] of inFile.entries()) {
        expect(file.addWorksheet(each).name).toBe(each);
        expect(inFile.findIndex((other) => other.toLowerCase() === each.toLowerCase())).toBe(index);
      }
    }),
  );
});

test("names that a file cannot have come back, with the formulas and ranges that use them", async () => {
  const workbook = new Workbook();
  const [data, long] = [workbook.addSheet("2009/10"), workbook.addSheet(LONG)];
  data.setCell(1, 1, { value: 5 });
  long.setCell(1, 1, { formula: "='2009/10'!A1*2", value: 10 });
  workbook.namedRanges = [
    { name: "Start", area: { sheetId: data.id, row: 1, column: 1, rowCount: 1, columnCount: 1 } },
  ];
  const read = await readWorkbookFile(await writeWorkbookFile(workbook), "x.xlsx");
  expect(read.sheets.map(({ name }) => name)).toEqual(["2009/10", LONG]);
  expect(read.sheets[1]?.cell(1, 1)).toMatchObject({ formula: "='2009/10'!A1*2", value: 10 });
  expect(read.namedRanges[0]?.area.sheetId).toBe(read.sheets[0]?.id);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["2009/10", LONG]);
});
