import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLayers, checkTree, ROOT } from "./layersCheck";

/** A tree without a fault: each plant is put into it. */
const SOUND = {
  "src/cells/day.ts": "export const DAY = 1; export type Day = number;",
  "src/domain/week.ts": 'import { DAY } from "../cells/day"; export const WEEK = 7 * DAY;',
  "src/app/job.ts":
    'import { WEEK } from "../domain/week"; export const job = WEEK; export type Job = number;',
  "src/sidebar/view.ts": 'import type { Job } from "../app/job"; export const view: Job = 1;',
  "src/checks/email/addressSyntax.ts":
    'import isEmail from "validator/lib/isEmail.js"; export const isAddress = isEmail;',
  "local/cli/start.ts":
    'import { sep } from "node:path"; import { WEEK } from "../../src/domain/week"; export const start = sep.repeat(WEEK);',
};

const PLANTS: readonly {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  readonly fault: string;
}[] = [
  {
    rule: "a layer imports nothing that lies above it",
    files: {
      "src/cells/odd1.ts": 'import { WEEK } from "../domain/week"; export const odd = WEEK;',
    },
    fault: "src/cells/odd1.ts -> src/domain/week.ts",
  },
  {
    rule: "a type from above is an import from above as well",
    files: {
      "src/domain/odd2.ts": 'import type { Job } from "../app/job"; export const odd: Job = 1;',
    },
    fault: "src/domain/odd2.ts -> src/app/job.ts",
  },
  {
    rule: "what the add-on runs imports nothing of the emulator",
    files: {
      "local/appsScript/services/emulator/all.ts": "export const ALL = 1;",
      "local/appsScript/services/core/odd.ts":
        'import { ALL } from "../emulator/all"; export const odd = ALL;',
    },
    fault: "local/appsScript/services/core/odd.ts -> local/appsScript/services/emulator/all.ts",
  },
  {
    rule: "where types alone may be imported, a value may not",
    files: { "src/sidebar/odd3.ts": 'import { job } from "../app/job"; export const odd = job;' },
    fault: "src/sidebar/odd3.ts -> src/app/job.ts",
  },
  {
    rule: "a type beside a value does not hide the value",
    files: {
      "src/sidebar/odd4.ts":
        'import type { Job } from "../app/job"; import { job } from "../app/job"; export const odd: Job = job;',
    },
    fault: "src/sidebar/odd4.ts -> src/app/job.ts",
  },
  {
    rule: "nobody imports an entry point",
    files: {
      "src/main/entry.ts": "export const main = 1;",
      "local/cli/odd5.ts": 'import { main } from "../../src/main/entry"; export const odd = main;',
    },
    fault: "local/cli/odd5.ts -> src/main/entry.ts",
  },
  {
    rule: "the emulator knows nothing of the add-on",
    files: {
      "local/sheets/odd6.ts": 'import { DAY } from "../../src/cells/day"; export const odd = DAY;',
    },
    fault: "local/sheets/odd6.ts -> src/cells/day.ts",
  },
  {
    rule: "a library is imported by its own door",
    files: {
      "src/domain/odd7.ts":
        'import isEmail from "validator/lib/isEmail.js"; export const odd = isEmail;',
    },
    fault: "validator has its doors: src/domain/odd7.ts",
  },
  {
    rule: "a library without a door is imported by nobody",
    files: {
      "local/cli/odd8.ts":
        'import { cruise } from "dependency-cruiser"; export const odd = cruise;',
    },
    fault: "each package has its doors: local/cli/odd8.ts",
  },
  {
    rule: "nothing that ships imports from Node",
    files: { "src/app/odd9.ts": 'import { sep } from "node:path"; export const odd = sep;' },
    fault: "src/app/odd9.ts -> path",
  },
  {
    rule: "what runs in a browser imports nothing from Node",
    files: {
      "local/preview/page/odd10.ts": 'import { sep } from "node:path"; export const odd = sep;',
    },
    fault: "local/preview/page/odd10.ts -> path",
  },
  {
    rule: "files do not import each other in a circle",
    files: {
      "src/cells/a.ts": 'import { b } from "./b"; export const a = () => b;',
      "src/cells/b.ts": 'import { a } from "./a"; export const b = () => a;',
    },
    fault: "no cycle: src/cells/a.ts -> src/cells/b.ts -> src/cells/a.ts",
  },
  {
    rule: "a circle of types is a circle",
    files: {
      "src/cells/c.ts": 'import type { B } from "./d"; export type A = B[];',
      "src/cells/d.ts": 'import type { A } from "./c"; export type B = A[];',
    },
    fault: "no cycle: src/cells/c.ts -> src/cells/d.ts -> src/cells/c.ts",
  },
  {
    rule: "every file lies in a layer",
    files: { "src/stray/odd15.ts": "export const odd = 1;" },
    fault: "src/stray/odd15.ts lies in no layer",
  },
  {
    rule: "nothing that ships imports a devDependency",
    files: {
      "src/app/odd16.ts": 'import { format } from "date-fns"; export const odd = format;',
    },
    fault: "what ships is a dependency: src/app/odd16.ts",
  },
  {
    rule: "the core reads no clock",
    files: { "src/domain/odd17.ts": "export const odd = () => new Date();" },
    fault: "src/domain/odd17.ts names the clock",
  },
  {
    rule: "the core names no service of Google",
    files: { "src/app/odd18.ts": "export const odd = () => SpreadsheetApp.getActive();" },
    fault: "src/app/odd18.ts names a service of Google",
  },
  {
    rule: "the sidebar reaches the server by one file",
    files: {
      "src/sidebar/odd19.ts": "export const odd = () => google.script.run.callReadProgress();",
    },
    fault: "src/sidebar/odd19.ts names google.script",
  },
  {
    rule: "an import that leads nowhere is told",
    files: { "src/cells/odd20.ts": 'import { gone } from "./gone"; export const odd = gone;' },
    fault: "every import is found: src/cells/odd20.ts -> ./gone",
  },
];

test("a tree without a fault passes", () => {
  expect(checkTree(SOUND)).toMatchObject({
    status: 0,
    faults: [],
    summary: "6 modules, 6 dependencies, 0 faults",
  });
});

describe("of a tree with every fault at once", () => {
  const checked = checkTree(Object.assign({ ...SOUND }, ...PLANTS.map(({ files }) => files)));

  test.each(PLANTS)("$rule", ({ fault }) => {
    expect(checked.faults.filter((line) => line.includes(fault))).toHaveLength(1);
  });

  test("the check fails", () => {
    expect(checked.status).toBe(1);
  });
});

test("one fault is enough to fail the check", () => {
  const [plant] = PLANTS;
  const { status, faults } = checkTree({ ...SOUND, ...plant?.files });
  expect(faults).toEqual([expect.stringContaining(String(plant?.fault))]);
  expect(status).toBe(1);
});

test("a tool that cannot read TypeScript does not say that all is well", () => {
  const withoutCompiler = join(tmpdir(), `without-compiler-${process.pid}.cjs`);
  writeFileSync(
    withoutCompiler,
    `const Module = require("node:module");
    const resolve = Module._resolveFilename;
    Module._resolveFilename = (name, ...rest) => {
      if (/^(typescript|@swc\\/core)(\\/|$)/.test(name)) throw new Error("no compiler");
      return resolve(name, ...rest);
    };`,
  );
  const { status, faults } = checkTree(SOUND, ["--require", withoutCompiler]);
  expect(faults).toContain("src/domain/week.ts was not read: its imports are not checked");
  expect(status).toBe(1);
});

test("the code of this repository keeps to its layers, and all of it was read", () => {
  const files = ["src", "local"]
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }))
    .filter((name) => /(?<!\.d)\.(ts|mjs)$/.test(name));
  const { status, faults, summary } = checkLayers(ROOT);
  expect(faults).toEqual([]);
  expect(status).toBe(0);
  const [modules = 0, dependencies = 0] = (summary.match(/\d+/g) ?? []).map(Number);
  expect(modules).toBe(files.length);
  // Less than four a file on average, and imports have gone unseen: there are about five.
  expect(dependencies).toBeGreaterThan(4 * files.length);
}, 120_000);
