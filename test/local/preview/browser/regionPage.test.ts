import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { NINE_RETURNS } from "../../../region/nineReturns";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, openTab } from "./openPreview";

const FILES = readdirSync(NINE_RETURNS)
  .filter((name) => !name.endsWith(".md"))
  .map((name) => join(NINE_RETURNS, name));

async function openRegion(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Regional portfolio");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "Our return" }).waitFor();
  return dialog;
}

inPreview("a region's portfolio is put together on its page", (preview) => {
  test("our return, the workbook, the returns, the names and the document, by keyboard alone", async () => {
    const { page } = preview.open();
    const dialog = await openRegion(page);
    const press = (name: string) => dialog.getByRole("button", { name }).press("Enter");
    await dialog.getByRole("button", { name: "Only download it" }).waitFor();
    await looksRight(page);
    await press("Make our return");
    await dialog.getByRole("link", { name: "Open it" }).waitFor();
    const downloads = page.waitForEvent("download");
    await press("Download it again");
    expect((await downloads).suggestedFilename()).toBe(
      "Northamptonshire Public Sector Compact 2009-10-07.json",
    );
    await press("Set up regional workbook");
    await dialog.getByText("No return has been added yet.").waitFor();
    await looksRight(page);
    await dialog.locator("input[type=file]").setInputFiles(FILES);
    await dialog.getByText("13 returns added, 1 refused.").waitFor();
    await dialog.getByText("Without a return that can be used:").waitFor();
    await looksRight(page);
    const together = page.waitForEvent("download");
    await press("Download all returns as one file");
    expect((await together).suggestedFilename()).toMatch(/^returns .*\.ndjson$/);
    const sickness = dialog.getByRole("textbox", { name: /Sickness absence/ });
    await sickness.fill("Days lost to sickness for each employee");
    await sickness.press("Tab");
    await press("Confirm these names");
    await dialog.getByText("All are confirmed and remembered").waitFor();
    await dialog
      .getByText("Direction is Decrease and Keep at most.", { exact: false })
      .first()
      .waitFor();
    await press("Write the portfolio");
    await dialog.getByText("The portfolio is ready.").waitFor();
    await looksRight(page);
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).press("Enter"));
    await openTab(page, "Compacts");
    await expectCell(page, at("Compacts", "Compact", 2), "Derby City Compact");
  });

  // At 1280 px it was looked at above.
  test("at 700 px nothing is cut off", async () => {
    const narrow = await preview.openAnother({ width: 700, height: 800 });
    const { page } = narrow;
    const dialog = await openRegion(page);
    await looksRight(page);
    await dialog.getByRole("button", { name: "Only download it" }).waitFor();
    await narrow.close();
  });
});
