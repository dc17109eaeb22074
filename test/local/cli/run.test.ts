import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bookIn, compact, SCRIPTS, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

function run(script: string, ...args: readonly string[]) {
  return compact(folder.path, "run", join(SCRIPTS, script), ...args);
}

function script(name: string, source: string): string {
  writeFileSync(join(folder.path, name), source);
  return name;
}

describe("ordinary Apps Script programs", () => {
  test("an inventory: values, formulas, formats, rules, notes and names", async () => {
    const { exit, out, err } = run("inventory.js", "--out", "inventory.xlsx");
    expect([exit, err]).toEqual([0, "Written to inventory.xlsx.\n"]);
    expect(out.split("\n")).toEqual([
      "Total stock value: 115.0",
      "£115.00",
      "2 items are low",
      "2009-10-07",
      "{ a: 1, b: [ 1, 2 ], c: 'x' }",
      "{a=1.0, b=[1.0, x]}",
      "The data you entered in cell B2 violates the data validation rules set on this cell.",
      "",
    ]);
    const sheet = (await bookIn(folder.path, "inventory.xlsx")).sheetByName("Inventory");
    expect(sheet?.cell(2, 4)).toMatchObject({ formula: "=B2*C2", value: 60 });
    expect(sheet?.cell(2, 5)).toMatchObject({ value: 40093, numberFormat: "d mmm yyyy" });
    expect(sheet?.cell(2, 1)?.note).toBe("Bought in bulk");
    expect(sheet?.cell(2, 2)?.validation?.criterion).toBe("NUMBER_GREATER_THAN_OR_EQUAL_TO");
    expect(sheet?.cell(1, 1)?.style).toMatchObject({ bold: true, background: "#0b57d0" });
    expect(sheet?.frozenRows).toBe(1);
  });

  test("a report laid out by a call at the top level", async () => {
    const { exit, out } = run("formatReport.js", "--out", "report.xlsx");
    expect([exit, out]).toEqual([
      0,
      "North | 100 | 80 | 80%\nSouth | 50 | 60 | 120%\nEast | 80 | 20 | 25%\nTotal | 230 | 160 | \n" +
        "Report Oct 2009, Totals, 7.0\n[Report Oct 2009, Sheet1]\n",
    ]);
    const sheet = (await bookIn(folder.path, "report.xlsx")).sheets[0];
    expect(sheet?.merges).toHaveLength(1);
    expect(sheet?.columns[5]?.hidden).toBe(true);
    expect(sheet?.conditionalFormats[0]?.condition).toEqual({
      criterion: "NUMBER_LESS_THAN",
      values: [0.5],
    });
    expect(sheet?.protections[0]).toMatchObject({ description: "Totals", warningOnly: true });
  });

  test("a mail merge over a workbook that another script filled", async () => {
    expect(run("fillMailList.js", "--out", "list.xlsx").exit).toBe(0);
    const { exit, out } = run("mailMerge.js", "list.xlsx", "--out", "merged.xlsx");
    expect([exit, out]).toEqual([0, "2 rows, 99 mails left today\n"]);
    const sheet = (await bookIn(folder.path, "merged.xlsx")).sheets[0];
    expect(sheet?.cell(2, 5)?.value).toBe(40093);
    expect(sheet?.cell(3, 5)?.value).toBe("Invalid email: not an address");
  });

  test("properties, locks, cache and Utilities", () => {
    expect(run("counters.js")).toEqual({
      exit: 0,
      err: "",
      out: "3 by,last,runs\n3 null\n900150983cd24fb0d6963f7d28e17f72\nQ2Fmw6k= 003.1\n[ 'a', 'b,c' ]\ntext\n",
    });
  });

  test("named ranges, drop-downs from a range, check boxes, notes, finding", () => {
    expect(run("places.js").out).toBe(
      "The data you entered in cell A3 violates the data validation rules set on this cell.\n" +
        "VALUE_IN_RANGE from A1:A3\n[[true], [false]]\n[Places=A1:A3]\nWhere\nA2\ntrue\ntrue\n",
    );
  });

  test("questions get the answers given, and what is shown is printed", () => {
    expect(run("greet.js", "--function", "signIn", "--answer", "Asha").out).toBe(
      "[prompt] Visitors' book: Who are you?\n        OK: Asha\n[alert] Welcome, Asha.\n",
    );
    expect(run("greet.js", "--function", "closeBook", "--answer", "yes").out).toBe(
      "[alert] Sure?\n        YES\n[toast] Done: As you like.\n",
    );
    expect(run("greet.js", "--function", "onOpen").out).toBe("[menu] Visitors: Sign in, More\n");
  });
});

describe("which function runs", () => {
  test("of several, the person says which", () => {
    expect(run("greet.js")).toEqual({
      exit: 2,
      out: "",
      err: "The script has several functions. Say which one to run with --function NAME: onOpen, signIn, closeBook.\n",
    });
  });

  test("one that is not there is named", () => {
    const { exit, err } = run("inventory.js", "--function", "audit");
    expect([exit, err]).toEqual([1, "Error: Script function not found: audit\n"]);
  });
});

describe("what goes wrong in a script", () => {
  test("an uncaught error is printed with its line, and nothing is written", () => {
    expect(run("broken.js", "--out", "broken.xlsx")).toEqual({
      exit: 1,
      out: "",
      err: "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2. (line 4, broken.js)\n",
    });
    expect(existsSync(join(folder.path, "broken.xlsx"))).toBe(false);
  });

  test.each([
    [
      "function main() {\n  GmailApp.getInboxThreads();\n}",
      "Exception: GmailApp.getInboxThreads is not available in the local workspace. (line 2, s.js)\n",
    ],
    [
      "console.log('a');\nconsole.warn('b');\nnull.x;",
      "b\nTypeError: Cannot read properties of null (reading 'x') (line 3, s.js)\n",
    ],
    ["function main() { let = 3 ", /^SyntaxError: .* \(line 1, s\.js\)\n$/],
    ["throw 'words';", "Uncaught: words\n"],
    ["throw new Proxy({}, { get() { throw 1; } });", "Uncaught: a value that cannot be shown\n"],
    [
      "const no = () => { throw 1; };\nthrow new Proxy({}, { get: no, has: no, getPrototypeOf: no });",
      "Uncaught: a value that cannot be shown\n",
    ],
    ["throw new Error('\\u001b[31mred\\u0007');", "Error: [31mred (line 1, s.js)\n"],
    ["Error.prepareStackTrace = () => { throw 1; };\nthrow new Error('x');", /^.+\n$/],
    ["const own = {};\nown.own = own;\nthrow own;", "Uncaught: a value that cannot be shown\n"],
    [
      "SpreadsheetApp.getActive().getSheetByName('Nowhere').getName();",
      "TypeError: Cannot read properties of null (reading 'getName') (line 1, s.js)\n",
    ],
  ])("%p", (source, expected) => {
    const { exit, err } = compact(folder.path, "run", script("s.js", source));
    expect(exit).toBe(1);
    if (typeof expected === "string") expect(err).toBe(expected);
    else expect(err).toMatch(expected);
  });
});

test("what the spreadsheet refuses the add-on is a sentence, and no file is written", () => {
  expect(compact(folder.path, "setup", "sample.xlsx", "--sample").exit).toBe(0);
  script(
    "forbid.js",
    `const sheet = SpreadsheetApp.getActive().getSheetByName("Success measures");
    const never = SpreadsheetApp.newDataValidation().requireValueInList(["never"]);
    sheet.getDataRange().setDataValidation(never.setAllowInvalid(false).build());`,
  );
  const forbidden = compact(folder.path, "run", "forbid.js", "sample.xlsx", "--out", "forbid.xlsx");
  expect(forbidden.exit).toBe(0);
  const { exit, out, err } = compact(folder.path, "update", "forbid.xlsx", "--out", "never.xlsx");
  expect([exit, out]).toEqual([1, ""]);
  expect(err).toMatch(
    /Updating progress was stopped: the rule on cell [A-Z]+2 \(Data > Data validation\) does not take what Compact fills in there\. .* Take the rule off its column, .*\n$/,
  );
  expect(existsSync(join(folder.path, "never.xlsx"))).toBe(false);
});

test("the script's zone is its manifest's, wherever the command runs", () => {
  const source =
    "console.log(new Date(2009, 6, 1).toISOString(), Session.getScriptTimeZone(), typeof process, typeof require)";
  script("zone.js", source);
  expect(compact(folder.path, "run", "zone.js").out).toBe(
    "2009-06-30T23:00:00.000Z Europe/London undefined undefined\n",
  );
  writeFileSync(join(folder.path, "appsscript.json"), '{"timeZone":"Asia/Tokyo"}');
  expect(compact(folder.path, "run", "zone.js").out).toBe(
    "2009-06-30T15:00:00.000Z Asia/Tokyo undefined undefined\n",
  );
});

test("--json prints one object, with the calls where asked", () => {
  const name = script(
    "json.js",
    "Logger.log(SpreadsheetApp.getActiveSheet().getRange('A1').getValue() === '');",
  );
  const { exit, out, err } = compact(folder.path, "run", name, "--json", "--calls");
  expect([exit, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toEqual({
    ran: null,
    printed: ["true"],
    calls: {
      total: 4,
      byMethod: {
        "Logger.log": 1,
        "Range.getValue": 1,
        "Sheet.getRange": 1,
        "SpreadsheetApp.getActiveSheet": 1,
      },
    },
  });
});

test("a promise that fails unnoticed is told of and ends nothing", () => {
  const name = script(
    "promises.js",
    "function main() {\n  Promise.reject(new Error('lost'));\n  import('fs');\n  console.log('done');\n}",
  );
  const { exit, out, err } = compact(folder.path, "run", name);
  expect([exit, out]).toEqual([0, "done\n"]);
  expect(err).toContain("nothing in it noticed: Error: lost (line 2, promises.js)");
});
