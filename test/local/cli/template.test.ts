import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { emptyCompact } from "../../../local/cli/sample/firstWorkbooks";
import { checksOf } from "../../../local/cli/templateChecks";
import { terminal } from "../../../local/cli/terminal";
import { HAS_CHROMIUM, openChromium } from "../../sidebar/sidebarBrowser";
import { ROOT } from "../../support/addOn";
import { compact } from "./runCli";

jest.setTimeout(100_000);

const TEMPLATE = join(ROOT, ".build/template");
const SURROUNDINGS = { root: ROOT, terminal: { ...terminal(), warn: () => undefined } };

beforeAll(() => {
  const { exit, out } = compact(ROOT, "template");
  expect({ exit, checks: out.match(/^✓/gm)?.length }).toEqual({
    exit: 0,
    checks: 5 + Number(HAS_CHROMIUM),
  });
});

test("the template's pieces are the workbook, what is in dist, and two pages of steps", () => {
  expect(readdirSync(TEMPLATE).sort()).toEqual([
    "Compact template.xlsx",
    "how to paste.html",
    "paste",
    "publish.html",
  ]);
  const dist = join(ROOT, "dist");
  expect(readdirSync(join(TEMPLATE, "paste"))).toEqual(readdirSync(dist));
  for (const name of readdirSync(dist)) {
    const pasted = readFileSync(join(TEMPLATE, "paste", name));
    expect(pasted.equals(readFileSync(join(dist, name)))).toBe(true);
  }
});

type Template = ReturnType<typeof emptyCompact>["workbook"];

const FAULTS: readonly {
  readonly what: string;
  readonly workbook?: (workbook: Template) => void;
  readonly file?: string;
  /** What is wrong with a page shows when it is opened. */
  readonly isOfPage?: true;
  readonly change?: (text: string) => string;
  readonly said: string;
}[] = [
  {
    what: "somebody's row",
    workbook: (workbook) =>
      workbook.sheetByName("Members")?.setCell(2, 1, { value: "Corby Borough Council" }),
    said: '"Members" has rows.',
  },
  {
    what: "a tab that has gone",
    workbook: (workbook) => {
      const sheet = workbook.sheetByName("Events");
      if (sheet !== undefined) workbook.removeSheet(sheet);
    },
    said: "Events",
  },
  {
    what: "a wider permission",
    file: "appsscript.json",
    change: (text) => text.replace("drive.file", "drive"),
    said: "appsscript.json",
  },
  ...(HAS_CHROMIUM
    ? [
        {
          what: "a page whose question the script does not answer",
          file: "compact.js",
          change: (text: string) =>
            text.replace("function callReadImport(", "function callReadImports("),
          isOfPage: true as const,
          said: "importPage",
        },
        {
          what: "an empty sidebar",
          file: "sidebar.html",
          change: () => "<p>",
          isOfPage: true as const,
          said: "sidebar",
        },
        {
          what: "a page whose script fails",
          file: "importPage.html",
          change: (text: string) => text.replace("<script>", "<script>throw new Error('spoilt');"),
          isOfPage: true as const,
          said: "spoilt",
        },
      ]
    : []),
  { what: "a report that cannot be made", file: "report.js", change: () => "", said: "report" },
];

describe("what is wrong with a template is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "compact-template-"));
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = HAS_CHROMIUM ? await openChromium() : null;
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function faultsOf({
    workbook: spoil,
    file,
    change,
    isOfPage,
  }: Partial<(typeof FAULTS)[number]>) {
    const dist = mkdtempSync(join(folder, "dist-"));
    cpSync(join(ROOT, "dist"), dist, { recursive: true });
    if (file !== undefined && change !== undefined) {
      writeFileSync(join(dist, file), change(readFileSync(join(dist, file), "utf8")));
    }
    const { workbook } = emptyCompact(SURROUNDINGS);
    spoil?.(workbook);
    const checks = await checksOf(SURROUNDINGS, workbook, dist, isOfPage ? browser : null);
    return checks.flatMap(({ otherwise }) => otherwise ?? []);
  }

  test("nothing where nothing is", async () => {
    await expect(faultsOf({ isOfPage: true })).resolves.toEqual([]);
  });

  test.each(FAULTS)("$what", async (fault) => {
    const found = await faultsOf(fault);
    expect(found).toContainEqual(expect.stringContaining(fault.said));
  });
});

(HAS_CHROMIUM ? test : test.skip)(
  "the page makes the link to copy of the template's address (needs Chromium)",
  async () => {
    const browser = await openChromium();
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(TEMPLATE, "publish.html")).href);
    const link = page.locator("output");
    const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz-0123456789_abcde";
    const copy = `https://docs.google.com/spreadsheets/d/${id}/copy`;
    for (const address of [
      `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
      `https://docs.google.com/spreadsheets/u/1/d/${id}/edit?usp=sharing`,
    ]) {
      await page.getByLabel("Address of the template").fill(address);
      await expect(link.textContent()).resolves.toBe(copy);
    }
    await page.getByLabel("Address of the template").fill("https://docs.google.com/document/d/x");
    await expect(link.textContent()).resolves.toBe("That is not the address of a Google Sheet.");
    await browser.close();
  },
);
