import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compact, workFolder } from "./runCli";

jest.setTimeout(240_000);

/** A machine without them skips these tests, except where all must run. */
const HAS_LIBRE_OFFICE =
  process.env.CI !== undefined ||
  [["soffice", "--version"] as const, ["pdftotext", "-v"] as const].every(
    ([command, option]) => spawnSync(command, [option]).error === undefined,
  );
const withLibreOffice = HAS_LIBRE_OFFICE ? describe : describe.skip;

withLibreOffice("the report as a PDF (needs LibreOffice and poppler-utils)", () => {
  const folder = workFolder();
  const at = (name: string): string => join(folder.path, name);
  const poppler = (command: string, ...args: readonly string[]): string =>
    spawnSync(command, args, { encoding: "utf8" }).stdout;
  let pdf: Buffer;

  beforeAll(() => {
    compact(folder.path, "setup", "sample.xlsx", "--sample");
    const { exit, err } = compact(folder.path, "report", "sample.xlsx", "--out", "r.docx", "--pdf");
    if (exit !== 0) throw new Error(err);
    pdf = readFileSync(at("r.pdf"));
  });
  afterAll(folder.remove);

  test("says what the report says", () => {
    const text = poppler("pdftotext", "-layout", at("r.pdf"), "-");
    expect(text).toContain("Progress report to the Steering Group");
    expect(text).toMatch(/SM6 4 organisations.*At risk/);
    expect(text).toMatch(/Page 1 of \d/);
  });

  test("has a title, a language, headings, and words for every picture", () => {
    expect(poppler("pdfinfo", at("r.pdf"))).toMatch(/^Title: +Progress report.*^Tagged: +yes$/ms);
    expect(pdf.includes("/Lang(en-GB)")).toBe(true);
    const structure = poppler("pdfinfo", "-struct-text", at("r.pdf"));
    expect(structure).toMatch(/H1 \(block\):[^"]*"Success measures"/);
    expect(structure).toMatch(/H2 \(block\):[^"]*"SM1 All 27 organisations/);
    const count = (text: string): number => pdf.toString("latin1").split(text).length - 1;
    expect(count("/Alt")).toBe(structure.match(/^\s*Figure\b[^:"]*:\s*$/gm)?.length);
    expect(count("/Alt")).toBeGreaterThan(15);
  });

  test("is an archival one with an outline", () => {
    expect(pdf.toString("latin1")).toMatch(/<pdfaid:part>2</);
    expect(pdf.includes("/Outlines")).toBe(true);
  });
});
