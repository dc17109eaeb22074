import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(__dirname, "..");

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const FILES = sourcesBelow("src").concat(sourcesBelow("local"));
const IMPORTS = FILES.flatMap(importsOf);

/** Who may import whom; `types` are folders of which only types may be imported. */
const LAYERS: Record<string, { readonly values: string[]; readonly types: string[] }> = {
  "src/cells": { values: ["src/cells"], types: [] },
  "src/tables": { values: ["src/tables", "src/cells"], types: ["src/domain"] },
  "src/domain": { values: ["src/domain", "src/tables", "src/cells"], types: [] },
  "src/changes": {
    values: ["src/changes", "src/tables", "src/domain", "src/cells"],
    types: ["src/checks"],
  },
  "src/checks": {
    values: ["src/checks", "src/changes", "src/tables", "src/domain", "src/cells"],
    types: [],
  },
  "src/report": {
    values: ["src/report", "src/tables", "src/domain", "src/cells"],
    types: ["src/app"],
  },
  "src/app": {
    values: [
      "src/app",
      "src/report",
      "src/checks",
      "src/changes",
      "src/tables",
      "src/domain",
      "src/cells",
    ],
    types: [],
  },
  "src/sheets": {
    values: ["src/sheets", "src/changes", "src/tables", "src/domain", "src/cells"],
    types: ["src/app"],
  },
  "src/google": { values: ["src/google", "src/domain", "src/cells"], types: ["src/app"] },
  "src/sidebar": {
    values: ["src/sidebar"],
    types: ["src/app", "src/domain", "src/report", "src/tables", "src/cells"],
  },
  local: {
    values: ["local", "src/domain", "src/tables", "src/cells"],
    types: ["src/app", "src/report"],
  },
};

describe.each(Object.entries(LAYERS))("%s", (layer, { values, types }) => {
  test("imports only what it may", () => {
    const wrong = IMPORTS.filter(({ from }) => within(from, layer)).filter(
      ({ to, typeOnly }) =>
        !values.some((folder) => within(to, folder)) &&
        !(typeOnly && types.some((folder) => within(to, folder))),
    );
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

test.each([
  ["zod", ["src/tables", "src/app"]],
  ["docx", ["src/report"]],
  ["validator", ["src/checks"]],
  ["fastest-levenshtein", ["src/domain", "src/checks", "src/report"]],
])("%s has one door", (library, doors) => {
  const wrong = FILES.filter((file) => within(file, "src")).filter(
    (file) =>
      packagesOf(file).some((name) => name === library || name.startsWith(`${library}/`)) &&
      !doors.some((door) => within(file, door)),
  );
  expect(wrong).toEqual([]);
});

test("the core has no clock and no Google", () => {
  const core = ["cells", "domain", "tables", "changes", "checks", "report", "app"].map(
    (name) => `src/${name}`,
  );
  const wrong = FILES.filter((file) => core.some((folder) => within(file, folder))).filter((file) =>
    /\bDate\.now\(|new Date\(\)|\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|DriveApp|Utilities|ScriptApp|Session)\./.test(
      withoutComments(read(file)),
    ),
  );
  expect(wrong).toEqual([]);
});

test("only the sidebar's server.ts names google.script.run", () => {
  const wrong = FILES.filter((file) => within(file, "src/sidebar")).filter(
    (file) =>
      /google\.script\.(run|host)/.test(withoutComments(read(file))) &&
      !file.endsWith("/server.ts"),
  );
  expect(wrong).toEqual([]);
});

test("nothing that ships imports from node", () => {
  const wrong = FILES.filter((file) => within(file, "src")).filter((file) =>
    packagesOf(file).some((name) => name.startsWith("node:")),
  );
  expect(wrong).toEqual([]);
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

function importsOf(file: string): Import[] {
  const imports: Import[] = [];
  const statement = /\b(?:import|export)\s+(type\s+)?([^"';]*?)\bfrom\s+"(\.[^"]*)"/g;
  for (const [, typeWord, names = "", path = ""] of read(file).matchAll(statement)) {
    const to = relative(ROOT, resolve(ROOT, dirname(file), path));
    const everyNameIsType =
      /^\{/.test(names.trim()) &&
      names
        .replace(/[{}]/g, "")
        .split(",")
        .every((name) => name.trim() === "" || name.trim().startsWith("type "));
    imports.push({ from: file, to, typeOnly: typeWord !== undefined || everyNameIsType });
  }
  return imports;
}

function packagesOf(file: string): string[] {
  return [...read(file).matchAll(/\bfrom\s+"([^.][^"]*)"/g)].map(([, name = ""]) => name);
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
