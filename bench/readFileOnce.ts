import { readFileSync } from "node:fs";
import { readWorkbookFile } from "../local/sheets/file/readWorkbookFile";
import { peer } from "./peers/peer";

/** `node .build/bench/readFileOnce.mjs ours|xlsx|exceljs|nothing FILE`: reads it and says the most memory that was held. */
const [by, file = ""] = process.argv.slice(2);
const bytes = readFileSync(file);
let held: unknown = null;
if (by === "ours") held = await readWorkbookFile(new Uint8Array(bytes), "large.xlsx");
if (by === "xlsx") held = peer("xlsx").read(bytes, { cellDates: true, cellStyles: true });
if (by === "exceljs") {
  const book = new (peer("exceljs").Workbook)();
  held = await book.xlsx.load(bytes);
}
// Not `resourceUsage`: what that says begins with the memory of the process that started this one.
const most = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
console.log(Number(most) / 1024, held === null ? "nothing" : "read");
