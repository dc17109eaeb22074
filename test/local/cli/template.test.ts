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
  { what: "a report that cannot be made", file: "report.js", change: () => "", said: "report" },
];

let browser: Browser | null = null;
beforeAll(async () => {
  browser = HAS_CHROMIUM ? await openChromium() : null;
});
afterAll(() => browser?.close());

describe("what is wrong with a template is found", () => {
  const folder = mkdtempSync(join(tmpdir(), "compact-template-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function distWith(file?: string, change?: (text: string) => string): string {
    const dist = mkdtempSync(join(folder, "dist-"));
    cpSync(join(ROOT, "dist"), dist, { recursive: true });
    if (file !== undefined && change !== undefined) spoil(dist, file, change);
    return dist;
  }

  function spoil(dist: string, file: string, change: (text: string) => string): void {
    writeFileSync(join(dist, file), change(readFileSync(join(dist, file), "utf8")));
  }

  async function faultsIn(
    dist: string,
    {
      workbook: change,
      pagesIn = null,
    }: { workbook?: (typeof FAULTS)[number]["workbook"]; pagesIn?: Browser | null } = {},
  ) {
    const { workbook } = emptyCompact(SURROUNDINGS);
    change?.(workbook);
    const checks = await checksOf(SURROUNDINGS, workbook, dist, pagesIn);
    return checks.flatMap(({ otherwise }) => otherwise ?? []);
  }

  // That all pages of a sound one open is among the checks of the command above.
  test("nothing where nothing is", async () => {
    await expect(faultsIn(distWith())).resolves.toEqual([]);
  });

  test.each(FAULTS)("$what", async ({ workbook, file, change, said }) => {
    const found = await faultsIn(distWith(file, change), { workbook });
    expect(found).toContainEqual(expect.stringContaining(said));
  });

  (HAS_CHROMIUM ? test : test.skip)(
    "pages without an answer, without a word, with a script that fails; a sound one is not named (needs Chromium)",
    async () => {
      const dist = distWith("compact.js", (text) =>
        text.replace("function callReadImport(", "function callReadImports("),
      );
      spoil(dist, "sidebar.html", () => "<p>");
      spoil(dist, "membersPage.html", (text) =>
        text.replace("<script>", "<script>throw new Error('spoilt');"),
      );
      const opened = ["importPage.html", "sidebar.html", "membersPage.html", "regionPage.html"];
      for (const name of readdirSync(dist)) {
        if (name.endsWith(".html") && !opened.includes(name)) rmSync(join(dist, name));
      }
      const found = (await faultsIn(dist, { pagesIn: browser })).join("\n");
      expect(found).toContain("importPage.html is not answered");
      expect(found).toContain("sidebar.html does not open");
      expect(found).toMatch(/membersPage\.html does not open: [^.]*spoilt/);
      expect(found).not.toContain("regionPage");
    },
  );
});

(HAS_CHROMIUM ? test : test.skip)(
  "the page makes the link to copy of the template's address (needs Chromium)",
  async () => {
    if (browser === null) throw new Error("There is no Chromium.");
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
    await page.close();
  },
);
