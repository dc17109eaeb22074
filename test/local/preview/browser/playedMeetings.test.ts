import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { describeDay } from "../../../../src/cells/calendarDate";
import { A_YEAR, bookOfAYear, LD, type PlayedMeeting } from "../../../meeting/aYear";
import { fillInMinutes, wordsOf } from "../../../meeting/fillInMinutes";
import { aDay } from "../../../support/builders";
import { looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, untilKept, untilReady } from "./openPreview";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DAY_MS = 86_400_000;

/** The preview some days before or after a day: what was done in it stays. */
async function goTo(page: Page, day: string, days: number): Promise<void> {
  const today = new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
  await page.goto(new URL(`?today=${today}`, page.url()).href);
  await untilReady(page);
}

/** "22 Apr 2009". */
function shownDay(day: string): string {
  return describeDay(aDay(day));
}

async function openOn(page: Page, item: string, heading: string): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", item);
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: heading }).waitFor();
  return dialog;
}

async function closeDialog(page: Page): Promise<void> {
  await page.locator("dialog .cross").click();
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Five days before: the papers are made; `document` is opened beside the sheet and downloaded. */
async function papers(
  page: Page,
  { day, group }: PlayedMeeting,
  document: string,
): Promise<Buffer> {
  await goTo(page, day, -5);
  const dialog = await openOn(page, "Agenda and papers", "For which meeting?");
  const meeting = dialog
    .getByRole("listitem")
    .filter({ hasText: group })
    .filter({ hasText: `${shownDay(day)}, 14:30, County Hall` });
  await meeting.getByRole("button").press("Enter");
  await dialog.getByRole("heading", { name: "The papers are ready" }).waitFor();
  const link = dialog.getByRole("link", { name: new RegExp(`^${document}, `) });
  await closeFromInside(page, () => link.press("Enter"));
  await page.locator("#report-title").filter({ hasText: document }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download .docx" }).press("Enter"),
  ]);
  await untilKept(page);
  return await readFile(await download.path());
}

/** The day after: the minutes come in. */
async function minutes(page: Page, { day, group }: PlayedMeeting, filledIn: Uint8Array) {
  await goTo(page, day, 1);
  const dialog = await openOn(page, "Read minutes", "What do the minutes say?");
  await dialog
    .getByLabel("A document from this computer")
    .setInputFiles({ name: "minutes.docx", mimeType: DOCX, buffer: Buffer.from(filledIn) });
  await dialog.getByRole("heading", { name: "What was understood" }).waitFor();
  await looksRight(page);
  await dialog.getByText(`${group}, ${shownDay(day)}: `).waitFor();
  await dialog.getByText("In Meetings its Status will be Held.").waitFor();
  const attendance = dialog.getByRole("group", { name: "Attendance" });
  expect(await attendance.getByRole("cell", { name: " | " }).count()).toBeGreaterThan(2);
  await dialog.getByRole("button", { name: "Add it to the workbook" }).press("Enter");
  await dialog.getByText("2 actions and 1 meeting were added.").waitFor();
  await dialog.getByText("In Meetings its Status is now Held.").waitFor();
  await closeDialog(page);
  await untilKept(page);
}

inPreview(
  "two meetings are played, from agenda to minutes and back",
  (preview) => {
    test("the Steering Group's and a Theme Group's; the next agenda has what the minutes said", async () => {
      const { page } = preview.open();
      const steering = A_YEAR[0] as PlayedMeeting;
      const theme = A_YEAR.find(({ group }) => group === LD) as PlayedMeeting;
      for (const meeting of [steering, theme]) {
        const toFillIn = await papers(page, meeting, "Minutes to fill in");
        await minutes(page, meeting, fillInMinutes(toFillIn, meeting.written));
      }
      const { next, group } = steering;
      const following = A_YEAR.find((one) => one.day === next.day) as PlayedMeeting;
      const agenda = wordsOf(await papers(page, following, "Agenda"));
      expect(agenda).toContain(`Agenda of the ${group} meeting`);
      expect(agenda).toContain("agree the minutes of 22 Apr 2009");
      expect(agenda).toContain("CF to carry out piece of work 1 of the group");
      expect(agenda).not.toContain("CF to carry out piece of work 2 of the group");
    });
  },
  { book: bookOfAYear() },
);
