import { readOldFile } from "../local/oldFiles/readOldFile";
import { savedResultsOnly } from "../local/oldFiles/savedResultsOnly";
import { addOnOnEmpty, answerOf } from "../test/support/addOn";
import type { Figure } from "./figure";

const ROWS = 20_000;

export const TITLE = "Getting old lists in";

/** An old list of 20,000 organisations into a new workbook: shown first, then brought in. */
export async function bench(): Promise<readonly Figure[]> {
  const sheets = await readOldFile(
    new TextEncoder().encode(oldList(ROWS)),
    "old list.csv",
    savedResultsOnly("old list.csv"),
  );
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  const timed = (write: boolean): number => {
    const start = performance.now();
    answerOf(project, "importSpreadsheet", { sheets, map: [], write });
    return (performance.now() - start) / 1000;
  };
  const list = `an old list of ${ROWS.toLocaleString("en-GB")} rows`;
  return [
    { what: `${list}, shown before it comes in`, measured: timed(false), unit: "s", limit: 10 },
    { what: `${list}, brought in`, measured: timed(true), unit: "s", limit: 10 },
    { what: `${list}, shown again`, measured: timed(false), unit: "s", limit: 10 },
  ];
}

function oldList(rows: number): string {
  const header =
    "Organisation,Sector,District,Contact,E-mail,Tel,Charter signed,Skills Pledge (Y/N)";
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = `${1 + (index % 28)}/${1 + (index % 12)}/2008`;
    return `Organisation number ${index},Health,Corby,Jo Smith ${index},jo${index}@org${index}.gov.uk,01604 ${100_000 + index},${day},${index % 3 === 0 ? "Y" : "N"}`;
  });
  return [header, ...lines].join("\n");
}
