import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { buildReportWriter } from "./bareReport";

// docx and the compression that it brings fill large tables of numbers as soon as they are
// initialised; nothing else in the script does.
const COUNT_TABLES = `
  var tablesMade = 0;
  globalThis.Uint16Array = new Proxy(Uint16Array, {
    construct(target, given) {
      if (given[0] >= 32768) tablesMade += 1;
      return Reflect.construct(target, given);
    },
  });`;

test("loading the script for an edit leaves the report writer alone", () => {
  const script = readFileSync(join(__dirname, "../../dist/compact.js"), "utf8");
  const packed = /"([A-Za-z0-9+/=]{50000,})"/.exec(script)?.[1] ?? "";
  expect(gunzipSync(Buffer.from(packed, "base64")).toString()).toContain("w:tblDescription");
  expect(tablesMadeBy(script)).toBe(0);
});

test("the report writer by itself makes those tables", () => {
  expect(tablesMadeBy(buildReportWriter())).toBeGreaterThan(0);
});

function tablesMadeBy(script: string): number {
  const context = createContext(Object.create(null));
  runInContext(COUNT_TABLES, context);
  runInContext(script, context);
  return runInContext("tablesMade", context) as number;
}
