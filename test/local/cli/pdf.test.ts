import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbookFile } from "../../../local/sheets/file/writeWorkbookFile";
import { deleteRows } from "../../../local/sheets/workbook/rowsAndColumns";
import type { Workbook } from "../../../local/sheets/workbook/workbook";
import { bookIn, compact, workFolder } from "./runCli";

jest.setTimeout(240_000);

/** A machine without them skips these tests, except where all must run. */
const HAS_LIBRE_OFFICE =
  process.env.CI !== undefined ||
  [["soffice", "--version"] as const, ["pdftotext", "-v"] as const].every(
    ([command, option]) => spawnSync(command, [option]).error === undefined,
  );
const withLibreOffice = HAS_LIBRE_OFFICE ? describe : describe.skip;

/** When most is behind, and the paper longest. */
const LATE_IN_THE_YEAR = "2010-03-20";

/** With the first success measure alone, and the first rows of the other lists. */
function shortened(book: Workbook): Workbook {
  for (const sheet of book.sheets) {
    const first = sheet.name === "Success measures" ? 3 : 4;
    const rows = sheet.lastRow() - first + 1;
    if (sheet.name !== "Settings" && rows > 0) deleteRows(sheet, first, rows);
  }
  return book;
}

withLibreOffice("the report as a PDF (needs LibreOffice and poppler-utils)", () => {
  const folder = workFolder();
  const at = (name: string): string => join(folder.path, name);
  const poppler = (command: string, ...args: readonly string[]): string =>
    spawnSync(command, args, { encoding: "utf8" }).stdout;
  let pdf: Buffer;

  function report(book: string, out: string): void {
    const to = ["--as-at", LATE_IN_THE_YEAR, "--out", out, "--pdf"];
    const { exit, err } = compact(folder.path, "report", book, ...to);
    if (exit !== 0) throw new Error(err);
  }

  beforeAll(() => {
    compact(folder.path, "setup", "sample.xlsx", "--sample");
    report("sample.xlsx", "r.docx");
    pdf = readFileSync(at("r.pdf"));
  });
  afterAll(folder.remove);

  test("says what the report says", () => {
    const text = poppler("pdftotext", "-layout", at("r.pdf"), "-");
    expect(text).toContain("Progress report to the Steering Group");
    expect(text).toMatch(/SM6 4 organisations.*Off course/);
    expect(text).toMatch(/Page 1 of \d/);
  });

  test("has all for a meeting on its first page, and no more than four before its appendices", () => {
    const page = (number: number): string => {
      const which = ["-f", String(number), "-l", String(number)];
      return poppler("pdftotext", "-layout", ...which, at("r.pdf"), "-");
    };
    expect(page(1)).toMatch(/Recommendations.*Success measures.*Exceptions.*Did they happen/s);
    expect(page(2).trim()).toMatch(/^.*Progress report to the Steering Group.*\s+P1 /);
    const paper = [1, 2, 3, 4].map(page).join("\n");
    expect(`${paper}${page(5)}`).toContain("Appendix A: ");
    expect(page(5).split("Appendix A: ")[0]?.trim().split("\n").length).toBe(1);
  });

  test("has a title, a language, and words for every picture", () => {
    expect(poppler("pdfinfo", at("r.pdf"))).toMatch(/^Title: +Progress report.*^Tagged: +yes$/ms);
    expect(pdf.includes("/Lang(en-GB)")).toBe(true);
    const structure = poppler("pdfinfo", "-struct", at("r.pdf"));
    const count = (text: string): number => pdf.toString("latin1").split(text).length - 1;
    expect(count("/Alt")).toBe(structure.match(/^\s*Figure\b[^:"]*:\s*$/gm)?.length);
    expect(count("/Alt")).toBeGreaterThan(15);
  });

  test("has the words of its headings in them", async () => {
    // For each element poppler looks through its whole page: a long document takes it half a minute.
    writeFileSync(
      at("short.xlsx"),
      await writeWorkbookFile(shortened(await bookIn(folder.path, "sample.xlsx"))),
    );
    report("short.xlsx", "s.docx");
    const structure = poppler("pdfinfo", "-struct-text", at("s.pdf"));
    expect(structure).toMatch(/H1 \(block\):[^"]*"Success measures"/);
    expect(structure).toMatch(/H2 \(block\):[^"]*"SM1 All 27 organisations/);
  });

  test("is an archival one with an outline", () => {
    expect(pdf.toString("latin1")).toMatch(/<pdfaid:part>2</);
    expect(pdf.includes("/Outlines")).toBe(true);
  });
});
