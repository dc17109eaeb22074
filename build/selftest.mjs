// Builds the self-test of docs/unproven.md in .build/selftest, with the add-on as it is in dist: `npm run
// selftest`. With --push it goes into the script that clasp has made there, which is the only one.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { pushFrom } from "./pushFrom.mjs";
import { selfTestScript } from "./selfTestScript.mjs";

const ROOT = new URL("../", import.meta.url);
const FOLDER = new URL(".build/selftest/", ROOT);
const DIST = new URL("dist/", FOLDER);

const { name, text } = await selfTestScript();
await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });
await cp(new URL("dist/", ROOT), DIST, { recursive: true });
await writeFile(new URL(name, DIST), text);
await writeFile(new URL(".clasp.json", FOLDER), JSON.stringify({ rootDir: "dist" }), {
  flag: "wx",
}).catch(() => undefined); // The script that clasp has made is named in it.

if (process.argv.includes("--push")) {
  await pushFrom(fileURLToPath(FOLDER), { page: "docs/unproven.md" });
} else
  console.log("Built in .build/selftest. docs/unproven.md says how it is run in a Google Sheet.");
