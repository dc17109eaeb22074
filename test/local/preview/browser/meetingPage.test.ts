import type { Frame, FrameLocator, Page } from "playwright-core";
import { axeFindings } from "./axe";
import { inPreview } from "./inPreview";
import { chooseFromMenu } from "./openPreview";

async function openPapers(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Agenda and papers");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "For which meeting?" }).waitFor();
  return dialog;
}

async function looksRight(page: Page): Promise<void> {
  const handle = await page.locator("dialog iframe").elementHandle();
  const frame: Frame | null | undefined = await handle?.contentFrame();
  if (!frame) throw new Error("The page is not open.");
  expect(await axeFindings(frame)).toEqual([]);
  const width = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
}

inPreview("the papers of a meeting are made on their page", (preview) => {
  test("which meeting, then its documents and the e-mail, by keyboard alone", async () => {
    const { page } = preview.open();
    const dialog = await openPapers(page);
    const make = dialog.getByRole("button", {
      name: "Make the papers for Steering Group, Thursday 10 Dec 2009, 14:30, Northamptonshire LSC Offices",
    });
    await make.waitFor();
    await looksRight(page);
    await make.press("Enter");
    await dialog.getByRole("heading", { name: "The papers are ready" }).waitFor();
    await looksRight(page);
    for (const title of [
      "Agenda, Steering Group, Thursday 10 Dec 2009",
      "Progress report to the Steering Group, 7 Oct 2009",
      "Theme groups: measures, events and actions",
      "Minutes to fill in, Steering Group, Thursday 10 Dec 2009",
    ]) {
      await dialog.getByRole("link", { name: title }).waitFor();
    }
    expect(await dialog.getByLabel("To").inputValue()).toContain("rhys.rowe@northampton-college");
    expect(await dialog.getByLabel("Message").inputValue()).toContain(
      "The agenda and papers are here:",
    );
    const mail = dialog.getByRole("link", { name: "Open it in your mail program" });
    expect(await mail.getAttribute("href")).toMatch(/^mailto:carys\.chandra@corby\.example,/);
    await dialog.getByRole("button", { name: "Another meeting" }).press("Enter");
    await dialog.getByRole("heading", { name: "For which meeting?" }).waitFor();
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
  });
});
