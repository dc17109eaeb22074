import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { FrameLocator, Page } from "playwright-core";
import { at } from "../../../support/at";
import { frameOf, looksRight } from "./dialogPage";
import { inPreview } from "./inPreview";
import { chooseFromMenu, closeFromInside, expectCell, openTab } from "./openPreview";

const ANNEXE = readFileSync(resolve(__dirname, "../../../statement/annexe.txt"), "utf8");
const SIZE = { width: 640, height: 400 };
/** The row below the sample's last success measure. */
const NEXT_ROW = 12;

async function openStatement(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, "Compact", "Read a Statement of Annual Priorities");
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: "Which Statement is to be read?" }).waitFor();
  return dialog;
}

/** Until the first measure that is proposed is due on that day. */
async function untilDue(page: Page, day: string): Promise<void> {
  const frame = await frameOf(page);
  await frame.waitForFunction(
    (expected) => document.querySelector<HTMLInputElement>("#measure-0-due")?.value === expected,
    day,
  );
}

/** The annexe's table: Annual Priority, Reference (Aims), Success Measures. */
async function aDocument(): Promise<Buffer> {
  const row = (...cells: readonly string[]): TableRow =>
    new TableRow({
      children: cells.map(
        (cell) => new TableCell({ children: cell.split("\n").map((text) => new Paragraph(text)) }),
      ),
    });
  const measure = "75% of members to have signed the Members\u2019 Charter by 1 March.";
  const rows = [
    row("Annual Priority", "Reference (Aims)", "Success Measures"),
    row("Charter\nTo win more signatures", "1 and 3", measure),
  ];
  return await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
}

inPreview("a Statement comes in through its page", (preview) => {
  test("pasted: each sentence beside its row, changed and confirmed by keyboard alone", async () => {
    const { page, sidebar } = preview.open();
    const dialog = await openStatement(page);
    await looksRight(page);
    await dialog.locator("#text").fill(ANNEXE);
    await dialog.getByRole("button", { name: "Read the text" }).press("Enter");
    await dialog.getByRole("heading", { name: "What the Statement proposes" }).waitFor();
    await looksRight(page);
    expect(await dialog.getByLabel("Programme year").inputValue()).toBe("2008-09");
    const first = dialog.getByRole("group", { name: "Measure 1 of 4" });
    await first.getByText("A target of 10 additional Skills Pledges").first().waitFor();
    await first.getByRole("heading", { name: "Understood", exact: true }).waitFor();
    await first.getByRole("listitem").filter({ hasText: "before the end of March 2009" }).waitFor();
    await first.getByRole("heading", { name: "Not understood" }).waitFor();
    await first.getByRole("listitem").filter({ hasText: "early September 2008" }).waitFor();
    await dialog.getByText("The TNAs to have specific reference").waitFor();
    await first.getByLabel("Target", { exact: true }).fill("12");
    await dialog
      .getByRole("group", { name: "Measure 2 of 4" })
      .getByRole("checkbox", { name: "Add this measure" })
      .press("Space");
    await dialog.getByRole("group", { name: "Measure 2 of 4 (left out)" }).waitFor();
    await looksRight(page);
    await dialog
      .getByRole("button", { name: "Add these 3 measures and 1 priority" })
      .press("Enter");
    await dialog.getByText("3 success measures and 1 priority were added.").waitFor();
    await looksRight(page);
    await closeFromInside(page, () =>
      dialog.getByRole("button", { name: "Check what came in" }).press("Enter"),
    );
    await sidebar.getByRole("tab", { name: /^Problems/, selected: true }).waitFor();
    await openTab(page, "Success measures");
    await expectCell(page, at("Success measures", "Ref", NEXT_ROW), "SM11");
    await expectCell(page, at("Success measures", "Target", NEXT_ROW), "12");
    await expectCell(page, at("Success measures", "Due", NEXT_ROW), /31 Mar 2009$/);
  });

  test("the same again: three are there already, and the one that was left out is proposed", async () => {
    const { page } = preview.open();
    const dialog = await openStatement(page);
    await dialog.locator("#text").fill(ANNEXE);
    await dialog.getByRole("button", { name: "Read the text" }).click();
    const only = dialog.getByRole("group", { name: "Measure 1 of 1" });
    await only.getByText("A target of 6 completed organisational TNAs").first().waitFor();
    await dialog.getByText("SM11: A target of 10 additional Skills Pledges").waitFor();
    await only.getByRole("checkbox", { name: "Add this measure" }).uncheck();
    await dialog.getByText("Nothing is ticked.").waitFor();
  });

  test("a Word document gives its table; for another year its days are others", async () => {
    const { page } = preview.open();
    const dialog = await openStatement(page);
    await dialog.locator("#file").setInputFiles({
      name: "statement.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: await aDocument(),
    });
    await dialog.getByRole("heading", { name: "What the Statement proposes" }).waitFor();
    const priority = dialog.getByRole("group", { name: "Priority 1 of 1" });
    expect(await priority.getByLabel("Priority", { exact: true }).inputValue()).toBe("Charter");
    expect(await priority.getByLabel("Aims").inputValue()).toBe("1 and 3");
    const measure = dialog.getByRole("group", { name: "Measure 1 of 1" });
    expect(await measure.getByLabel("Target", { exact: true }).inputValue()).toBe("75%");
    await untilDue(page, "1 Mar 2010");
    await dialog.getByLabel("Programme year").fill("two years on");
    await dialog.getByRole("button", { name: "Read it for this year" }).click();
    await dialog.getByRole("status").filter({ hasText: "is no programme year" }).waitFor();
    await dialog.getByLabel("Programme year").fill("2010-11");
    await dialog.getByRole("button", { name: "Read it for this year" }).click();
    await untilDue(page, "1 Mar 2011");
  });

  test("what is no document is said at once, and the text can be pasted instead", async () => {
    const { page } = preview.open();
    const dialog = await openStatement(page);
    await dialog.locator("#file").setInputFiles({
      name: "scan.docx",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4 no document"),
    });
    await dialog.getByRole("status").filter({ hasText: "scan.docx is no Word document" }).waitFor();
    await looksRight(page);
    await dialog.locator("#text").fill("Hold 7 Master Classes by 31 March 2010.");
    await dialog.getByRole("button", { name: "Read the text" }).click();
    await dialog.getByRole("group", { name: "Measure 1 of 1" }).waitFor();
  });

  test("at 200 per cent all of it is in reach, and what has the keyboard is in sight", async () => {
    const narrow = await preview.openAnother(SIZE);
    const { page } = narrow;
    const dialog = await openStatement(page);
    await dialog.locator("#text").fill(ANNEXE);
    await dialog.getByRole("button", { name: "Read the text" }).click();
    await dialog.getByRole("heading", { name: "What the Statement proposes" }).waitFor();
    await looksRight(page);
    await dialog.getByLabel("Programme year").focus();
    const hidden: string[] = [];
    const frame = await frameOf(page);
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press("Tab");
      hidden.push(
        ...(await frame.evaluate(() => {
          const focused = document.activeElement;
          const ways = document.querySelector(".ways");
          if (focused === null || ways === null || ways.contains(focused)) return [];
          const isUnder =
            focused.getBoundingClientRect().top >= ways.getBoundingClientRect().top ||
            focused.getBoundingClientRect().bottom <= 0;
          return isUnder ? [focused.id] : [];
        })),
      );
    }
    expect(hidden).toEqual([]);
    await narrow.close();
  });
});
