import { textCell } from "../../src/cells/cellValue";
import { cellToSheet } from "../../src/sheets/sheetValue";
import type { SpreadsheetZone } from "../../src/sheets/spreadsheetZone";
import { aSpreadsheet } from "../local/appsScript/services/spreadsheet/spreadsheetUnderTest";
import { fc } from "../support/fastCheck";

/** Of text it asks nothing. */
const zone = {} as SpreadsheetZone;
const written = (text: string) => cellToSheet(textCell(text), zone);

test.each([
  "Corby Borough Council",
  "Northamptonshire Police & Fire",
  "St. John’s (Moulton), and/or Béal Feirste",
])("%s goes as it is", (text) => {
  expect(written(text)).toBe(text);
});

test.each([
  "=1+1",
  "+two three",
  "-a b",
  "@home or away",
  "'tis so",
  "1/4",
  "007",
  "March 2009",
  "TRUE",
  "Wahr",
  "Corby",
  "Corby  twice",
  "ends in a space ",
  "two\nlines here",
  "e5 of f6",
  "12 organisations",
])("%j goes with an apostrophe", (text) => {
  expect(written(text)).toBe(`'${text}`);
});

test("whatever the text, it is read back as it was", () => {
  const words = fc
    .array(fc.constantFrom("March", "TRUE", "Corby", "May", "=a", "of", "and/or", "1"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((some) => some.join(" "));
  const { sheet } = aSpreadsheet({ timeZone: "UTC" });
  const range = sheet.getRange(1, 1);
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ minLength: 1, maxLength: 20 })), (text) => {
      range.setValue(written(text));
      expect([range.getValue(), range.getFormula()]).toEqual([text, ""]);
    }),
  );
});
