// Measures: `npm run bench`. Every bench/*.bench.ts exports `bench(): Figure[]` (or a promise of
// it). Nothing fails here; a figure over its limit is marked.
import { mkdir, readdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import Table from "cli-table3";
import { build } from "esbuild";
import { docxSynchronously } from "../build/docxSynchronously.mjs";

const HERE = new URL(".", import.meta.url);
const OUT = new URL("../.build/bench/", HERE);

const asked = process.argv.slice(2);
const names = (await readdir(HERE))
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => asked.length === 0 || asked.some((part) => name.includes(part)));
await mkdir(OUT, { recursive: true });
await build({
  entryPoints: names.map((name) => fileURLToPath(new URL(name, HERE))),
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

const table = new Table({
  head: ["What", "Measured", "Limit", ""],
  colAligns: ["left", "right", "right", "left"],
  style: { head: [], border: [] },
});
for (const name of names) {
  process.stderr.write(`${name}\u2026\n`);
  const file = pathToFileURL(fileURLToPath(new URL(name.replace(/\.ts$/, ".mjs"), OUT)));
  const { bench } = await import(file.href);
  for (const { what, measured, unit, limit } of await bench()) {
    const shown = measured < 10 && unit !== "calls" ? measured.toFixed(1) : Math.round(measured);
    const verdict = limit === null ? "" : measured <= limit ? "within" : "OVER";
    table.push([what, `${shown} ${unit}`, limit === null ? "" : `${limit} ${unit}`, verdict]);
  }
}
console.log(table.toString());
