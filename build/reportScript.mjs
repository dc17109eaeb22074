import { docxSynchronously } from "./docxSynchronously.mjs";
import { script } from "./script.mjs";

/**
 * `report.js`: the report writer with docx in it, half of the add-on and needed once in a while, in
 * one function that src/google/lazyDocuments.ts calls for the first report of a run. Until then the
 * engine has only scanned it.
 */
export function reportScript() {
  return script("report.js", {
    options: {
      entryPoints: ["src/report/documents.ts"],
      format: "iife",
      globalName: "report",
      minifySyntax: true,
      minifyWhitespace: true,
      plugins: [docxSynchronously()],
    },
    before: "function reportWriter_() {",
    after: "return report.documents;\n}",
  });
}
