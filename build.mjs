// Makes `dist`, which is exactly what clasp pushes: the manifest, two scripts and the pages.
// Run by `npm ci` (prepare), `npm run build` and, when stale, by `npx compact`.
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compactScript } from "./build/compactScript.mjs";
import { buildPage, PAGES } from "./build/htmlPage.mjs";
import { checkManifest, ManifestFault } from "./build/manifest.mjs";
import { reportScript } from "./build/reportScript.mjs";

const DIST = new URL("dist/", import.meta.url);
/** What goes with the scripts and is never pushed: their source maps, and the bytes of each input. */
const BESIDE = new URL(".build/dist/", import.meta.url);

const manifest = await readFile(new URL("appsscript.json", import.meta.url), "utf8");
try {
  checkManifest(manifest);
} catch (error) {
  if (!(error instanceof ManifestFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
const scripts = await Promise.all([compactScript(), reportScript()]);
await mkdir(DIST, { recursive: true });
await mkdir(BESIDE, { recursive: true });
for (const { name, text, map, inputs } of scripts) {
  await writeWhole(new URL(`${name}.map`, BESIDE), map);
  await writeWhole(new URL(`${name}.inputs.json`, BESIDE), JSON.stringify(inputs));
  await writeWhole(new URL(name, DIST), text);
}
await writeWhole(new URL("appsscript.json", DIST), manifest);
const made = ["appsscript.json", ...Object.keys(PAGES), ...scripts.map(({ name }) => name)];
for (const old of (await readdir(DIST)).filter((name) => !made.includes(name))) {
  await rm(new URL(old, DIST), { recursive: true, force: true });
}
for (const name of Object.keys(PAGES)) {
  await buildPage({ outFile: fileURLToPath(new URL(name, DIST)) });
}

/** Whole or not at all: another command may be reading the file just now. */
async function writeWhole(file, text) {
  const partial = new URL(`${file.pathname.split("/").at(-1)}.${process.pid}`, BESIDE);
  await writeFile(partial, text);
  await rename(partial, file);
}
