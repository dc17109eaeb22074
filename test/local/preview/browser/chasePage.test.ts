import { readFile } from "node:fs/promises";
import type { Download, FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, expectCell, openTab, typeInCell, untilKept } from "./openPreview";

/** Rows of Members in the sample: those that have not answered the apprenticeship survey, by name. */
const SILENT = [
  ["Borough Council of Wellingborough", 6],
  ["East Midlands Ambulance Service", 17],
  ["Northampton Borough Council", 3],
  ["Northamptonshire County Council", 2],
  ["Northamptonshire Magistrates' Courts", 28],
  ["Tresham Institute", 20],
] as const;

async function openChase(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Chase");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByText("lack it").first().waitFor();
  return dialog;
}

async function close(page: Page): Promise<void> {
  await page.locator("dialog .cross").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

async function write(dialog: FrameLocator): Promise<void> {
  await dialog.getByRole("checkbox", { name: /^Apprenticeship survey/ }).check();
  await dialog.getByRole("button", { name: "Write the letters" }).press("Enter");
  await dialog.getByRole("heading", { name: /^Letter 1 of/ }).waitFor();
}

/** Each letter is looked at, one after the other: before that none can be sent. */
async function lookThrough(dialog: FrameLocator, count: number): Promise<void> {
  for (let letter = 2; letter <= count; letter++) {
    const go = dialog.getByRole("button", { name: "Go on to sending" });
    expect(await go.getAttribute("aria-disabled")).toBe("true");
    await dialog.getByRole("button", { name: "Next", exact: true }).press("Enter");
    await dialog.getByRole("heading", { name: `Letter ${letter} of ${count}` }).waitFor();
  }
}

/** Sends what was looked at, and returns the files that came of it. */
async function send(page: Page, dialog: FrameLocator, count: number): Promise<readonly string[]> {
  const files: Download[] = [];
  const hear = (file: Download): number => files.push(file);
  page.on("download", hear);
  await dialog.getByRole("button", { name: "Go on to sending" }).press("Enter");
  const words = count === 1 ? "1 letter" : `${count} letters`;
  await dialog.getByRole("heading", { name: `Send ${words}?` }).waitFor();
  await dialog.getByText(/Google takes \d+ more recipients from you today\./).waitFor();
  await looksRight(page);
  await dialog.getByRole("button", { name: /^Send th/ }).press("Enter");
  await dialog
    .getByRole("heading", { name: `${words} ${count === 1 ? "was" : "were"} sent` })
    .waitFor();
  while (files.length < count) await page.waitForEvent("download");
  page.off("download", hear);
  return Promise.all(files.map(async (file) => readFile(await file.path(), "utf8")));
}

/** The rest of the workbook is as at this day from now on. */
async function goToDay(page: Page, day: string): Promise<void> {
  await openTab(page, "Settings");
  await typeInCell(page, "B6", day);
}

async function answer(page: Page, row: number, scheme: string): Promise<void> {
  await openTab(page, "Members");
  // What follows from the row before is written first: it would take the cell from under the typing.
  await untilKept(page);
  await typeInCell(page, at("Members", "Apprenticeship scheme", row), scheme);
  await untilKept(page);
}

inPreview("members are chased for what they lack", (preview) => {
  test("chase the six, three answer, remind three, one escalates", async () => {
    const { page } = preview.open();
    await openTab(page, "Settings");
    await expectCell(page, "A6", "As at");
    let dialog = await openChase(page);
    await dialog.getByText("Cannot be written to (3)").waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "By organisation" }).press("Enter");
    await dialog.getByRole("columnheader", { name: "Lacks" }).waitFor();
    await looksRight(page);
    await dialog.getByRole("button", { name: "By topic" }).press("Enter");
    await write(dialog);
    await looksRight(page);
    const subject = dialog.getByLabel("Subject");
    await subject.fill("Your apprentices");
    expect(await dialog.getByLabel("Message").inputValue()).toContain("Dear Ellen Ekwueme,");
    const link = dialog.getByRole("link", { name: "Open in your mail program" });
    expect(await link.getAttribute("href")).toMatch(
      /^mailto:ellen\.ekwueme@wellingborough\.example\?subject=Your%20apprentices&body=Dear/,
    );
    await lookThrough(dialog, 6);
    const six = await send(page, dialog, 6);
    expect(six[0]).toContain("X-Unsent: 1");
    expect(six.map((file) => /^To: <(.*)>\r?$/m.exec(file)?.[1])).toEqual([
      "ellen.ekwueme@wellingborough.example",
      "priya.parrish@emas.example",
      "ben.barrow@northampton.example",
      "asha.abbott@northamptonshire.example",
      "arlo.ashdown@courts.example",
      "sana.sandhu@tresham.example",
    ]);
    await looksRight(page);
    await close(page);

    for (const [, row] of SILENT.slice(0, 3)) await answer(page, row, "No");
    await goToDay(page, "21 Oct 2009");
    dialog = await openChase(page);
    await dialog.getByText("Answered since (3)").waitFor();
    await dialog.getByText("asked once: 7 Oct 2009; there on 21 Oct 2009").first().waitFor();
    await write(dialog);
    await dialog.getByText("Reminder", { exact: true }).waitFor();
    await lookThrough(dialog, 3);
    expect(await send(page, dialog, 3)).toHaveLength(3);
    await close(page);

    for (const [, row] of SILENT.slice(3, 5)) await answer(page, row, "Yes");
    await openTab(page, "Members");
    await typeInCell(page, at("Members", "Deputy email", 20), "dee.deputy@tresham.example");
    await goToDay(page, "4 Nov 2009");
    dialog = await openChase(page);
    await dialog.getByText("asked 2 times: 7 Oct 2009, 21 Oct 2009").first().waitFor();
    await dialog.getByText("a letter to dee.deputy@tresham.example").waitFor();
    await looksRight(page);
    await write(dialog);
    await dialog.getByText("To the deputy or Steering Group member").waitFor();
    const [one] = await send(page, dialog, 1);
    expect(one).toMatch(/^To: <dee\.deputy@tresham\.example>\r?$/m);
    await close(page);

    await answer(page, 20, "Developing");
    dialog = await openChase(page);
    await dialog.getByText("Answered since (6)").waitFor();
    await dialog.getByText("Nobody lacks it.").first().waitFor();
    await close(page);
    await openTab(page, "Correspondence");
    await expectCell(page, "E11", "escalation");
    await expectCell(page, "F11", "Sent by the add-on");
    await expectCell(page, "G11", "4 Nov 2009");
  });

  test("a broken address is put right from the list, and a letter by way of a mail program recorded", async () => {
    const { page } = preview.open();
    const dialog = await openChase(page);
    await dialog
      .getByRole("button", { name: "Put in leo.lomas@kgh.example for Kettering General Hospital" })
      .press("Enter");
    await dialog.getByText("Cannot be written to (2)").waitFor();
    await dialog.getByRole("checkbox", { name: /^Members' Charter/ }).check();
    await dialog.getByRole("button", { name: "Write the letters" }).press("Enter");
    await dialog.getByRole("heading", { name: /^Letter 1 of/ }).waitFor();
    await dialog.getByRole("button", { name: "Copy the message" }).press("Enter");
    await dialog.getByText("Copied. Paste it into a message of your own.").waitFor();
    const [first = ""] = await dialog.getByRole("listitem").allTextContents();
    await dialog.getByRole("button", { name: "I have sent it myself" }).press("Enter");
    await dialog.getByText(/^Recorded: /).waitFor();
    await dialog.getByRole("button", { name: "Back" }).press("Enter");
    expect(first).not.toBe("");
    await close(page);
    await openTab(page, "Correspondence");
    await expectCell(page, "F12", "Sent from a mail program");
  });

  test("the words of the letters are changed on the page and stand in the next letter", async () => {
    const { page } = preview.open();
    const dialog = await openChase(page);
    await dialog.getByRole("button", { name: /^Words of the letters/ }).press("Enter");
    await dialog.getByRole("heading", { name: "The words of the letters" }).waitFor();
    await looksRight(page);
    await dialog.getByLabel("Closing").fill("With best wishes from {compact}.");
    await dialog.getByLabel("Days before a reminder").fill("soon");
    await dialog.getByRole("button", { name: "Keep these words" }).press("Enter");
    await dialog.getByText("Days are whole numbers from 1 to 366.").waitFor();
    await dialog.getByLabel("Days before a reminder").fill("10");
    await dialog.getByRole("button", { name: "Keep these words" }).press("Enter");
    await dialog.getByText("The words are kept in the tab Letters.").waitFor();
    await dialog.getByRole("checkbox", { name: /^Training needs analysis/ }).check();
    await dialog.getByRole("button", { name: "Write the letters" }).press("Enter");
    await dialog.getByRole("heading", { name: /^Letter 1 of/ }).waitFor();
    expect(await dialog.getByLabel("Message").inputValue()).toContain(
      "With best wishes from the Northamptonshire Public Sector Compact.",
    );
    await close(page);
  });
});
