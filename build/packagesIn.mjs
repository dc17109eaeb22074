import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./appsScriptOptions.mjs";

/**
 * The folders of the packages that files lie in (`inputs` are paths, as in esbuild's metafile), and
 * of those that these depend on, since a package may carry another inside its own files.
 */
export function packagesIn(inputs) {
  const folders = new Set();
  const add = (folder) => {
    if (folders.has(folder)) return;
    folders.add(folder);
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      // Nothing is left of types once a script is built.
      if (!name.startsWith("@types/")) add(folderOf(name, folder));
    }
  };
  for (const path of inputs) {
    const found = /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path);
    if (found !== null) add(join(ROOT, found[0]));
  }
  return [...folders].sort();
}

export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** Where a package finds one that it depends on. */
function folderOf(name, dependent) {
  // With the file's name, because a package may share its name with a module of Node.
  const { paths } = createRequire(join(dependent, "package.json")).resolve;
  const places = paths(`${name}/package.json`);
  const folder = places.map((place) => join(place, name)).find((each) => existsSync(each));
  if (folder === undefined) throw new Error(`${dependent} needs ${name}, which is not installed.`);
  return folder;
}
