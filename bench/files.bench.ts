import { readWorkbookFile } from "../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../local/sheets/file/writeWorkbookFile";
import type { Figure } from "./figure";
import { fileOf, largeFile, rowOf } from "./largeFile";

const ROWS = 20_000;

export const TITLE = "Workbook files";

/** A sheet of 20,000 rows and 24 columns, and one that is formatted far beyond its rows. */
export async function bench(): Promise<readonly Figure[]> {
  const large = largeFile(ROWS);
  const far = fileOf(
    `${rowOf(1)}<row r="1048576" ht="12.8"/>`,
    '<cols><col min="1" max="16384" width="12" style="1"/></cols>',
  );
  const workbook = await readWorkbookFile(large, "large.xlsx");
  return [
    {
      what: "a file of 20,000 rows x 24 columns, read",
      measured: await medianOf(() => readWorkbookFile(large, "large.xlsx")),
      unit: "ms",
      limit: 3_000,
    },
    {
      what: "the same, written",
      measured: await medianOf(() => writeWorkbookFile(workbook)),
      unit: "ms",
      limit: null,
    },
    {
      what: "a file with looks on all columns and a height in the last row, read",
      measured: await medianOf(() => readWorkbookFile(far, "far.xlsx")),
      unit: "ms",
      limit: 200,
    },
  ];
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}
