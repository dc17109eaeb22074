// Lets another person edit between two calls of every job: `npm run faults -- [seed] [--all]`. A
// sample of the seed, which is printed; with --all, every call of every job with every edit.
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { docxSynchronously } from "../../build/docxSynchronously.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = fileURLToPath(new URL("../../.build/faults/", import.meta.url));
const SAMPLE = 600;

const given = process.argv.slice(2);
const isAll = given.includes("--all");
const [seedGiven] = given.filter((word) => !word.startsWith("--"));
const seed = Number(seedGiven ?? Math.floor(Math.random() * 1_000_000));
if (!Number.isInteger(seed)) {
  console.error("Use: npm run faults -- [seed] [--all], the seed a whole number.");
  process.exit(2);
}

await mkdir(OUT, { recursive: true });
await build({
  entryPoints: [`${HERE}report.ts`],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: `${OUT}report.mjs`,
  packages: "external",
  // Where the sample and what is in dist are found from.
  define: { __dirname: JSON.stringify(fileURLToPath(new URL("../support", import.meta.url))) },
  plugins: [docxSynchronously()],
  logLevel: "warning",
});
const { tryInterleavings } = await import(pathToFileURL(`${OUT}report.mjs`).href);

const count = isAll ? null : SAMPLE;
const { tried, of, failed } = tryInterleavings(seed, count, (sentence) => console.log(sentence));
console.log(
  `Edits between calls, seed ${seed}: ${tried} of ${of} tried, ${failed} lost something.`,
);
process.exitCode = failed === 0 ? 0 : 1;
