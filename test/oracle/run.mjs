// Compares the add-on with the oracle: `npm run oracle -- [seed] [number of workbooks]`. Prints the
// first workbook on which they differ, made small; the seed makes it again.
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { docxSynchronously } from "../../build/docxSynchronously.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = fileURLToPath(new URL("../../.build/oracle/", import.meta.url));

const [seedGiven, countGiven] = process.argv.slice(2);
const seed = Number(seedGiven ?? Math.floor(Math.random() * 1_000_000));
const count = Number(countGiven ?? 3_000);
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error("Use: npm run oracle -- [seed] [number of workbooks], both whole numbers.");
  process.exit(2);
}

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: [`${HERE}compare.ts`],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: `${OUT}compare.mjs`,
  packages: "external",
  // Where the oracle's own files stand.
  define: { __dirname: JSON.stringify(HERE) },
  plugins: [docxSynchronously()],
  logLevel: "warning",
});
const { firstDifference } = await import(pathToFileURL(`${OUT}compare.mjs`).href);

const workbooks = `${count.toLocaleString("en-GB")} workbooks from seed ${seed}`;
process.stderr.write(`${workbooks}…\n`);
const difference = firstDifference(seed, count);
console.log(difference ?? `Of ${workbooks} the add-on judges every measure as the oracle does.`);
process.exitCode = difference === null ? 0 : 1;
