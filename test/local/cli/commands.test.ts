import { spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { columnAt } from "../../support/at";
import { partsOf, zipped } from "../sheets/file/aWorkbookFile";
import { bookIn, COMMAND, compact, type Outcome, workFolder } from "./runCli";

const folder = workFolder();
afterAll(folder.remove);

const at = (name: string): string => join(folder.path, name);
const cli = (...args: readonly string[]): Outcome => compact(folder.path, ...args);

beforeAll(() => {
  const { exit, err } = cli("setup", "sample.xlsx", "--sample");
  if (exit !== 0) throw new Error(err);
});

describe("a workbook that reaches to the last row", () => {
  test.each([
    [
      "wider than Sheets takes",
      "XFD1048576",
      /^last\.xlsx is too large: its tab Members reaches to row 1,048,576/,
    ],
    [
      "without room for what is added",
      "I1048576",
      /^Setting up the workbook was stopped: there is no room for it: .* delete the rows and columns beyond your tables/,
    ],
  ])("%s stops the job with one sentence", (_what, cell, sentence) => {
    const sheet = `<row r="1"><c t="str"><v>Organisation</v></c></row><row r="1048576"><c r="${cell}"><v>1</v></c></row>`;
    const { "xl/workbook.xml": workbook = "", ...parts } = partsOf({ sheet });
    const named = workbook.replace('name="Data"', 'name="Members"');
    writeFileSync(at("last.xlsx"), zipped({ ...parts, "xl/workbook.xml": named }));
    const { exit, err } = cli("setup", "out.xlsx", "--from", "last.xlsx");
    expect(exit).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toContain("    at ");
  });
});

describe("setup", () => {
  test("puts no empty workbook in the place of one with rows in it", () => {
    cli("setup", "mine.xlsx", "--sample");
    const { exit, err } = cli("setup", "mine.xlsx");
    expect(exit).toBe(2);
    expect(err).toContain('"mine.xlsx" is there already, and what is typed in its tab');
    expect(cli("setup", "mine.xlsx", "--sample").exit).toBe(0);
  });

  test("writes the workbook, with the sample typed in as a person would", async () => {
    const book = await bookIn(folder.path, "sample.xlsx");
    expect(book.activeSheetId).toBe(book.sheets[0]?.id);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "Settings",
      "Members",
      "Priorities",
      "Success measures",
      "Events",
      "Action plan",
      "Meetings",
      "Attendance",
      "Group updates",
      "Accepted",
      "Figures",
      "Progress log",
      "Reports",
    ]);
    const members = book.sheetByName("Members");
    expect(members?.lastRow()).toBe(28);
    // "01/09/2007" under Member since is a day, "1,000-4,999" under Size a choice.
    expect(members?.cell(2, columnAt("Members", "Member since"))?.value).toBe(39326);
    const size = members?.cell(3, columnAt("Members", "Size"));
    expect(size?.value).toBe("1,000-4,999");
    expect(size?.validation?.values).toContain("1,000-4,999");
    expect(members?.frozenRows).toBe(1);
    expect(members?.protections.some(({ warningOnly }) => warningOnly)).toBe(true);
  });

  test("adds to a workbook what it lacks, and nothing where it lacks nothing", () => {
    const { exit, out } = cli("setup", "again.xlsx", "--from", "sample.xlsx", "--json");
    expect([exit, JSON.parse(out)]).toEqual([0, { added: [] }]);
  });
});

describe("update", () => {
  test("gives the answer of the minutes as JSON, and nothing else", () => {
    const { exit, out, err } = cli("update", "sample.xlsx", "--as-at", "2009-10-07", "--json");
    expect([exit, err]).toEqual([0, ""]);
    const { asAt, measures, problems, ...rest } = JSON.parse(out);
    expect([asAt, Object.keys(rest)]).toEqual(["2009-10-07", []]);
    expect(
      measures.map((measure: Record<string, unknown>) =>
        ["ref", "actual", "target", "dueByNow", "booked", "status"].map((name) => measure[name]),
      ),
    ).toEqual([
      ["SM1", 21, 27, 21, 0, "On course"],
      ["SM2", 4, 8, 4, 0, "On course"],
      ["SM3", 3, 6, 3, 0, "On course"],
      ["SM4", 15, 18, 15, 0, "On course"],
      ["SM5", 0, 2, 1, 2, "On course"],
      ["SM6", 1, 4, 2, 0, "At risk"],
      ["SM7", 0.5926, 0.7778, 0.6296, 0, "At risk"],
      ["SM8", 2, 4, 2, 1, "On course"],
      ["SM9", 0, 1, 0, 1, "On course"],
      ["SM10", 15, 30, 15, 0, "On course"],
    ]);
    expect(Object.keys(measures[0])).toEqual([
      "ref",
      "actual",
      "target",
      "dueByNow",
      "booked",
      "progress",
      "status",
      "why",
      "forecast",
      "sinceLast",
      "counted",
      "notCounted",
    ]);
    expect(measures[0].counted).toHaveLength(21);
    expect(measures[0].notCounted).toHaveLength(6);
    expect(Object.keys(problems)).toEqual(["error", "warning", "note", "accepted"]);
  });

  test("counts the calls where asked", () => {
    const { calls } = JSON.parse(cli("update", "sample.xlsx", "--json", "--calls").out);
    expect(calls.total).toBeLessThanOrEqual(90);
    expect(calls.byMethod["SpreadsheetApp.getActiveSpreadsheet"]).toBe(1);
    const counts = Object.values<number>(calls.byMethod);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(calls.total);
  });

  test("shows people a table with status in word and shape, without colours", () => {
    const { exit, out, err } = cli("update", "sample.xlsx");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("● On course");
    expect(out).toContain("▲ At risk");
    expect(out).not.toContain("\u001b[");
    expect(out).toContain("Problems in the workbook: 3 errors, 3 warnings, 3 notes, 0 accepted.");
    const earlier = cli("update", "sample.xlsx", "--as-at", "2009-10-01").out;
    expect(earlier).toContain("3 errors, 3 warnings, 1 note, 0 accepted.");
  });

  test("--as-at holds for one run: Settings stay, and March gives March's answer", async () => {
    const march = cli(
      "update",
      "sample.xlsx",
      "--as-at",
      "31/03/2010",
      "--out",
      "m.xlsx",
      "--json",
    );
    expect(JSON.parse(march.out).asAt).toBe("2010-03-31");
    const settings = (await bookIn(folder.path, "m.xlsx")).sheetByName("Settings");
    const row = Array.from({ length: 20 }, (_, i) => i + 1).find(
      (each) => settings?.cell(each, columnAt("Settings", "Setting"))?.value === "As at",
    );
    expect(settings?.cell(row ?? 0, columnAt("Settings", "Value"))?.value).toBe(40093);
    expect(JSON.parse(cli("update", "m.xlsx", "--json").out).asAt).toBe("2009-10-07");
  });

  test("writes to --out only; the input never changes", async () => {
    const before = readFileSync(at("sample.xlsx"));
    expect(cli("update", "sample.xlsx", "--out", "deep/er/out.xlsx").exit).toBe(0);
    expect(readFileSync(at("sample.xlsx")).equals(before)).toBe(true);
    const log = (await bookIn(folder.path, "deep/er/out.xlsx")).sheetByName("Progress log");
    expect(log?.lastRow()).toBe(20);
    expect(log?.cell(20, columnAt("Progress log", "As at"))?.value).toBe(40093);
  });
});

describe("report", () => {
  test("writes a Word document", () => {
    const { exit, out } = cli("report", "sample.xlsx", "--as-at", "2009-10-07", "--out", "r.docx");
    expect(exit).toBe(0);
    expect(out).toContain("r.docx");
    const parts = unzipSync(new Uint8Array(readFileSync(at("r.docx"))));
    const text = new TextDecoder().decode(parts["word/document.xml"]).replace(/<[^>]*>/g, "");
    expect(text).toContain("Northamptonshire Public Sector Compact");
  });

  test("a .docx is what it writes, nothing else", () => {
    expect(cli("report", "sample.xlsx", "--out", "r.pdf")).toMatchObject({
      exit: 2,
      err: "The output is a .docx file: give --out a name that ends in .docx.\n",
    });
    expect(cli("report", "sample.xlsx").exit).toBe(2);
  });
});

describe("check", () => {
  test("lists the problems, each with its place", () => {
    const { exit, out } = cli("check", "sample.xlsx", "--json");
    expect(exit).toBe(0);
    const { problems } = JSON.parse(out);
    expect(Object.keys(problems[0])).toEqual([
      "rule",
      "severity",
      "table",
      "key",
      "column",
      "cell",
      "seen",
      "message",
      "suggestion",
      "accepted",
    ]);
  });
});

describe("start --once", () => {
  test("does the main job on the sample and says where the files are", () => {
    const { exit, out, err } = cli("start", "--once");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("▲ At risk");
    expect(out).toMatch(/Compact sample\.xlsx\n.*Steering Group report\.docx\n$/);
  });
});

test("a reader that has read enough is no fault", () => {
  const { status, stderr } = spawnSync(
    "bash",
    [
      "-c",
      `"$0" "$1" update sample.xlsx | true; exit "\${PIPESTATUS[0]}"`,
      process.execPath,
      COMMAND,
    ],
    { cwd: folder.path, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
});

describe("wrong use ends with 2 and one sentence", () => {
  beforeAll(() => {
    writeFileSync(at("text.xlsx"), "Organisation,Email\n");
    writeFileSync(at("empty.xlsx"), "");
    mkdirSync(at("a folder.xlsx"));
    linkSync(at("sample.xlsx"), at("linked.xlsx"));
    writeFileSync(at("layout.docx"), "a layout");
  });

  test.each<readonly [string, readonly string[], string]>([
    [
      "a missing file",
      ["update", "nowhere.xlsx"],
      'There is no file "nowhere.xlsx". Check the name and the folder.\n',
    ],
    [
      "a folder",
      ["update", "a folder.xlsx"],
      '"a folder.xlsx" is a folder. Name the file in it.\n',
    ],
    ["an empty file", ["check", "empty.xlsx"], "empty.xlsx is empty.\n"],
    [
      "a text file",
      ["report", "text.xlsx", "--out", "x.docx"],
      "text.xlsx is a text file (such as CSV), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.\n",
    ],
    [
      "the input as output",
      ["update", "sample.xlsx", "--out", "./sample.xlsx"],
      '"./sample.xlsx" is the input, which is never changed. Give --out another name.\n',
    ],
    [
      "the input as output, by another name of the same file",
      ["update", "sample.xlsx", "--out", "linked.xlsx"],
      '"linked.xlsx" is the input, which is never changed. Give --out another name.\n',
    ],
    [
      "the template as output",
      ["report", "sample.xlsx", "--template", "layout.docx", "--out", "layout.docx"],
      '"layout.docx" is the input, which is never changed. Give --out another name.\n',
    ],
    [
      "a folder as output",
      ["update", "sample.xlsx", "--out", "a folder.xlsx"],
      '"a folder.xlsx" is a folder. Give --out the name of a file.\n',
    ],
    [
      "an output of another kind",
      ["update", "sample.xlsx", "--out", "out.csv"],
      "The output is a .xlsx file: give --out a name that ends in .xlsx.\n",
    ],
    [
      "an unreadable day",
      ["update", "sample.xlsx", "--as-at", "last week"],
      '"last week" is not a day: give --as-at one such as 2009-10-07.\n',
    ],
    [
      "a day that does not exist",
      ["report", "sample.xlsx", "--out", "r.docx", "--meeting", "2009-02-31"],
      '"2009-02-31" is a day that does not exist: give --meeting one such as 2009-10-07.\n',
    ],
    [
      "an output that cannot be written",
      ["update", "sample.xlsx", "--out", "text.xlsx/out.xlsx"],
      '"text.xlsx/out.xlsx" cannot be written: "text.xlsx" is not a folder.\n',
    ],
  ])("%s", (_what, args, sentence) => {
    expect(cli(...args)).toEqual({ exit: 2, out: "", err: sentence });
  });

  (existsSync("/proc/self") ? test : test.skip)("an output where no folder can be made", () => {
    const out = "/proc/none/here/out.xlsx";
    const sentence = `"${out}" cannot be written: nothing can be written there.\n`;
    expect(cli("update", "sample.xlsx", "--out", out)).toEqual({ exit: 2, out: "", err: sentence });
  });

  test("no book, no command, an unknown command or option", () => {
    const { exit, out, err } = cli("update", "sample.xlsx", "--colour");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("unknown option '--colour'");
    expect(cli("update").err).toContain("missing required argument 'BOOK.xlsx'");
    expect(cli("update").exit).toBe(2);
    expect(cli("upgrade")).toMatchObject({ exit: 2, out: "" });
    expect(cli()).toMatchObject({ exit: 2, out: "" });
    const help = cli("--help");
    expect([help.exit, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("update");
  });
});

describe("a workbook that stops the job ends with 1 and the add-on's own sentence", () => {
  test("one without the tables", async () => {
    writeFileSync(at("blank.js"), "SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x')");
    expect(cli("run", "blank.js", "--out", "blank.xlsx").exit).toBe(0);
    const { exit, out, err } = cli("update", "blank.xlsx", "--json", "--out", "never.xlsx");
    expect([exit, out]).toEqual([1, ""]);
    expect(err).toMatch(/^.*Success measures.*\n$/);
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });
});
