// Mutation testing of counting, judging, checking and changes, by hand: `npm run mutants`, or for one
// folder `npm run mutants -- --mutate 'src/domain/words/**/*.ts'`; with `--incremental` those that lived are
// tried on new tests alone. docs/reliability.md has the figures.

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
const options = {
  plugins: ["./test/mutants/testRunner.mjs"],
  testRunner: "suites",
  buildCommand: "node test/mutants/bundle.mjs",
  coverageAnalysis: "perTest",
  incrementalFile: ".build/mutants/incremental.json",
  // No kind of mutant is left out, texts neither: what a sentence says is tested as a figure is.
  mutate: ["src/domain/**/*.ts", "src/checks/**/*.ts", "src/changes/**/*.ts"],
  // What is made once, when a module is loaded, is a declaration: it would cost a run of all suites each.
  ignoreStatic: true,
  concurrency: 2,
  // On a machine with much else to do a mutant that is merely slow is not to count as killed.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 60,
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".build/mutants/report.html" },
  jsonReporter: { fileName: ".build/mutants/report.json" },
  tempDirName: ".build/mutants/sandbox",
  ignorePatterns: [
    "/dist",
    "/.build",
    "/docs",
    "/bench",
    "/release",
    "/.ci",
    "/.github",
    "/test/local",
  ],
  allowEmpty: false,
};

// biome-ignore lint/style/noDefaultExport: Stryker takes the default export of its configuration
export default options;
