// Measures: `npm run bench`, or `npm run bench -- core growth` for some. Every bench/*.bench.ts
// exports a title and `bench(): Figure[]` (or a promise of it), and runs in a process of its own, so
// that none is slowed by what another holds. Nothing fails here; a figure over its limit is marked.
// A run of all writes docs/performance.md.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { build } from "esbuild";
import { docxSynchronously } from "../build/docxSynchronously.mjs";
import { shownFigure, writePage } from "./page.mjs";

const HERE = new URL(".", import.meta.url);
const OUT = new URL("../.build/bench/", HERE);

const asked = process.argv.slice(2);
const names = (await readdir(HERE))
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => asked.length === 0 || asked.some((part) => name.includes(part)));
await mkdir(OUT, { recursive: true });
await build({
  // What is measured in a process of its own beside the benches themselves.
  entryPoints: [...names, "readFileOnce.ts"].map((name) => fileURLToPath(new URL(name, HERE))),
  bundle: true,
  platform: "node",
  format: "esm",
  outdir: fileURLToPath(OUT),
  outExtension: { ".js": ".mjs" },
  packages: "external",
  // The builders that tests and benches share find the examples from where they stand.
  define: { __dirname: JSON.stringify(fileURLToPath(new URL("../test/support", HERE))) },
  plugins: [docxSynchronously()],
  logLevel: "warning",
});

const parts = [];
for (const name of names) {
  process.stderr.write(`${name}\u2026\n`);
  parts.push(await measured(fileURLToPath(new URL(name.replace(/\.ts$/, ".mjs"), OUT))));
}

/** The title and the figures of one bench. Throws where it ends without them. */
async function measured(file) {
  const bench = fork(fileURLToPath(new URL("measureOne.mjs", HERE)), [file], {
    serialization: "advanced",
  });
  const [part] = await Promise.race([once(bench, "message"), once(bench, "exit")]);
  if (part?.figures === undefined) throw new Error(`${file} ended without figures.`);
  return part;
}

const table = new Table({
  head: ["What", "Median", "Least to most", "Times ours", "Limit", ""],
  colAligns: ["left", "right", "right", "right", "right", "left"],
  colWidths: [74],
  wordWrap: true,
  style: { head: [], border: [] },
});
for (const figure of parts.flatMap(({ figures }) => figures)) {
  const { measured, spread, timesOurs, limit } = shownFigure(figure);
  const verdict = figure.limit === null ? "" : figure.measured <= figure.limit ? "within" : "OVER";
  table.push([figure.what, measured, spread, timesOurs, limit, verdict]);
}
console.log(table.toString());
if (asked.length === 0) console.log(await writePage(parts));
