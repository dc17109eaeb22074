import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { axeFindings } from "./axe";
import { inPreview } from "./inPreview";
import {
  chooseFromMenu,
  expectCell,
  openPageIn,
  openTab,
  typeInCell,
  untilKept,
  untilReady,
} from "./openPreview";

/** Sends what is due for the survey; the letters are on their way when this returns. */
async function sendLetters(
  page: Page,
): Promise<{ readonly dialog: FrameLocator; readonly left: number }> {
  await chooseFromMenu(page, "Compact", "Chase");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("checkbox", { name: /^Apprenticeship survey/ }).check();
  await dialog.getByRole("button", { name: "Write the letters" }).press("Enter");
  const heading = dialog.getByRole("heading", { name: /^Letter 1 of/ });
  const count = Number((await heading.textContent())?.match(/of (\d+)/)?.[1]);
  for (let letter = 2; letter <= count; letter++) {
    await dialog.getByRole("button", { name: "Next", exact: true }).press("Enter");
    await dialog.getByRole("heading", { name: `Letter ${letter} of ${count}` }).waitFor();
  }
  await dialog.getByRole("button", { name: "Go on to sending" }).press("Enter");
  const quota = await dialog.getByText(/^Google takes/).textContent();
  await dialog.getByRole("button", { name: /^Send th/ }).press("Enter");
  return { dialog, left: Number(quota?.match(/\d+/)?.[0]) };
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Moves the clock of every page that is loaded from now on. */
function moveClock(context: BrowserContext, days: number): Promise<unknown> {
  return context.addInitScript((by) => {
    const before = Date.now;
    Date.now = () => before() + by;
  }, days * DAY_MS);
}

/** As if another workbook had been opened here, too. */
function keepAnother(page: Page, name: string): Promise<void> {
  return page.evaluate(async (called) => {
    const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerTo(indexedDB.open("compact-preview"));
    const store = database.transaction("workbooks", "readwrite").objectStore("workbooks");
    const [kept] = await answerTo(store.getAll());
    await answerTo(store.put({ ...kept, name: called }, "another"));
    database.close();
  }, name);
}

/** As if another tab had the workbook open that is kept under `key`, until what this returns is called. */
async function openElsewhere(page: Page, key: string): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle((name) => {
    let end = (): void => undefined;
    return new Promise<{ end: () => void }>((isHeld) => {
      void navigator.locks.request(name, () => {
        const ended = new Promise<void>((resolve) => {
          end = resolve;
        });
        isHeld({ end });
        return ended;
      });
    });
  }, `compact-preview ${key}`);
  return () => held.evaluate(({ end }) => end());
}

inPreview(
  "what the browser keeps",
  (preview) => {
    test("is written only where something was changed, is listed, is deleted when asked, and goes 30 days after the last change", async () => {
      const { page, sidebar } = preview.open();
      const district = at("Members", "District", 5);
      const list = page.getByRole("dialog", { name: "Copies kept in this browser" });
      const openList = () => chooseFromMenu(page, "File", "Copies kept in this browser");
      await sidebar.getByText("8 of 10 success measures").waitFor();
      await sidebar.getByRole("tab", { name: "Problems" }).click();
      await sidebar.getByText("One click mends these").waitFor();
      await expect(page.locator("#kept").textContent()).resolves.toBe("");
      await typeInCell(page, district, "Somewhere");
      await untilKept(page);
      await expect(page.locator("#kept").textContent()).resolves.toBe("All changes kept");

      await keepAnother(page, "Another Compact");
      const close = await openElsewhere(page, "another");
      await openList();
      await list.getByText("Another Compact (open in another tab)").waitFor();
      await expect(list.getByRole("button", { name: /^Delete the copy/ }).count()).resolves.toBe(1);
      expect(await axeFindings(page)).toEqual([]);
      await list.getByRole("button", { name: "Close" }).last().click();
      await close();
      await openList();
      await list.getByRole("button", { name: 'Delete the copy of "Another Compact"' }).waitFor();
      await expect(list.getByRole("listitem").count()).resolves.toBe(2);
      const open = list.getByRole("listitem").filter({ hasText: "(open now)" });
      await open.getByText(/^Last changed \d.* at \d\d:\d\d; about [\d.]+ [kM]B\.$/).waitFor();
      await list.getByRole("button", { name: 'Delete the copy of "Another Compact"' }).click();
      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await list.getByText("Another Compact").waitFor({ state: "detached" });
      await expect(list.getByRole("listitem").count()).resolves.toBe(1);
      await list.getByRole("button", { name: "Close" }).last().click();
      await expectCell(page, district, "Somewhere");

      const notice = page.locator("#notice");
      await moveClock(page.context(), 29);
      await page.reload();
      await notice.getByText("Your changes from last time").waitFor();
      await untilReady(page);
      await moveClock(page.context(), 2);
      await page.reload();
      await notice
        .getByText(/The copy of ".+" in this browser was deleted, 30 days after the last change\./)
        .waitFor();
      await untilReady(page);
      await expectCell(page, district, "Kettering");

      await typeInCell(page, district, "Elsewhere");
      await untilKept(page);
      await openList();
      await list.getByRole("button", { name: "Delete all" }).click();
      await page.getByText("The open workbook starts again.").waitFor();
      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await expectCell(page, district, "Kettering");
      await openList();
      await list.getByText("No copy is kept in this browser.").waitFor();
    });

    test("is the newest tab's: the one before says so, and takes its turn when asked", async () => {
      const { page } = preview.open();
      const newer = await openPageIn(page.context(), page.url());
      await page.bringToFront();
      await page.getByText("This workbook is open in another tab now").waitFor();
      await typeInCell(page, at("Members", "District", 5), "Never kept");
      await page.getByText("Changes are lost when you close this page").waitFor();
      await newer.page.bringToFront();
      await typeInCell(newer.page, at("Members", "District", 6), "Kept");
      await untilKept(newer.page);
      await page.bringToFront();
      page.once("dialog", (leaving) => leaving.accept());
      await page.getByRole("button", { name: "Use it here" }).click();
      await page.locator("#notice").getByText("Your changes from last time").waitFor();
      await untilReady(page);
      await expectCell(page, at("Members", "District", 5), "Kettering");
      await expectCell(page, at("Members", "District", 6), "Kept");
      await newer.page.getByText("This workbook is open in another tab now").waitFor();

      await newer.page.bringToFront();
      await chooseFromMenu(newer.page, "File", "Copies kept in this browser");
      const list = newer.page.getByRole("dialog", { name: "Copies kept in this browser" });
      await list.getByText("(open in another tab)").waitFor();
      await expect(list.getByRole("button", { name: /^Delete/ }).count()).resolves.toBe(0);
      await list.getByRole("button", { name: "Close" }).last().click();
      await chooseFromMenu(newer.page, "File", "Start again");
      await newer.page.getByText("That of the other tab, which has it now, goes too.").waitFor();
      await newer.page.getByRole("button", { name: "Start again", exact: true }).click();
      await expectCell(newer.page, at("Members", "District", 6), "Wellingborough");
      await page.bringToFront();
      await page.getByText("This workbook is open in another tab now").waitFor();
      await page.getByText("Changes are lost when you close this page").waitFor();
    });

    test("names whoever got a letter, wherever the page is loaded again in mid-run", async () => {
      const { page } = preview.open();
      expect((await sendLetters(page)).left).toBe(100);
      const got: string[] = [];
      page.on("download", (file) => got.push(file.suggestedFilename().replace(/\.eml$/, "")));
      page.on("dialog", (leaving) => leaving.accept());
      await page.waitForEvent("download");
      while (got.length < 3) await page.waitForEvent("download");
      await page.reload();
      await untilReady(page);
      const before = [...got];
      await openTab(page, "Correspondence");
      for (const [at, to] of before.entries()) await expectCell(page, `C${at + 2}`, to);
      const { dialog, left } = await sendLetters(page);
      // Of the letter that was on its way nobody knows.
      expect(left).toBeLessThanOrEqual(101 - before.length);
      await dialog.getByRole("heading", { name: /letters? (was|were) sent$/ }).waitFor();
      expect(got.length).toBeGreaterThan(before.length);
      expect(new Set(got).size).toBe(got.length);
    });
  },
  { pages: "one each" },
);
