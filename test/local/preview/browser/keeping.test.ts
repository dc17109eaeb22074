import { at } from "../../../support/at";
import { inPreview } from "./inPreview";
import { expectCell, openPageIn, typeInCell, untilKept, untilReady } from "./openPreview";

inPreview(
  "what the browser keeps",
  (preview) => {
    test("is written only where something was changed", async () => {
      const { page, sidebar } = preview.open();
      await sidebar.getByText("All 27 organisations").waitFor();
      await sidebar.getByRole("tab", { name: "Problems" }).click();
      await sidebar.getByText("One click mends these").waitFor();
      await expect(page.locator("#kept").textContent()).resolves.toBe("");
      await typeInCell(page, at("Members", "District", 5), "Somewhere");
      await untilKept(page);
      await expect(page.locator("#kept").textContent()).resolves.toBe("All changes kept");
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
    });
  },
  { pages: "one each" },
);
