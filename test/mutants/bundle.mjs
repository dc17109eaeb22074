// Makes one file of the suites that test the rules: what they import is loaded once for a mutant, not
// once a suite, which makes ten thousand mutants a matter of an hour. Stryker runs it in its copy.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const TEST = fileURLToPath(new URL("..", import.meta.url));

/** Where the rules that are mutated are tested. */
const ROOMS = ["domain", "checks", "changes"];

const suites = ROOMS.flatMap((room) =>
  readdirSync(join(TEST, room), { recursive: true })
    .map((file) => `${room}/${file}`)
    .filter((file) => file.endsWith(".test.ts"))
    .sort(),
);
const contents = suites
  .map((suite) => `describe("${suite}:", () => { require("./${suite}"); });`)
  .join("\n");

/** Whoever imports fast-check gets the one of few runs. */
const fewRuns = {
  name: "few-runs",
  setup({ onResolve }) {
    const path = join(TEST, "mutants/fewRuns.ts");
    onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === path ? null : { path }));
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
  outfile: join(TEST, "..", ".build/mutants/suites.js"),
  plugins: [fewRuns, ownPlace],
  logLevel: "warning",
});
