import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** How every script that is pushed is bundled: for a language of 2019, and nothing else around. */
export const appsScriptOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  // Nothing is written there by esbuild; source maps tell from there where the sources are.
  outdir: ".build/dist",
  target: "es2019",
  charset: "ascii",
  legalComments: "none",
  mainFields: ["module", "main"],
  logLevel: "warning",
};
