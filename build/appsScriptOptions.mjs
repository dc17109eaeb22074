import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** How every script that is pushed is bundled: for ES2019, with nothing but the language to rely on. */
export const appsScriptOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  // esbuild writes nothing there, but the paths in the source maps are relative to it.
  outdir: ".build/dist",
  target: "es2019",
  charset: "ascii",
  legalComments: "none",
  mainFields: ["module", "main"],
  logLevel: "warning",
};
