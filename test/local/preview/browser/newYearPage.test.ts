import type { FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { frameOf, looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, openTab } from "./openPreview";

async function openNewYear(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Start a new year");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "From 2009-10 to 2010-11" }).waitFor();
  return dialog;
}

inPreview("a new year is started from its page", (preview) => {
  test("each is ticked, looked through and done by keyboard alone, then undone", async () => {
    const { page } = preview.open();
    const dialog = await openNewYear(page);
    await looksRight(page);
    const all = dialog.getByRole("button", { name: "Tick all success measures" });
    await dialog.getByRole("button", { name: "Tick none of the success measures" }).press("Enter");
    await dialog.getByText("0 of 10 go on").waitFor();
    await all.press("Enter");
    await dialog.getByText("10 of 10 go on").waitFor();
    await dialog.getByRole("checkbox", { name: /^SM2 / }).press("Space");
    await dialog.getByText("9 of 10 go on").waitFor();
    const moved = dialog.getByRole("checkbox", { name: /^Move Due from .* for A1$/ });
    await moved.press("Space");
    await dialog.getByText("It will not be overdue any more.").waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Look through what will be done" }).press("Enter");
    await dialog.getByRole("heading", { name: "What will be done" }).waitFor();
    await dialog.getByText("SM10: 0 becomes 15").waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Close 2009-10 and begin 2010-11" }).press("Enter");
    await dialog.getByRole("heading", { name: "2010-11 has begun" }).waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Write the Statement" }).press("Enter");
    await dialog.getByRole("link", { name: "Open it" }).waitFor();
    // The button that was pressed has gone: whoever goes on by keyboard waits for a new place.
    const frame = await frameOf(page);
    await frame.waitForFunction(() => document.activeElement !== document.body);
    await dialog.getByRole("button", { name: "Undo it now" }).press("Enter");
    await dialog.getByRole("heading", { name: "2009-10 is open again" }).waitFor();
    await looksRight(page);
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).press("Enter"));
    await openTab(page, "Success measures");
    await expectCell(page, at("Success measures", "Ref", 2), "SM1");
  });

  // At 1280 px it was looked at above.
  test("at 700 px nothing is cut off", async () => {
    const narrow = await preview.openAnother({ width: 700, height: 800 });
    const { page } = narrow;
    await openNewYear(page);
    await looksRight(page);
    await narrow.close();
  });
});
