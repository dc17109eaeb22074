// Makes one file of the suites that test the rules, each of which can be loaded alone: a mutant costs what
// the suites that reach it cost, not a start of Jest. Stryker runs it in its copy.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const TEST = fileURLToPath(new URL("..", import.meta.url));

/** Where the rules that are mutated are tested. */
const ROOMS = ["domain", "checks", "changes"];

/** It asks how long a text takes, of no rule. */
const NOT_OF_RULES = ["domain/longTexts.test.ts"];

/** Suites of other rooms that compare what was counted, judged or said word by word, and are quick. */
const OTHER_SUITES = [
  "app/calls/readProgress.test.ts",
  "app/calls/typeFigure.test.ts",
  "app/today/things.test.ts",
  "balance/balance.test.ts",
  "chase/chase.test.ts",
  "chase/letters.test.ts",
  "report/figures.test.ts",
  "report/headline.test.ts",
  "report/preflight.test.ts",
  "report/sinceLastMeeting.test.ts",
  "report/steeringGroupReport.test.ts",
  "year/newYear.test.ts",
];

const suites = ROOMS.flatMap((room) =>
  readdirSync(join(TEST, room), { recursive: true })
    .map((file) => `${room}/${file}`)
    .filter((file) => file.endsWith(".test.ts") && !NOT_OF_RULES.includes(file))
    .sort(),
).concat(OTHER_SUITES);

const contents = `
  const { basename } = require("node:path");
  globalThis.jest = { requireActual: (path) => require("./checks/cases/" + basename(path)) };
  module.exports = {
    ${suites.map((suite) => `${JSON.stringify(suite)}: () => require("./${suite}")`).join(",\n")}
  };`;

/** Whoever imports fast-check gets the one of few runs. */
const fewRuns = {
  name: "few-runs",
  setup({ onResolve }) {
    const path = join(TEST, "mutants/fewRuns.ts");
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      // Loaded once and for all: what it makes ready takes longer than most suites.
      importer === path ? { path: "fast-check", external: true } : { path },
    );
  },
};

/** A file's own place stays what it is, wherever the one file lies. */
const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:test|local)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = text
        .replaceAll("__dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    });
  },
};

await build({
  stdin: { contents, resolveDir: TEST },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "es2022",
  outfile: join(TEST, "..", ".build/mutants/suites.js"),
  plugins: [fewRuns, ownPlace],
  logLevel: "warning",
});
