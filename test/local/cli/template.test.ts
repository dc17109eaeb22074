import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checksOf } from "../../../local/cli/commands/templateCommand";
import { emptyCompact } from "../../../local/cli/sample/firstWorkbooks";
import { terminal } from "../../../local/cli/terminal";
import { HAS_CHROMIUM, openChromium } from "../../sidebar/sidebarBrowser";
import { ROOT } from "../../support/addOn";
import { compact } from "./runCli";

jest.setTimeout(100_000);

const TEMPLATE = join(ROOT, ".build/template");
const SURROUNDINGS = { root: ROOT, terminal: { ...terminal(), warn: () => undefined } };

beforeAll(() => {
  const { exit, out } = compact(ROOT, "template");
  expect({ exit, checks: out.match(/^✓/gm)?.length }).toEqual({ exit: 0, checks: 3 });
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

test("somebody's row, a tab that has gone and a column that has gone are each found", () => {
  const faultsOf = (spoil: (workbook: ReturnType<typeof emptyCompact>["workbook"]) => void) => {
    const { workbook } = emptyCompact(SURROUNDINGS);
    spoil(workbook);
    return checksOf(SURROUNDINGS, workbook).flatMap(({ otherwise }) => otherwise ?? []);
  };
  expect(faultsOf(() => undefined)).toEqual([]);
  expect(
    faultsOf((workbook) =>
      workbook.sheetByName("Members")?.setCell(2, 1, { value: "Corby Borough Council" }),
    ),
  ).toEqual([expect.stringContaining('"Members" has rows.')]);
  expect(
    faultsOf((workbook) => {
      const sheet = workbook.sheetByName("Events");
      if (sheet !== undefined) workbook.removeSheet(sheet);
    }),
  ).toEqual([expect.stringContaining("Events")]);
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
