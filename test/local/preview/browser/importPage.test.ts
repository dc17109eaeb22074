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

  test("rows are pasted, and a person chooses between two values of one cell", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    const use = dialog.getByRole("button", { name: "Use these rows" });
    expect(await use.getAttribute("aria-disabled")).toBe("true");
    await dialog
      .getByLabel("Copied from a spreadsheet")
      .fill("Organisation\tContact\tPhone\nCorby Borough Council\tSomebody Else\t\n");
    await use.click();
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

  test("a list found wrongly is said to be what it is, by keyboard alone, and each new row can be opened", async () => {
    const { page } = preview.open();
    const dialog = await openImport(page);
    const text =
      "Pledges 2008,,\nWhom,,Rung\nNaseby Trust,Flo Fay,01604 740000\nNorthampton,Ed Eve,\n";
    await dialog
      .locator("#file")
      .setInputFiles({ name: "pledges.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const sheet = dialog.getByLabel("This sheet is");
    await sheet.waitFor();
    expect(await sheet.inputValue()).toBe("");
    await looksRight(page);
    await sheet.focus();
    await page.keyboard.press("m");
    await dialog.getByText("Headers in row").waitFor();
    expect(await sheet.inputValue()).toBe("Members");
    const none = dialog.getByRole("radio", { name: "None" });
    await none.focus();
    await page.keyboard.press("Space");
    await dialog.getByText("No header row", { exact: true }).waitFor();
    await none.and(dialog.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await dialog.getByText("Headers in row 2").waitFor();
    const column = (name: string) => dialog.getByRole("combobox", { name, exact: true });
    await column("Column B (no header) comes into").selectOption("Main contact");
    await column("Whom comes into").selectOption("Organisation");
    await looksRight(page);
    await dialog.getByRole("button", { name: "Look through what comes in" }).press("Enter");
    const which = dialog.getByRole("combobox", { name: "Northampton (row 4) is" });
    await which.waitFor();
    await dialog.getByText("1 passed over").waitFor();
    await looksRight(page);
    await which.selectOption("Northampton Borough Council");
    await dialog.getByText("0 passed over").waitFor();
    await dialog.getByText("New rows (1)").press("Enter");
    await dialog.locator("summary", { hasText: "Naseby Trust" }).press("Enter");
    await dialog.getByRole("definition").filter({ hasText: "Flo Fay" }).waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Bring it in" }).press("Enter");
    await dialog.getByRole("heading", { name: "It has come in" }).waitFor();
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).press("Enter"));
    const again = await openImport(page);
    await again
      .locator("#file")
      .setInputFiles({ name: "pledges.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await again.getByText("Headers in row 2").waitFor();
    expect(await again.getByLabel("This sheet is").inputValue()).toBe("Members");
    await again.getByRole("button", { name: "Look through what comes in" }).click();
    await again.getByText("There is nothing new to bring in.").waitFor();
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
