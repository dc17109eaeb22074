// Measures: `npm run bench`, or `npm run bench -- core growth` for some. Every bench/*.bench.ts
// exports a title and `bench(): Figure[]` (or a promise of it). Nothing fails here; a figure over its
// limit is marked. A run of all writes docs/performance.md.
import { mkdir, readdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
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
  const file = pathToFileURL(fileURLToPath(new URL(name.replace(/\.ts$/, ".mjs"), OUT)));
  const { TITLE, bench } = await import(file.href);
  parts.push({ title: TITLE, figures: await bench() });
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
