// Makes `dist`, which is exactly what clasp pushes: the manifest, one server script and the
// sidebar page. Run by `npm ci` (prepare), `npm run build` and, when stale, by `npx compact`.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";
import { docxSynchronously } from "./build/docxSynchronously.mjs";
import { checkManifest } from "./build/manifest.mjs";
import { packedModule } from "./build/packedModule.mjs";
import { buildSidebarPage } from "./build/sidebarPage.mjs";

const GLOBAL_NAME = "CompactAddOn";
const ROOT = new URL(".", import.meta.url);
const DIST = new URL("dist/", ROOT);

const appsScript = {
  target: "es2019",
  charset: "ascii",
  legalComments: "none",
  mainFields: ["module", "main"],
  logLevel: "warning",
};

const bundle = {
  ...appsScript,
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: ["src/main.ts"],
  bundle: true,
  write: false,
  outdir: "unused",
  plugins: [packedModule({ ...appsScript, plugins: [docxSynchronously()] })],
};

/** Google finds only top-level functions: one is written for every export of src/main.ts. */
async function exportedNames() {
  const { metafile } = await build({ ...bundle, format: "esm", metafile: true });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

async function serverScript() {
  const names = await exportedNames();
  const { outputFiles } = await build({
    ...bundle,
    format: "iife",
    globalName: GLOBAL_NAME,
    minify: true,
  });
  const topLevel = names.map(
    (name) => `function ${name}() { return ${GLOBAL_NAME}.${name}.apply(this, arguments); }`,
  );
  const script = `${outputFiles[0].text}\n${topLevel.join("\n")}\n`;
  // The Apps Script editor refuses newer syntax when the project is pushed: refuse it here first.
  parse(script, { ecmaVersion: 2019, sourceType: "script" });
  return script;
}

/** Whole or not at all: another command may be reading the file just now. */
async function writeWhole(name, text) {
  const partial = new URL(`../.build/${name}.${process.pid}`, DIST);
  await mkdir(new URL(".", partial), { recursive: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(partial, text);
  await rename(partial, new URL(name, DIST));
}

const manifest = await readFile(new URL("appsscript.json", ROOT), "utf8");
checkManifest(JSON.parse(manifest));
await writeWhole("compact.js", await serverScript());
await writeWhole("appsscript.json", manifest);
await mkdir(DIST, { recursive: true });
await buildSidebarPage({ outFile: fileURLToPath(new URL("sidebar.html", DIST)) });
