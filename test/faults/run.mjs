// Disturbs every way in: `npm run faults -- [seed] [--all] [--only=WORDS] [--most=NUMBER] [--like=JSON]`.
// A sample of the seed, which is printed; --all: all there is, however long; --only: kinds with WORDS in
// their title; --most: so many of a kind at most; --like: those with these parts, as a failure is printed.
// --guards: each guard is taken out of the built script instead, to see that a trial misses it.
// Then every reader is given cells as long as Sheets takes them.
// As many at a time as there are processors, four at most: each has all the ways in in its memory.
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
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
const report = pathToFileURL(`${OUT}report.mjs`).href;

let failures = 0;
if (given.includes("--guards")) {
  const { tryGuards } = await import(report);
  tryGuards(words, (guard, isMissed) => {
    if (!isMissed) failures += 1;
    console.log(`${isMissed ? "missed" : "NOT MISSED"}: ${guard}`);
  });
  process.exit(failures === 0 ? 0 : 1);
}
console.log(isAll ? "All:" : `A sample of the seed ${seed}:`);
const like = JSON.parse(textAfter("--like=") ?? "{}");
const parts = Math.min(4, availableParallelism());
const asked = { seed, isAll, words, most, like };
const figures = new Map();
await Promise.all(Array.from({ length: parts }, (_, at) => tryPart(at)));

// Last, every reader is given cells as long as Sheets takes them.
const longTexts = ["-i", "test/domain/longTexts.test.ts"];
if (Object.keys(like).length === 0 && "a cell of 50,000 characters".includes(words)) {
  const jest = fileURLToPath(import.meta.resolve("jest/bin/jest"));
  const env = { ...process.env, LONG_TEXTS: "whole" };
  const { status } = spawnSync(process.execPath, [jest, ...longTexts], { env, stdio: "inherit" });
  if (status !== 0) failures += 1;
}
process.exitCode = failures === 0 ? 0 : 1;

/** Tries one case in so many, in a thread of its own. */
function tryPart(at) {
  const workerData = { report, asked: { ...asked, part: { at, of: parts } } };
  const worker = new Worker(new URL("part.mjs", import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.on("message", ({ failure, figure }) => {
      if (failure === undefined) addFigure(figure);
      else console.log(failure);
    });
    worker.once("error", reject);
    worker.once("exit", resolve);
  });
}

/** A kind is told once all parts of it are done. */
function addFigure(part) {
  const known = figures.get(part.title) ?? { tried: 0, failed: 0, seconds: 0, left: parts };
  const tried = known.tried + part.tried;
  const failed = known.failed + part.failed;
  const seconds = known.seconds + part.seconds;
  const left = known.left - 1;
  figures.set(part.title, { tried, failed, seconds, left });
  failures += part.failed;
  if (left > 0) return;
  const took = `${Math.round(seconds)} s of one processor`;
  console.log(`${part.title}: ${tried} of ${part.of} tried, ${failed} failed, ${took}.`);
}

function textAfter(option) {
  return given.find((word) => word.startsWith(option))?.slice(option.length);
}
