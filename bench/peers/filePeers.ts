import { readWorkbookFile } from "../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../local/sheets/file/writeWorkbookFile";
import { type Figure, sideBySide } from "../figure";
import { largeFile } from "../largeFile";
import { beside } from "./beside";
import { peer } from "./peer";

const ROWS = 20_000;
const RUNS = 3;

/** Reading a large .xlsx with its values, days and looks. */
export async function filePeers(): Promise<readonly Figure[]> {
  const bytes = Buffer.from(
    await writeWorkbookFile(await readWorkbookFile(largeFile(ROWS), "large.xlsx")),
  );
  const SheetJs = peer("xlsx");
  const ExcelJs = peer("exceljs");
  const read = async (): Promise<number> => {
    const { sheets } = await readWorkbookFile(new Uint8Array(bytes), "large.xlsx");
    return sheets[0]?.lastRow() ?? 0;
  };
  const bySheetJs = async (): Promise<number> => {
    const { Sheets, SheetNames } = SheetJs.read(bytes, { cellDates: true, cellStyles: true });
    return SheetJs.utils.decode_range(Sheets[SheetNames[0]]["!ref"]).e.r + 1;
  };
  const byExcelJs = async (): Promise<number> => {
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(bytes);
    return book.worksheets[0].rowCount;
  };
  for (const reader of [read, bySheetJs, byExcelJs]) {
    const rows = await reader();
    if (rows !== ROWS) throw new Error(`A reader found ${rows} rows of ${ROWS}.`);
  }
  const ours = `a file of ${ROWS.toLocaleString("en-GB")} rows x 24 columns read`;
  const works = {
    [ours]: read,
    "the same by SheetJS": bySheetJs,
    "the same by exceljs": byExcelJs,
  };
  return beside(await sideBySide(works, RUNS), ours);
}
