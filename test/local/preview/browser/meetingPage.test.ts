import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import type { FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, expectCell, openTab } from "./openPreview";

const MINUTES = join(__dirname, "../../../minutes/northamptonshire-2009-10-07.txt");
const WORD_MINUTES = join(__dirname, "../../../minutes/corpus/01-lincs-sg-attendance-table.docx");

async function openOn(page: Page, item: string, heading: string): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", item);
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: heading }).waitFor();
  return dialog;
}

/** By the cross outside: a button in the dialog goes with the click, whose end is then waited for in vain. */
async function closeDialog(page: Page): Promise<void> {
  await page.locator("dialog .cross").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

inPreview("the papers of a meeting are made on their page", (preview) => {
  test("which meeting, then its documents and the e-mail", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Agenda and papers", "For which meeting?");
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
    await closeDialog(page);
  });

  test("minutes are pasted, what they say is shown beside their words, then it is added", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Read minutes", "What do the minutes say?");
    await looksRight(page);
    await dialog.getByRole("button", { name: "Read them" }).press("Enter");
    await dialog.getByText("Paste the minutes first, or choose their file.").waitFor();
    const pasted = dialog.getByLabel("Or the text of the minutes");
    await pasted.fill(readFileSync(MINUTES, "utf8"));
    await dialog.getByRole("button", { name: "Read them" }).press("Enter");
    await dialog.getByRole("heading", { name: "What was understood" }).waitFor();
    await looksRight(page);
    await dialog.getByText("can be added.").waitFor();
    const action = dialog.getByRole("row").filter({ hasText: "Future Jobs Fund" });
    await action.getByRole("cell", { name: "Chris Donkin" }).waitFor();
    const present = dialog.getByRole("group", { name: "Attendance" }).getByRole("row");
    const line = present.filter({ hasText: "Len Closs, Northampton College (Chair)" });
    await line.getByRole("cell", { name: "Len Closs", exact: true }).waitFor();
    await dialog.getByRole("button", { name: "Back" }).press("Enter");
    expect(await pasted.inputValue()).toContain("Matters Arising");
    await dialog.getByRole("button", { name: "Read them" }).press("Enter");
    await dialog.getByRole("checkbox", { name: /^Add CD to ensure that the agenda/ }).uncheck();
    await dialog.getByText("1 row that you unticked will be left out.").waitFor();
    const claim = dialog.getByRole("row").filter({ hasText: "at least 15 of our organisations" });
    await claim.getByText("15 of 18 organisations").waitFor();
    await claim.getByRole("checkbox").check();
    await looksRight(page);
    await dialog.getByRole("button", { name: "Add it to the workbook" }).press("Enter");
    await dialog.getByText("15 rows of Attendance, 6 actions and 0 meetings were added.").waitFor();
    await dialog.getByText("Left out: 1 row that you unticked.").waitFor();
    await closeDialog(page);
    await openTab(page, "Action plan");
    await expectCell(page, at("Action plan", "Ref", 9), "A8");
    await openTab(page, "Meetings");
    await expectCell(page, at("Meetings", "Notes", 5), /at least 15 of our organisations have/);
  });

  test("minutes in a Word document are read from their file", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Read minutes", "What do the minutes say?");
    const field = dialog.getByLabel("A document from this computer");
    await field.setInputFiles({
      name: "letter.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("Dear Sir"),
    });
    await dialog.getByText("letter.docx is no Word document that can be read").waitFor();
    await field.setInputFiles(WORD_MINUTES);
    await dialog.getByRole("heading", { name: "What was understood" }).waitFor();
    await dialog.getByText("can be added.").waitFor();
    await closeDialog(page);
  });

  test("the meetings and events are downloaded as a calendar file", async () => {
    const { page } = preview.open();
    const dialog = await openOn(page, "Calendar file", "The meetings and events for your calendar");
    await dialog.getByText("meetings and 4 events are in the calendar file.").waitFor();
    await looksRight(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download the file" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe("Northamptonshire Public Sector Compact 2009-10.ics");
    const text = readFileSync(await download.path(), "utf8");
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(events.map((event) => new ICAL.Event(event).summary)).toContain(
      "Celebration of Achievement",
    );
    await dialog.getByText("The file is in your downloads.").waitFor();
    await closeDialog(page);
  });
});
