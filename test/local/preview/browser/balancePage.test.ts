import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu } from "./openPreview";

inPreview("the groups against the membership, on their page", (preview) => {
  test("gaps in words with who could close them, then attendance by organisation", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "Compact", "Balance");
    const dialog = page.frameLocator("dialog iframe");
    await dialog.getByRole("heading", { name: "Balance of the groups" }).waitFor();
    await looksRight(page);
    const sectors = dialog.getByRole("table", { name: "Steering Group by sector" });
    const councils = sectors.getByRole("row").filter({ hasText: "Local authority" });
    expect(await councils.getByRole("cell").allTextContents()).toEqual([
      "8",
      "1",
      "3",
      "\u25bc gap, 2 short",
    ]);
    await dialog
      .getByText("Local authority: 8 of 27 members, 1 of 8 on the Steering Group.")
      .waitFor();
    await dialog
      .getByText("Members, Theme groups, names nobody in the Learning and Development Theme Group")
      .waitFor();
    const attendance = dialog.getByRole("table", { name: "Meetings of the programme year so far" });
    const college = attendance.getByRole("row").filter({ hasText: "Northampton College" });
    expect(await college.getByRole("cell").allTextContents()).toEqual([
      "2",
      "0",
      "0",
      "0",
      "Has reached the minimum",
    ]);
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
  });
});
