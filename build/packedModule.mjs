import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * `import { packed } from "packed:src/report/documents.ts"` gives that module and all that it needs
 * as one script, zipped and in base64. The whole server script is evaluated at every call on Google,
 * each keystroke's trigger too: what is packed costs a string until it is unpacked.
 *
 * The script declares one variable, `Packed`, which holds the module's exports.
 */
export function packedModule(options) {
  return {
    name: "packed module",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^packed:/ }, ({ path }) => ({
        path: path.slice("packed:".length),
        namespace: "packed",
      }));
      onLoad({ filter: /.*/, namespace: "packed" }, async ({ path }) => {
        const { outputFiles } = await build({
          ...options,
          absWorkingDir: ROOT,
          entryPoints: [path],
          bundle: true,
          write: false,
          outdir: "unused",
          format: "iife",
          globalName: "Packed",
          minify: true,
        });
        const script = outputFiles[0].text;
        parse(script, { ecmaVersion: 2019, sourceType: "script" });
        const packed = gzipSync(script, { level: 9 }).toString("base64");
        return { contents: `export const packed = ${JSON.stringify(packed)};`, loader: "js" };
      });
    },
  };
}
