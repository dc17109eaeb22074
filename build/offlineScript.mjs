import { relative } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./appsScriptOptions.mjs";
import { noticeOf } from "./notice.mjs";

/**
 * The service worker of the web edition, as text: it keeps these files in the browser. Each has a
 * `url` beside the worker's own, a `revision` that changes with what is in it, and the `integrity` by
 * which a browser tells it from any other.
 */
export async function offlineScript(files) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["local/preview/offline/offline.ts"],
    bundle: true,
    write: false,
    metafile: true,
    outdir: "unused",
    format: "iife",
    target: "es2022",
    charset: "ascii",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    define: {
      "process.env.NODE_ENV": '"production"',
      "self.__WB_MANIFEST": JSON.stringify(files),
    },
  });
  const [{ path, text }] = outputFiles;
  const { inputs } = metafile.outputs[relative(ROOT, path).replaceAll("\\", "/")];
  return `${await noticeOf(Object.keys(inputs))}\n${text}`;
}
