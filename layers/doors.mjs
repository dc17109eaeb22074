// What only a few may import or name. `npm run layers` checks the code against it, beside the layers.

/**
 * What code may name only behind a door: a layer that knows no clock and no Google is given a day and
 * ports instead.
 */
export const NAME_DOORS = [
  {
    names: "the clock",
    pattern: /\bDate\.now\(|\bnew Date\(\)/,
    below: "src",
    doors: ["src/main", "src/selfTest", "src/sheets", "src/google", "src/sidebar"],
  },
  {
    names: "a service of Google",
    pattern:
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|DriveApp|MailApp|Utilities|ScriptApp|Session)\./,
    below: "src",
    doors: ["src/main", "src/selfTest", "src/sheets", "src/google"],
  },
  {
    names: "google.script",
    pattern: /\bgoogle\.script\.(run|host)\b/,
    below: "src",
    doors: ["src/sidebar/server.ts"],
  },
];

/**
 * The doors of each package: the files and folders that may import it. A package listed here
 * for `src` is shipped; a package not listed here may not be imported at all. A name that ends in a
 * slash is a whole scope.
 */
export const PACKAGE_DOORS = {
  docx: ["src/report/docx", "src/report/template"],
  "fastest-levenshtein": ["src/domain/words/nearest.ts", "src/checks/nearestKey.ts"],
  fflate: [
    "src/report",
    "local/appsScript/services/emulator/utilities",
    "local/sheets/file",
    "local/preview",
  ],
  mammoth: ["local/oldFiles/documentParts.ts"],
  mimetext: ["local/preview/page/mailDownload.ts"],
  nodemailer: ["local/cli/mailFile.ts"],
  "playwright-core": ["local/cli/pageFault.ts"],
  "synchronous-promise": ["src/report/docx/docxSurroundings.ts"],
  validator: ["src/checks/email"],
  zod: ["src/app/calls", "src/region/returnSchema.ts"],

  "@borgar/fx": ["local/sheets"],
  "@cj-tech-master/excelts": ["local/sheets/file"],
  "@date-fns/tz": ["local/sheets/workbook/zonedTime.ts", "local/appsScript/services"],
  "@ironcalc/wasm": ["local/sheets/formulas"],
  "@noble/hashes": ["local/appsScript/services/emulator/utilities/digests.ts"],
  "@univerjs/": ["local/preview"],
  acorn: ["local/cli/scriptOutline.ts"],
  "cli-table3": ["local/cli"],
  "color-name": ["local/appsScript/services/core/spreadsheet/cssColour.ts"],
  commander: ["local/cli"],
  "date-fns": ["local/appsScript/services"],
  "docx-preview": ["local/preview/page/reportPages.ts"],
  esbuild: ["local/cli/compact.mjs"],
  numfmt: ["local/sheets/workbook"],
  "ohm-js": ["local/sheets/formulas/query"],
  saxes: ["local/sheets/file/package"],
  papaparse: ["local/appsScript/services/emulator/utilities", "local/cli/sample", "local/oldFiles"],
  picocolors: ["local/cli/terminal.ts"],
  "sprintf-js": ["local/appsScript/services/emulator"],
  "windows-1252": ["local/oldFiles"],
  "workbox-core": ["local/preview/offline"],
  "workbox-precaching": ["local/preview/offline"],
};

/** Folders that others do without, and who alone may import them. */
export const FOLDER_DOORS = {
  "local/appsScript/services/emulator": ["local/cli"],
};

/** Who may use Node itself. The rest of `local` runs in a browser too, and `src` on Google. */
export const NODE_DOORS = [
  "local/cli",
  "local/preview/server",
  "local/preview/site",
  "local/appsScript/realm/bareContextNode.ts",
  "local/sheets/formulas/ironcalcNode.ts",
];
