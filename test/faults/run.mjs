// Disturbs every way in: `npm run faults -- [seed] [--all] [--only=WORDS] [--most=NUMBER] [--like=JSON]`.
// A sample of the seed, which is printed; --all: all there is, however long; --only: kinds with WORDS in
// their title; --most: so many of a kind at most; --like: those with these parts, as a failure is printed.
// --guards: each guard is taken out of the built script instead, to see that a trial misses it.
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
const words = textAfter("--only=") ?? "";
const most = Number(textAfter("--most=") ?? Number.POSITIVE_INFINITY);
const [seedGiven] = given.filter((word) => !word.startsWith("--"));
const seed = Number(seedGiven ?? Math.floor(Math.random() * 1_000_000));
if (!Number.isInteger(seed) || !(most >= 1)) {
  console.error(
    "Use: npm run faults -- [seed] [--all] [--only=WORDS] [--most=NUMBER] [--like=JSON], the seed a whole number.",
  );
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
const { tryAll, tryGuards } = await import(pathToFileURL(`${OUT}report.mjs`).href);

let failures = 0;
if (given.includes("--guards")) {
  tryGuards(words, (guard, isMissed) => {
    if (!isMissed) failures += 1;
    console.log(`${isMissed ? "missed" : "NOT MISSED"}: ${guard}`);
  });
  process.exit(failures === 0 ? 0 : 1);
}
console.log(isAll ? "All:" : `A sample of the seed ${seed}:`);
const like = JSON.parse(textAfter("--like=") ?? "{}");
const asked = { seed, isAll, words, most, like };
await tryAll(asked, console.log, ({ title, tried, of, failed, seconds }) => {
  failures += failed;
  console.log(`${title}: ${tried} of ${of} tried, ${failed} failed, ${seconds} s of processor.`);
});

// Last, every reader is given cells as long as Sheets takes them.
const longTexts = ["-i", "test/domain/longTexts.test.ts"];
if (Object.keys(like).length === 0 && "a cell of 50,000 characters".includes(words)) {
  const jest = fileURLToPath(import.meta.resolve("jest/bin/jest"));
  const env = { ...process.env, LONG_TEXTS: "whole" };
  const { status } = spawnSync(process.execPath, [jest, ...longTexts], { env, stdio: "inherit" });
  if (status !== 0) failures += 1;
}
process.exitCode = failures === 0 ? 0 : 1;

function textAfter(option) {
  return given.find((word) => word.startsWith(option))?.slice(option.length);
}
