#!/usr/bin/env node
// `npx compact`: builds what is stale, then runs the command line (main.ts beside this file).
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const CLI = new URL(".build/cli/main.mjs", ROOT);
const DAY_MS = 86_400_000;
/** What the build writes last. */
const DIST = new URL("dist/statementPage.html", ROOT);

if (!existsSync(new URL("node_modules/esbuild/", ROOT))) {
  console.error("The packages that this needs are not installed yet. Run this first: npm ci");
  process.exit(2);
}

const sources = newestOf(["src", "package-lock.json"]);
const shipped = newestOf(["build", "build.mjs", "appsscript.json"]);
if (madeAt(DIST) < Math.max(sources, shipped)) {
  // In a process of its own: what the build prints must not mix with the answer.
  const built = spawnSync(process.execPath, [fileURLToPath(new URL("build.mjs", ROOT))], {
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) process.exit(70);
}

if (madeAt(CLI) < Math.max(sources, newestOf(["local"]))) {
  const { build } = await import("esbuild");
  const { outputFiles } = await builtOrExit(build, {
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    // Each command loads what it is made of, and no more.
    splitting: true,
    target: "node20",
    // Packages that are not modules look for `require`.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    // Not minified: the classes of services are known to scripts, and counted, by their names.
    write: false,
    sourcemap: "linked",
    outdir: fileURLToPath(new URL(".", CLI)),
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
  const folder = new URL(".", CLI);
  mkdirSync(folder, { recursive: true });
  // What the command starts with last: by then all that it may load is there.
  const isStart = ({ path }) => path === fileURLToPath(CLI);
  for (const { path, contents } of outputFiles.sort((a, b) => isStart(a) - isStart(b))) {
    // Put in place whole: two commands may be building at the same time.
    const whole = `${path}.${process.pid}`;
    writeFileSync(whole, contents);
    renameSync(whole, path);
  }
  // Parts of an earlier build go once no command that still runs can ask for them.
  for (const name of readdirSync(folder)) {
    const part = new URL(name, folder);
    if (madeAt(part) < Date.now() - DAY_MS) rmSync(part, { force: true });
  }
}

// The script's Dates are in the manifest's zone, wherever the machine is.
process.env.TZ = JSON.parse(readFileSync(new URL("appsscript.json", ROOT), "utf8")).timeZone;
const { main } = await import(CLI.href);
await main({ root: fileURLToPath(ROOT), args: process.argv.slice(2) });

/** By then esbuild has said which line it could not build; its stack would add nothing. */
async function builtOrExit(build, options) {
  try {
    return await build(options);
  } catch {
    console.error(
      "The command line could not be built from its sources: mend what is named above.",
    );
    process.exit(70);
  }
}

function madeAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newestOf(names) {
  return Math.max(...names.map((name) => newestAt(fileURLToPath(new URL(name, ROOT)))));
}

/** When the file, or what was changed last in the folder, was changed. */
function newestAt(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestAt(join(path, name))));
}
