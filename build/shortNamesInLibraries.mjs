import { readFile } from "node:fs/promises";
import { transform } from "esbuild";

/**
 * Shortens the names in libraries; our own code keeps its names, so that Google's log of a fault names
 * the function. esbuild shortens all names in a bundle or none, so each library file is done by itself.
 */
export function shortNamesInLibraries() {
  return {
    name: "short names in libraries",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => ({
        contents: await shortNames(await readFile(path, "utf8")),
      }));
    },
  };
}

/** A library's module with short names; what it exports keeps its names. */
export async function shortNames(source) {
  const { code } = await transform(source, { minifyIdentifiers: true, legalComments: "none" });
  return code;
}
