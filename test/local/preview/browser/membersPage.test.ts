import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, openTab } from "./openPreview";

async function openOn(page: Page, item: string, heading: string): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", item);
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: heading }).waitFor();
  return dialog;
}

async function close(page: Page): Promise<void> {
  await page.locator("dialog .cross").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

inPreview("members sign the Charter and support each other", (preview) => {
  test("a form for one organisation is made and read; what came back goes into Members", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Charter pack", "Who has not signed the Charter");
    await dialog.getByText("16 of 27 members have signed.").waitFor();
    await looksRight(page);
    await dialog.getByRole("radio", { name: "A document each, to send" }).check();
    const boxes = dialog.getByRole("checkbox");
    for (let box = 1; box < (await boxes.count()); box++) await boxes.nth(box).uncheck();
    await dialog.getByRole("button", { name: "Make the forms" }).press("Enter");
    await dialog.getByText("1 document is ready.").waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Dates of signing" }).press("Enter");
    await dialog.getByRole("heading", { name: "What came back signed" }).waitFor();
    await looksRight(page);
    await dialog.getByLabel("Signed on, Tresham Institute").fill("30 Sept 2009");
    await dialog.getByLabel("Signed by, Tresham Institute").fill("Alison Hope");
    await dialog.getByLabel("Position, Tresham Institute").fill("Principal");
    await dialog.getByRole("button", { name: "Write these into Members" }).press("Enter");
    await dialog.getByText("1 signature is in Members.").waitFor();
    await dialog.getByRole("button", { name: "Back" }).press("Enter");
    const link = dialog.getByRole("link", {
      name: "Members' Charter: Borough Council of Wellingborough",
    });
    await closeFromInside(page, () => link.dispatchEvent("click"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download .docx" }).click(),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(
      "On behalf of Borough Council of Wellingborough",
    );
    await page.getByRole("button", { name: "Close report" }).click();
    await openTab(page, "Members");
    await expectCell(page, at("Members", "Charter signed on", 20), "30 Sep 2009");
    await expectCell(page, at("Members", "Charter signatory", 20), "Alison Hope");
  });

  test("buddies are proposed with why; what is ticked is written, what is not is not", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Buddies", "Buddies for apprenticeship schemes");
    await dialog
      .getByText(/^Same (sector|district)/)
      .first()
      .waitFor();
    await looksRight(page);
    const boxes = dialog.getByRole("checkbox");
    const count = await boxes.count();
    for (let box = 0; box < count; box++) expect(await boxes.nth(box).isChecked()).toBe(false);
    await dialog.getByRole("button", { name: "Accept all" }).press("Enter");
    await boxes.nth(0).uncheck();
    await dialog
      .getByRole("button", { name: `Write these ${count - 1} buddies into Members` })
      .press("Enter");
    await dialog.getByText(`${count - 1} buddies are in Members.`).waitFor();
    expect(await boxes.count()).toBe(1);
    await looksRight(page);
    await close(page);
  });
});
