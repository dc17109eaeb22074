import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Workbook } from "../../../../local/sheets/workbook/workbook";
import { addOnOnEmpty, workbookOf } from "../../../support/addOn";
import { inPreview } from "./inPreview";
import { closeFromInside, untilReady } from "./openPreview";

const ROOT = resolve(__dirname, "../../../..");
/** Titles, short names, ticks, a row of totals: a list as a coordinator kept it for years. */
const OLD_LIST = resolve(ROOT, "examples/old/01-titles-and-totals.xlsx");
const ANNEXE = readFileSync(resolve(ROOT, "test/statement/annexe.txt"), "utf8");
/** More than a person would have patience for. */
const MOST_CLICKS = 40;

/** An empty Compact, as *Start an empty Compact* begins with. */
function emptyCompact(): Workbook {
  return workbookOf(addOnOnEmpty());
}

inPreview(
  "from an old list and the annexe to the first report",
  (preview) => {
    test(`takes less than ${MOST_CLICKS} clicks, and what was read stands in the report`, async () => {
      const { page, sidebar } = preview.open();
      await page.goto(new URL("?today=2008-10-07", page.url()).href);
      await untilReady(page);
      let clicks = 0;
      const click = async (what: Locator): Promise<void> => {
        clicks++;
        await what.click();
      };
      const choose = async (item: string): Promise<void> => {
        await click(page.getByRole("menuitem", { name: "Compact", exact: true }));
        await click(page.getByRole("menuitem", { name: item }));
      };
      const dialog = page.frameLocator("dialog iframe");
      const press = (name: string | RegExp): Promise<void> =>
        click(dialog.getByRole("button", { name }));
      const close = async (): Promise<void> => {
        clicks++;
        await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
      };

      await sidebar.getByText("To the first report: 0 of 7 done").waitFor();
      await click(sidebar.getByRole("button", { name: "Paste or import\u2026: Members" }));
      await dialog.locator("#file:enabled").waitFor();
      clicks += 2; // The button of the file, and the file in the system's own dialog.
      await dialog.locator("#file").setInputFiles(OLD_LIST);
      await press("Look through what comes in");
      await press("Bring it in");
      await dialog.getByRole("heading", { name: "It has come in" }).waitFor();
      await close();

      await choose("Read a Statement of Annual Priorities");
      await click(dialog.locator("#text"));
      await dialog.locator("#text").fill(ANNEXE);
      await press("Read the text");
      await press(/^Add these/);
      await dialog.getByText(/success measures? .*added/).waitFor();
      await close();

      await choose("Update progress");
      await page.getByText(/^As at 7 Oct 2008:/).waitFor();
      await choose("Steering group report");
      await click(sidebar.getByRole("button", { name: "Make report" }));
      await untilReported(page, ["Derbyshire", "Skills Pledges", "TNAs", "2008-09"]);
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    });
  },
  { book: emptyCompact() },
);

async function untilReported(page: Page, words: readonly string[]): Promise<void> {
  const report = page.locator("#report");
  await report
    .getByRole("heading", { name: "Progress report to the Steering Group", exact: true })
    .waitFor();
  for (const word of words) await report.getByText(word).first().waitFor();
}
