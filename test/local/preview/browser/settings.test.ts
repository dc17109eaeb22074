import { at } from "../../../support/at";
import { axeFindings } from "./axe";
import { inPreview } from "./inPreview";
import { chooseFromMenu, expectCell, goToCell, openTab } from "./openPreview";

inPreview("File > Settings", (preview) => {
  async function choose(locale: string): Promise<void> {
    const { page } = preview.open();
    await chooseFromMenu(page, "File", "Settings");
    await page.getByRole("dialog", { name: "Settings for this spreadsheet" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel("Locale").selectOption(locale);
    await page.getByRole("button", { name: "Save settings" }).click();
  }

  test("the two clicks that the add-on names turn how typed dates are read, and stop its notice", async () => {
    const { page, sidebar } = preview.open();
    await openTab(page, "Members");
    await choose("United States");
    await page.getByText("The locale of this spreadsheet is United States").first().waitFor();
    await goToCell(page, at("Members", "Left on", 2));
    await page.keyboard.type("1/4/2010");
    await page.keyboard.press("Enter");
    await expectCell(page, at("Members", "Left on", 2), "4 Jan 2010");
    await chooseFromMenu(page, "Compact", "Steering group report");
    await sidebar.getByText("The locale of this spreadsheet is United States").waitFor();
    await choose("United Kingdom");
    await expectCell(page, at("Members", "Left on", 2), "4 Jan 2010");
    await goToCell(page, at("Members", "Left on", 3));
    await page.keyboard.type("1/4/2010");
    await page.keyboard.press("Enter");
    await expectCell(page, at("Members", "Left on", 3), "1 Apr 2010");
  });
});
