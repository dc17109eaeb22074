import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { shortNames } from "./shortNamesInLibraries.mjs";

const surroundings = fileURLToPath(
  new URL("../src/report/docx/docxSurroundings.ts", import.meta.url),
);

/**
 * Lets docx run where there are no timers, no text coders and nothing asynchronous: its Packer and its patcher
 * are generators over `Promise`, so with a synchronous one they return before the call ends. The
 * names are imported into docx's own module; nothing global changes.
 */
export function docxSynchronously() {
  return {
    name: "docx synchronously",
    setup(build) {
      build.onLoad({ filter: /[\\/]docx[\\/]dist[\\/]index\.(mjs|cjs)$/ }, async ({ path }) => {
        if (path.endsWith(".cjs")) throw new Error("docx must be imported, not required.");
        const names = "Date, Math, Promise, TextDecoder, TextEncoder";
        const source = await readFile(path, "utf8");
        return {
          contents: await shortNames(
            `import { ${names} } from ${JSON.stringify(surroundings)};\n${source}`,
          ),
        };
      });
    },
  };
}
