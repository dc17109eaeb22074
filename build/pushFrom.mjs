import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { foreignFiles } from "./foreignFiles.mjs";
import { runClasp } from "./runClasp.mjs";

/**
 * Pushes the dist of a folder into the script that its .clasp.json names. clasp replaces every file of a
 * script, and asks about the manifest only on a terminal: so this looks first whether the script holds
 * anybody else's code, and then lets clasp put our manifest in without asking. Ends the process where
 * nothing may or can be pushed.
 */
export async function pushFrom(folder, { mayReplace = false, page = "README.md" } = {}) {
  const { scriptId } = JSON.parse(await readFile(join(folder, ".clasp.json"), "utf8"));
  if (scriptId === undefined) {
    end(2, `There is no script to push to yet: ${page} says how to make one.`);
  }
  const others = mayReplace
    ? []
    : foreignFiles(await filesThere(folder, scriptId), await filesIn(join(folder, "dist")));
  if (others.length > 0) {
    end(
      1,
      `Nothing was pushed: the script has code that is not Compact's (${others.join(", ")}), and a push would replace all of it. Make a script of its own for it, as ${page} says; or, where that code may go: npm run push -- --replace`,
    );
  }
  runClasp(folder, "push", "--force");
}

/** What is in the script now, as clasp reads it. */
async function filesThere(folder, scriptId) {
  const there = join(folder, ".build/there");
  await rm(there, { recursive: true, force: true });
  await mkdir(there, { recursive: true });
  await writeFile(join(there, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "." }));
  runClasp(there, "pull", "--json");
  return await filesIn(there);
}

/** By the names that they have in the script: "compact.js", "folder/Code.js". */
async function filesIn(folder) {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== ".clasp.json")
    .map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path).split(sep).join("/"),
      source: await readFile(path, "utf8"),
    })),
  );
}

function end(code, sentence) {
  console.error(sentence);
  process.exit(code);
}
