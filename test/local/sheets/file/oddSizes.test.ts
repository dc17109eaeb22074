import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { MOST_CELLS } from "../../../../local/sheets/workbook/mostCells";
import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { ODD_SIZES } from "../../../faults/oddSizes";

/** The tab *Members*, sized as Sheets sizes a new one, with two rows in a column of dates. */
async function smallFile(): Promise<Uint8Array> {
  const workbook = new Workbook({ name: "small" });
  const members = workbook.addSheet("Members");
  members.setCell(1, 1, { value: "Organisation" });
  members.setCell(2, 1, { value: "Corby", numberFormat: "d mmm yyyy" });
  return writeWorkbookFile(workbook);
}

const REFUSED: { readonly [what: string]: RegExp } = {
  "one stray cell at XFD1048576":
    /too large: its tab Members reaches to row 1,048,576 .* delete the rows/,
  "more than ten million filled cells":
    /too large: its tab Members has 10,001,00\d filled cells, .* save the file again/,
  "a row numbered 999,999,999": /has a row 999999999, and a sheet ends at row 1,048,576/,
};

// Each in full, with its cost, is tried by npm run faults.
const LARGE = ["300,000 rows of one space", "looks of 40,000 rows of 256 blank cells"];

test.each(ODD_SIZES.filter(({ what }) => !LARGE.includes(what)))(
  "a file of odd size is read within what Sheets takes, or refused in words: $what",
  async ({ what, of }) => {
    const reading = readWorkbookFile(of(await smallFile()), "odd.xlsx");
    const refused = REFUSED[what];
    if (refused !== undefined) {
      await expect(reading).rejects.toThrow(refused);
      return;
    }
    const { sheets } = await reading;
    const cells = sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    expect(cells).toBeLessThanOrEqual(MOST_CELLS);
    expect(sheets[0]?.cell(2, 1)?.value).toBe("Corby");
  },
);
