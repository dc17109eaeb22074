import { resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, openTab } from "./openPreview";

/** Members with a header of two lines, headings between the rows, totals; four are new to the sample. */
const OLD_LIST = resolve(__dirname, "../../../../examples/old/02-two-line-header.xlsx");
/** The row below the sample's last member. */
const NEXT_ROW = 29;

async function openImport(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Import a spreadsheet");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "What is to come in?" }).waitFor();
  await dialog.locator("#file:enabled").waitFor();
  return dialog;
}

inPreview("an old spreadsheet comes in through its page", (preview) => {
  test("a file: its columns, what would come in, and then the rows, by keyboard alone", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    await looksRight(page);
    await dialog.locator("#file").setInputFiles(OLD_LIST);
    await dialog.getByRole("heading", { name: "Which column is which?" }).waitFor();
    await looksRight(page);
    const column = dialog.getByRole("row").filter({ hasText: "Contact E-mail" });
    await column.getByText("bea.bond@blaby.example").waitFor();
    expect(await column.getByRole("combobox").inputValue()).toBe("Email");
    await dialog.getByRole("combobox", { name: "Contact Name comes into" }).selectOption("");
    await dialog.getByRole("button", { name: "Look through what comes in" }).press("Enter");
    await dialog.getByRole("heading", { name: "What would come in" }).waitFor();
    await looksRight(page);
    await dialog.getByText("4 new").waitFor();
    await dialog.getByText("New rows (4)").press("Enter");
    await dialog.getByText("Blaby District Council").first().waitFor();
    await dialog.getByRole("button", { name: "Bring it in" }).press("Enter");
    await dialog.getByRole("heading", { name: "It has come in" }).waitFor();
    await looksRight(page);
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).press("Enter"));
    await openTab(page, "Members");
    await expectCell(page, at("Members", "Organisation", NEXT_ROW), "Blaby District Council");
    await expectCell(page, at("Members", "Email", NEXT_ROW), "bea.bond@blaby.example");
    await expectCell(page, at("Members", "Main contact", NEXT_ROW), "empty");
  });

  test("the same file again: nothing is new, what was left out is remembered", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    await dialog.locator("#file").setInputFiles(OLD_LIST);
    const select = dialog.getByRole("combobox", { name: "Contact Name comes into" });
    await select.waitFor();
    expect(await select.inputValue()).toBe("");
    await dialog.getByRole("button", { name: "Look through what comes in" }).click();
    await dialog.getByText("There is nothing new to bring in.").waitFor();
    await dialog.getByText("4 the same").waitFor();
  });

  test("a person chooses between two values of one cell", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    const text = "Organisation,Contact,Phone\nCorby Borough Council,Somebody Else,\n";
    await dialog
      .locator("#file")
      .setInputFiles({ name: "old.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await dialog.getByRole("button", { name: "Look through what comes in" }).click();
    const choice = dialog.getByRole("group", { name: "Corby Borough Council: Main contact" });
    expect(await choice.getByRole("radio", { name: "Keep Carys Chandra" }).isChecked()).toBe(true);
    await looksRight(page);
    await dialog.getByRole("button", { name: "Take all from the old spreadsheet" }).click();
    const take = choice.getByRole("radio", { name: "Take Somebody Else" });
    await take.and(dialog.locator(":checked")).waitFor();
    await choice.getByRole("radio", { name: "Keep Carys Chandra" }).check();
    await dialog.getByText("There is nothing new to bring in.").waitFor();
    await take.check();
    await dialog.getByRole("button", { name: "Bring it in" }).click();
    await dialog.getByRole("heading", { name: "It has come in" }).waitFor();
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
    await expectCell(page, at("Members", "Main contact", 4), "Somebody Else");
  });

  test("what is no spreadsheet is said at once, and another file can be chosen", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    const bytes = Buffer.from("%PDF-1.4 no spreadsheet");
    await dialog
      .locator("#file")
      .setInputFiles({ name: "list.xlsx", mimeType: "application/pdf", buffer: bytes });
    await dialog.getByRole("status").filter({ hasText: "list.xlsx" }).waitFor();
    await looksRight(page);
    await dialog.locator("#file").setInputFiles(OLD_LIST);
    await dialog.getByRole("heading", { name: "Which column is which?" }).waitFor();
  });
});
