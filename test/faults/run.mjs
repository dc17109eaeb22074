// Disturbs every job: `npm run faults -- [seed] [--all]`. Another person edits between two calls,
// Google fails at a call, Google ends the run. A sample of the seed, which is printed; --all: whole.
// Then every reader is given cells as long as Sheets takes them.
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { docxSynchronously } from "../../build/docxSynchronously.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = fileURLToPath(new URL("../../.build/faults/", import.meta.url));

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
const { tryAll } = await import(pathToFileURL(`${OUT}report.mjs`).href);

console.log(isAll ? "All:" : `A sample of the seed ${seed}:`);
let failures = 0;
tryAll(seed, isAll, console.log, ({ title, tried, of, failed }) => {
  failures += failed;
  console.log(`${title}: ${tried} of ${of} tried, ${failed} failed.`);
});

const jest = fileURLToPath(import.meta.resolve("jest/bin/jest"));
const { status } = spawnSync(process.execPath, [jest, "-i", "test/domain/longTexts.test.ts"], {
  env: { ...process.env, LONG_TEXTS: "whole" },
  stdio: "inherit",
});
process.exitCode = failures === 0 && status === 0 ? 0 : 1;
