interface ScriptFile {
  readonly name: string;
  readonly source: string;
}

const { foreignFiles } = jest.requireActual<{
  foreignFiles(there: readonly ScriptFile[], ours: readonly ScriptFile[]): readonly string[];
}>("../../build/foreignFiles.mjs");

const OURS = [
  { name: "dist/report.js", source: "" },
  { name: "dist/sidebar.html", source: "" },
  { name: "dist/appsscript.json", source: "" },
];

test("somebody's own file is theirs, also where it has the name of one of ours", () => {
  const own = { name: "report.js", source: "function councilTaxRun() {}" };
  expect(foreignFiles([own], OURS)).toEqual(["report.js"]);
  expect(foreignFiles([{ name: "rates.js", source: "var rate = 2;" }], OURS)).toEqual(["rates.js"]);
});

test("what an earlier push left, the manifest and Google's blank script are nobody's own", () => {
  const there = [
    { name: "report.js", source: "/* Copyright (c) 2026 the Compact contributors */" },
    { name: "sidebar.html", source: "<title>Compact</title>" },
    { name: "appsscript.json", source: "{}" },
    { name: "Code.js", source: "function myFunction() {\n}\n" },
  ];
  expect(foreignFiles(there, OURS)).toEqual([]);
});
