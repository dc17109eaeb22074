import { parse } from "acorn";
import { build } from "esbuild";
import { appsScriptOptions } from "./appsScriptOptions.mjs";
import { noticeOf } from "./notice.mjs";
import { shortNamesInLibraries } from "./shortNamesInLibraries.mjs";

/**
 * Bundles one script of the add-on between the lines `before` and `after`, the notices of what is
 * in it at its head. Gives its text, its source map (kept beside the build, never pushed) and the
 * bytes that each of its inputs takes.
 */
export async function script(name, { options, before, after }) {
  const { plugins = [], ...rest } = options;
  const common = {
    ...appsScriptOptions,
    ...rest,
    plugins: [...plugins, shortNamesInLibraries()],
  };
  const { metafile: first } = await build(common);
  const { outputFiles, metafile } = await build({
    ...common,
    sourcemap: "external",
    banner: { js: `${await noticeOf(Object.keys(first.inputs))}\n${before}` },
    footer: { js: after },
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const text = textOf(".js");
  // The Apps Script editor refuses newer syntax when the project is pushed: refuse it here first.
  parse(text, { ecmaVersion: 2019, sourceType: "script" });
  const [, { inputs }] = Object.entries(metafile.outputs).find(([path]) => path.endsWith(".js"));
  return { name, text, map: textOf(".map"), inputs };
}
