import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { at } from "../../../support/at";
import { inPreview } from "./inPreview";
import {
  chooseFromMenu,
  closeFromInside,
  expectCell,
  openTab,
  typeInCell,
  untilKept,
  untilReady,
  untilRowsWith,
} from "./openPreview";

/** Of Corby Borough Council. */
const EMAIL = at("Members", "Email", 4);
const CHECK = at("Members", "Check", 4);
/** A cell with a problem. */
const FILLED = { colour: "#feefc3", width: 3 };

inPreview("a coordinator's afternoon in the preview", (preview) => {
  test("the sample is there, with the state of the Compact beside it", async () => {
    const { page, sidebar } = preview.open();
    await expect(page.getByRole("heading", { level: 1 }).textContent()).resolves.toBe(
      "Northamptonshire Public Sector Compact",
    );
    await sidebar.getByText("8 of 10 success measures are on course and 2 are at risk.").waitFor();
    await sidebar.getByText("64 days after 7 Oct 2009, Thursday 10 Dec 2009").waitFor();
    await sidebar.getByRole("tab", { name: "Progress" }).click();
    await sidebar.getByText("All 27 organisations to have made the Skills Pledge").waitFor();
    await sidebar.getByText("Exactly on the line; at this pace 27 of 27").waitFor();
  });

  test("a bad e-mail address that is typed shows as a problem at once", async () => {
    const { page, sidebar } = preview.open();
    await openTab(page, "Members");
    await typeInCell(page, EMAIL, "carys.chandra @corby.example");
    await expectCell(page, CHECK, /^Members [A-Z]+4, Check: .*It has a space/);
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
    await expectCell(page, CHECK, /, Check: Email: .*It has a space/);
    await untilRowsWith(page, FILLED, 4);
    await problem.getByRole("button", { name: "Apply" }).click();
    await expectCell(page, EMAIL, "carys.chandra@corby.example");
    await expectCell(page, CHECK, "empty");
    await untilRowsWith(page, FILLED, 3);
    await sidebar.getByRole("button", { name: "Undo" }).first().click();
    await expectCell(page, EMAIL, "carys.chandra @corby.example");
    await untilRowsWith(page, FILLED, 4);
  });

  test("Update progress writes the figures into the sheet", async () => {
    const { page, sidebar } = preview.open();
    await chooseFromMenu(page, "Compact", "Update progress");
    await page.getByText("As at 7 Oct 2009: 8 of 10 success measures are on course").waitFor();
    await openTab(page, "Success measures");
    await expectCell(page, at("Success measures", "Status", 7), "At risk");
    await sidebar.getByRole("tab", { name: "Progress" }).click();
    await sidebar.getByText("1 short of the line; at this pace 1 of 4").waitFor();
  });

  test("the report opens beside the grid and downloads with the figures in it", async () => {
    const { page, sidebar } = preview.open();
    await chooseFromMenu(page, "Compact", "Steering group report");
    const make = sidebar.getByRole("button", { name: "Make report" });
    // In sight without scrolling, however much there is to be said before.
    const { y = 0, height = 0 } = (await make.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    await make.click();
    await page
      .getByRole("heading", { name: "Progress report to the Steering Group", exact: true })
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download .docx" }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("21 of 27; 21 due");
    expect(text).toContain("0 of 2, 2 booked; 1 due");
  });

  test("it prints as pages of the document alone", async () => {
    const { page } = preview.open();
    await page.emulateMedia({ media: "print" });
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    await expect(isShown("#report .docx-wrapper")).resolves.toBe(true);
    for (const around of ["#menus", "#sheet", "#sidebar", "#report button"]) {
      await expect(isShown(around)).resolves.toBe(false);
    }
    await page.emulateMedia({ media: "screen" });
  });

  test("a template that was edited elsewhere is put in, and reports are made from it", async () => {
    const { page, sidebar } = preview.open();
    await chooseFromMenu(page, "Compact", "Report template");
    const dialog = page.frameLocator("dialog iframe");
    await dialog.getByRole("button", { name: "Make the template" }).click();
    await dialog.getByText("Your report template is ready.").waitFor();
    await closeFromInside(page, () => dialog.getByRole("button", { name: "Close" }).click());
    await page.getByRole("heading", { name: "Compact report template" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download .docx" }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const edited = text.replace("{{report_title}}", "Our paper: {{report_title}}");
    expect(edited).not.toBe(text);
    const putIn = async (name: string, buffer: Buffer) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Put in an edited copy" }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
    };
    await putIn("letter.docx", Buffer.from("Dear Sir"));
    await page.getByText("letter.docx is no Word document").waitFor();
    await page.getByRole("button", { name: "OK" }).click();
    const copy = zipSync({ ...files, "word/document.xml": strToU8(edited) });
    await putIn("Our template.docx", Buffer.from(copy));
    await page.locator("#report").getByText("Our paper: {{report_title}}").waitFor();
    await sidebar.getByRole("button", { name: "Make report" }).click();
    await page
      .locator("#report")
      .getByText("Our paper: Progress report to the Steering Group")
      .waitFor();
  });

  test("all of it stays through a reload", async () => {
    const { page } = preview.open();
    await untilKept(page);
    await page.reload();
    await untilReady(page);
    await openTab(page, "Members");
    await expectCell(page, EMAIL, "carys.chandra @corby.example");
    await page.getByRole("menuitem", { name: "File", exact: true }).click();
    const reports = page.getByRole("menuitem", { name: "Progress report to the Steering Group" });
    await reports.first().waitFor();
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
