import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClassTable } from "../../../../local/appsScript/declare/surface";
import { EMULATOR } from "../../../../local/appsScript/services/emulator/surface";
import { isMissing } from "../../../../local/appsScript/services/missingMembers";

/** Google's classes, and the file of the published types that declares each. */
const FILES: Readonly<Record<string, string>> = {
  Utilities: "utilities",
  Blob: "base",
  Logger: "base",
  Session: "base",
  Browser: "base",
  Ui: "base",
  Menu: "base",
  PropertiesService: "properties",
  Properties: "properties",
  CacheService: "cache",
  Cache: "cache",
  LockService: "lock",
  Lock: "lock",
  HtmlService: "html",
  HtmlOutput: "html",
  HtmlTemplate: "html",
  MailApp: "mail",
  ScriptApp: "script",
  ClockTriggerBuilder: "script",
  SpreadsheetTriggerBuilder: "script",
  TriggerBuilder: "script",
};

const TABLES = new Map([...EMULATOR.values()].map((table) => [table.of.name, table]));

test.each(Object.entries(FILES))(
  "%s has the members that Google publishes, but for those that fail with their name",
  (name, file) => {
    const offered = namesIn(TABLES.get(name));
    const declared = declaredMembers(file, name);
    const missing = declared.filter((member) => !offered.includes(member));
    expect(missing.filter((member) => !isMissing(name, member))).toEqual([]);
    expect(offered.filter((member) => !declared.includes(member))).toEqual([]);
  },
);

function namesIn(table: ClassTable | undefined): readonly string[] {
  if (table === undefined) throw new Error("no such class");
  const names = [...Object.keys(table.forms), ...Object.keys(table.properties)];
  return names.filter((name) => name !== "toString");
}

test("Drive.Files offers these of its calls; the others that Google publishes fail with their name", () => {
  const offered = namesIn(TABLES.get("Drive.Files"));
  expect([...offered].sort()).toEqual([
    "copy",
    "create",
    "export",
    "get",
    "list",
    "remove",
    "update",
  ]);
  const path = "node_modules/@types/google-apps-script/apis/drive_v3.d.ts";
  const [, body = ""] =
    /interface FilesCollection \{\n(.*?)\n {20}\}/s.exec(readFileSync(path, "utf8")) ?? [];
  const declared = [...body.matchAll(/^ {24}(\w+)\(/gm)].map(([, member]) => member);
  const missing = declared.filter((member = "") => !offered.includes(member));
  expect(missing).toContain("emptyTrash");
  expect(missing.filter((member = "") => !isMissing("Drive.Files", member))).toEqual([]);
  expect(offered.filter((member) => !declared.includes(member))).toEqual([]);
});

function declaredMembers(file: string, name: string): readonly string[] {
  const path = join("node_modules/@types/google-apps-script", `google-apps-script.${file}.d.ts`);
  const text = readFileSync(path, "utf8");
  const start = text.search(new RegExp(`^ {8}interface ${name}( extends \\w+)? \\{`, "m"));
  const body = text.slice(start, text.indexOf("\n        }\n", start));
  const inherited = name === "Blob" ? ["getBlob"] : [];
  const names = [...body.matchAll(/^ {12}(?:\/\*\*.*\*\/ )?(\w+)[(:]/gm)].map(
    ([, member]) => member,
  );
  return [...new Set([...names, ...inherited])].filter((member) => member !== undefined);
}
