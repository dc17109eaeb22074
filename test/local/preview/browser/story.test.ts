import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { at } from "../../../support/at";
import { inPreview } from "./inPreview";
import {
  chooseFromMenu,
  expectCell,
  openTab,
  typeInCell,
  untilKept,
  untilReady,
} from "./openPreview";

/** Of Corby Borough Council. */
const EMAIL = at("Members", "Email", 4);

inPreview("a coordinator's afternoon in the preview", (preview) => {
  test("the sample is there, with the state of the Compact beside it", async () => {
    const { page, sidebar } = preview.open();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toBe(
      "Northamptonshire Public Sector Compact",
    );
    await sidebar.getByText("All 27 organisations to have made the Skills Pledge").waitFor();
    await sidebar.getByText("21 of 27 organisations; 21 due by 7 Oct 2009").waitFor();
  });

  test("a bad e-mail address that is typed shows as a problem at once", async () => {
    const { page, sidebar } = preview.open();
    await openTab(page, "Members");
    await typeInCell(page, EMAIL, "carys.chandra @corby.example");
    await expectCell(page, at("Members", "Check", 4), /^Members [A-Z]+4, Check: .*It has a space/);
    await sidebar.getByRole("tab", { name: "Problems" }).click();
    await sidebar.getByText(`Corby Borough Council: Email (${EMAIL})`).waitFor();
  });

  test("one click takes the person to it, mends it, and takes that back", async () => {
    const { page, sidebar } = preview.open();
    await sidebar.getByRole("button", { name: `go to ${EMAIL} on Members` }).click();
    await page.waitForFunction(
      (cell) => document.getElementById("cell")?.textContent?.startsWith(`Members ${cell},`),
      EMAIL,
    );
    const problem = sidebar.getByRole("listitem").filter({ hasText: `Email (${EMAIL})` });
    await problem.getByRole("button", { name: "Apply" }).click();
    await expectCell(page, EMAIL, "carys.chandra@corby.example");
    await sidebar.getByRole("button", { name: "Undo" }).first().click();
    await expectCell(page, EMAIL, "carys.chandra @corby.example");
  });

  test("Update progress writes the figures into the sheet", async () => {
    const { page, sidebar } = preview.open();
    await chooseFromMenu(page, "Compact", "Update progress");
    await page.getByText("As at 7 Oct 2009: 8 of 10 success measures are on course").waitFor();
    await openTab(page, "Success measures");
    await expectCell(page, at("Success measures", "Status", 7), "At risk");
    await sidebar.getByRole("tab", { name: "Progress" }).click();
    await sidebar.getByText("1 of 4 organisations; 2 due by 7 Oct 2009").waitFor();
  });

  test("the report opens beside the grid and downloads with the figures in it", async () => {
    const { page, sidebar } = preview.open();
    await chooseFromMenu(page, "Compact", "Steering group report");
    await sidebar.getByRole("button", { name: "Make report" }).click();
    await page
      .getByRole("heading", { name: "Progress report to the Steering Group", exact: true })
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download .docx" }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("21 of 27; 21 due by now");
    expect(text).toContain("0 of 2, 2 booked; 1 due by now");
  });

  test("all of it stays through a reload", async () => {
    const { page } = preview.open();
    await untilKept(page);
    await page.reload();
    await untilReady(page);
    await openTab(page, "Members");
    await expectCell(page, EMAIL, "carys.chandra @corby.example");
    await page.getByRole("menuitem", { name: "File", exact: true }).click();
    await page.getByRole("menuitem", { name: "Progress report to the Steering Group" }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("Start again brings the sample back", async () => {
    const { page } = preview.open();
    await chooseFromMenu(page, "File", "Start again");
    await page.getByRole("button", { name: "Start again" }).click();
    await openTab(page, "Members");
    await expectCell(page, EMAIL, "carys.chandra@corby.example");
  });
});
