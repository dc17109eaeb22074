// Builds the report writer as it ships, docx made synchronous included, for a realm with nothing in
// it but the language. Run by bareReport.ts; jest's own realm is not one that esbuild runs in.
import { build } from "esbuild";
import { docxSynchronously } from "../../build/docxSynchronously.mjs";

await build({
  entryPoints: ["test/report/bareEntry.ts"],
  bundle: true,
  outfile: process.argv[2],
  format: "iife",
  globalName: "Bare",
  target: "es2019",
  mainFields: ["module", "main"],
  plugins: [docxSynchronously()],
  logLevel: "warning",
});
