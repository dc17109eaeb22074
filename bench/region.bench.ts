import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseIsoDay } from "../src/cells/calendarDate";
import { loadedLine } from "../src/region/loadedReturn";
import { portfolioOf } from "../src/region/portfolio";
import { portfolioDocument } from "../src/region/portfolioDocument";
import type { SentFile } from "../src/region/receivedReturn";
import { duckReturns } from "../test/region/duckReturns";
import { manyReturns } from "../test/region/manyReturns";
import { type Figure, msOf } from "./figure";

export const TITLE = "The region";

/** The returns of a region in the sheet's own core, and of a country in DuckDB. */
export async function bench(): Promise<readonly Figure[]> {
  const today = parseIsoDay("2010-04-20");
  if (today === null) throw new Error("The day is none.");
  const hundred = Array.from(manyReturns(25, 1)).map(
    (one, index): SentFile => ({ name: `${index}.json`, text: JSON.stringify(one) }),
  );
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  const file = join(folder, "country.ndjson");
  try {
    writeFileSync(file, Array.from(manyReturns(500, 10), (one) => loadedLine(one)).join(""));
    return [
      {
        what: `${hundred.length} returns into a portfolio and its document's blocks`,
        ...msOf(() => portfolioDocument(portfolioOf(hundred, today), today)),
        limit: 1000,
      },
      {
        what: `load 19,985 returns (${Math.round(statSync(file).size / 1e6)} MB) into DuckDB, coverage and totals`,
        measured: await secondsInDuckDb(file),
        unit: "s",
        limit: 2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median of three runs, the load among them. */
async function secondsInDuckDb(file: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const duck = await duckReturns(file);
    await duck.query("SELECT state, COUNT(*) AS returns FROM region.coverage GROUP BY state");
    await duck.query("SELECT * FROM region.totals");
    times.push((performance.now() - start) / 1000);
    duck.close();
  }
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}
