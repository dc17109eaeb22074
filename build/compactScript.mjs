import { readdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { build } from "esbuild";
import { appsScriptOptions, ROOT } from "./appsScriptOptions.mjs";
import { script } from "./script.mjs";

const ENTRIES = "src/main";

/**
 * `compact.js`: one top-level function for every export of the files right in `src/main`, which is all
 * that Google finds. Google evaluates the whole script again at every call, even for the trigger of a
 * single edit, so evaluating it only declares functions. The first call makes the bundle and runs
 * what its own file of `src/main` imports, and no more: esbuild wraps a required module in a function
 * that runs when it is first needed.
 */
export async function compactScript() {
  const entries = await entryFiles();
  const topLevel = entries.flatMap(({ name, functions }) =>
    functions.map((called) => topLevelFunction(called, name)),
  );
  return script("compact.js", {
    options: {
      stdin: {
        contents: [
          'export { faultOf } from "./src/domain/fault";',
          ...entries.map(({ name, path }) => `export const ${name} = () => require("./${path}");`),
        ].join("\n"),
        resolveDir: ROOT,
        sourcefile: "entries.js",
      },
      format: "iife",
      globalName: "files",
    },
    before: "var compactFiles_;\nfunction compact_() {\n  if (compactFiles_) return compactFiles_;",
    after: `  compactFiles_ = files;\n  return files;\n}\n${topLevel.join("\n")}`,
  });
}

function topLevelFunction(name, file) {
  return [
    `function ${name}() {`,
    `  try { return compact_().${file}().${name}.apply(this, arguments); }`,
    `  catch (thrown) { throw compact_().faultOf(thrown, "${name}"); }`,
    "}",
  ].join("\n");
}

/** The files right in `src/main`, in order, and the functions that each exports. */
async function entryFiles() {
  const found = await readdir(join(ROOT, ENTRIES), { withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map(({ name }) => name);
  const paths = files.sort().map((file) => `${ENTRIES}/${file}`);
  const { metafile } = await build({ ...appsScriptOptions, entryPoints: paths, format: "esm" });
  return Object.values(metafile.outputs).map(({ entryPoint, exports }) => ({
    name: parse(entryPoint).name,
    path: entryPoint,
    functions: [...exports].sort(),
  }));
}
