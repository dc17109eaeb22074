import { fittedRowHeight } from "../../../../local/preview/snapshot/rowHeights";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

/** How many lines a row makes room for that holds this text, in a column that takes ten letters. */
function linesFor(value: string): number {
  const sheet = new Workbook().addSheet("Priorities");
  sheet.columnAt(1).width = 107;
  sheet.setCell(1, 1, { value, style: { wrap: "WRAP" } });
  const height = fittedRowHeight(sheet, 1, (text) => 10 * text.length);
  const [lineHeight, margin] = [16, 5];
  return height === null ? 1 : Math.floor((height - margin) / lineHeight);
}

describe("a row is high enough", () => {
  test.each([
    ["a line", 1],
    ["words that go on in the next", 3],
    ["responsibilities", 2],
    ["of responsibilities", 3],
    ["of responsibilities to it", 4],
    ["public-sector/annual", 3],
    ["on 2009-10-07", 2],
  ])("for %s", (text, lines) => {
    expect(linesFor(text)).toBe(lines);
  });

  test("for a word that no line holds, though its letters do not fill each line", () => {
    const sheet = new Workbook().addSheet("Priorities");
    sheet.columnAt(1).width = 107;
    sheet.setCell(1, 1, { value: "mmmmmmmmmm", style: { wrap: "WRAP" } });
    const wide = fittedRowHeight(sheet, 1, (text) => 30 * text.length) ?? 0;
    // Three of them fit side by side: the ten are 300 pixels, and yet no three lines.
    expect(Math.floor((wide - 5) / 16)).toBe(4);
  });
});
