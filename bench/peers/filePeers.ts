import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  return [...beside(await sideBySide(works, RUNS), ours), ...(await memoryOf(bytes))];
}

/** The most memory that a process of its own holds while it reads the file, above one that does not. */
async function memoryOf(bytes: Buffer): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "large.xlsx");
  await writeFile(file, bytes);
  const mostBy = (by: string): number => {
    const { stdout } = spawnSync(process.execPath, [".build/bench/readFileOnce.mjs", by, file], {
      encoding: "utf8",
    });
    return Number.parseFloat(stdout);
  };
  const atRest = mostBy("nothing");
  const [ours = Number.NaN, ...theirs] = ["ours", "xlsx", "exceljs"].map(
    (by) => mostBy(by) - atRest,
  );
  await rm(folder, { recursive: true });
  const figure = (what: string, measured: number): Figure => ({
    what,
    measured,
    unit: "MB",
    limit: null,
    ...(measured === ours ? {} : { timesOurs: measured / ours }),
  });
  return [
    figure("memory for it", ours),
    figure("memory of SheetJS for it", theirs[0] ?? Number.NaN),
    figure("memory of exceljs for it", theirs[1] ?? Number.NaN),
  ];
}
