import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { inPreview } from "./inPreview";
import { chooseFromMenu, expectCell, goToCell, openTab } from "./openPreview";

const HOSTILE = [
  "<img src=x onerror=\"window.hacked='img'\">",
  "</script><script>window.hacked='script'</script>",
  "javascript:window.hacked='link'",
  "\u202egnp.exe\u202c and \u200bnothing",
  "x".repeat(50_000),
  "=1+1",
];

/** A workbook whose members, measures and events are called by hostile names. */
function hostileWorkbook(): Workbook {
  const workbook = new Workbook({ name: "</title><script>window.hacked='name'</script>" });
  const tables: { readonly [tab: string]: readonly (readonly string[])[] } = {
    Members: [
      ["Organisation", "Main contact", "Email", "Skills Pledge on", "Notes"],
      ...HOSTILE.map((text) => [text, text, text, text, text]),
    ],
    Priorities: [
      ["Ref", "Priority"],
      ["P1", HOSTILE[0] ?? ""],
    ],
    "Success measures": [
      ["Ref", "Priority", "Success measure", "Measured by", "Of", "Target", "Due"],
      ["SM1", "P1", HOSTILE[1] ?? "", "Members with", "Skills Pledge on", "5", "31/03/2010"],
    ],
    Events: [
      ["Ref", "Event", "Type", "Status"],
      ["E1", HOSTILE[0] ?? "", HOSTILE[1] ?? "", "Held"],
    ],
  };
  for (const [name, rows] of Object.entries(tables)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        sheet.setCell(row + 1, column + 1, { value });
      });
    });
  }
  return workbook;
}

/** As a screen reader is told of it. */
function spoken(text: string): string {
  return text.length > 1000
    ? `${text.slice(0, 1000)} and ${text.length - 1000} more characters`
    : text;
}

inPreview(
  "hostile cells in the preview",
  (preview) => {
    afterEach(async () => {
      const hacked = await Promise.all(
        preview
          .open()
          .page.frames()
          .map((frame) =>
            frame.evaluate(() => (window as unknown as { hacked?: string }).hacked ?? "nothing"),
          ),
      );
      expect(new Set(hacked)).toEqual(new Set(["nothing"]));
    });

    test("stand in the grid as text", async () => {
      const { page } = preview.open();
      await openTab(page, "Members");
      for (const [index, text] of HOSTILE.entries()) {
        await expectCell(page, `A${index + 2}`, spoken(text));
      }
    });

    test("of 50,000 letters are shown by their beginning, and changed in the table", async () => {
      const { page } = preview.open();
      await goToCell(page, "A6");
      await page.keyboard.press("F2");
      await page.getByRole("dialog").getByRole("button", { name: "Table view" }).click();
      await page.keyboard.press("Enter");
      await page.keyboard.press("End");
      await page.keyboard.type("y");
      await page.keyboard.press("Enter");
      await page
        .getByRole("button", { name: /^x{100}/ })
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Table view" }).click();
      await expectCell(page, "A6", spoken(`${"x".repeat(50_000)}y`));
    });

    test("stand in the table as text", async () => {
      const { page } = preview.open();
      await page.getByRole("button", { name: "Table view" }).click();
      await page
        .getByRole("button", { name: HOSTILE[0] ?? "", exact: true })
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Table view" }).click();
    });

    test("stand in every view of the sidebar as text", async () => {
      const { page, sidebar } = preview.open();
      await chooseFromMenu(page, "Compact", "Set up workbook");
      await page.getByRole("alertdialog").getByRole("button", { name: "Yes" }).click();
      await page.locator("#toasts").getByText("The workbook is set up.").waitFor();
      await chooseFromMenu(page, "Compact", "Open sidebar");
      await sidebar.getByText("</script><script>").first().waitFor();
      await sidebar.getByRole("tab", { name: "Problems" }).click();
      await sidebar.getByText("<img src=x").first().waitFor();
      await sidebar.getByRole("tab", { name: "Member" }).click();
      await sidebar.getByRole("heading", { level: 2 }).first().waitFor();
    });

    test("stand in the report as text", async () => {
      const { page, sidebar } = preview.open();
      await chooseFromMenu(page, "Compact", "Steering group report");
      await sidebar.getByRole("button", { name: "Make report" }).click();
      await page.locator("#report").getByText("</script><script>").first().waitFor();
    });
  },
  { book: hostileWorkbook() },
);
