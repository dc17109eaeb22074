import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { Workbook } from "../../../../local/sheets/workbook/workbook";
import { TABLES } from "../../../../src/tables/tables";
import { at, columnAt, inColumns } from "../../../support/at";
import { inPreview } from "./inPreview";
import {
  chooseFromMenu,
  expectCell,
  goToCell,
  openTab,
  selectedCell,
  typeInCell,
  untilRowsWith,
  untilTold,
} from "./openPreview";

/** Of all members of the sample. */
const DISTRICTS = `Members!${at("Members", "District", 2)}:${at("Members", "District", 28)}`;

const DROP_DOWN_LIST = '[data-u-comp="sheets-dropdown-list"]';
/** Words of the grid's own panels. */
const PANEL_WORDS =
  /validation management|advance options|conditional format|defined name|shortcuts?$|protect|permission/i;
/** What has a menu in the grid, by a place on it. */
const MENUS = [
  [200, 100, "a cell"],
  [500, 100, "a cell with a drop-down"],
  [20, 100, "a row"],
  [200, 10, "a column"],
  [20, 10, "the whole sheet"],
] as const;
const PANEL_KEYS = [
  "Control+\\",
  "Control+1",
  "Control+/",
  "Control+Shift+l",
  "Control+F3",
  "Shift+F11",
];

inPreview("the grid, as a person uses it", (preview) => {
  beforeEach(() => openTab(preview.open().page, "Members"));

  /** Selects a block: to its first cell, then to its last with Shift held. */
  async function select(from: string, right: number, down: number): Promise<void> {
    const { page } = preview.open();
    await goToCell(page, from);
    for (let step = 0; step < right; step++) await page.keyboard.press("Shift+ArrowRight");
    for (let step = 0; step < down; step++) await page.keyboard.press("Shift+ArrowDown");
  }

  /** As Ctrl+V does with text that was copied in another program. */
  async function paste(text: string): Promise<void> {
    await preview.open().page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData("text/plain", pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  test("reads days as they are read in the United Kingdom", async () => {
    const { page } = preview.open();
    await goToCell(page, at("Members", "Left on", 2));
    await page.keyboard.type("1/4/2010");
    await page.keyboard.press("Enter");
    await expectCell(page, at("Members", "Left on", 2), "1 Apr 2010");
  });

  test("computes a formula, and computes it again when what it counts changes", async () => {
    const { page } = preview.open();
    await openTab(page, "Priorities");
    await goToCell(page, "H1");
    await page.keyboard.type(`=COUNTIF(${DISTRICTS},"Corby")`);
    await page.keyboard.press("Enter");
    await expectCell(page, "H1", "2");
    await openTab(page, "Members");
    await typeInCell(page, at("Members", "District", 5), "Corby");
    await openTab(page, "Priorities");
    await expectCell(page, "H1", "3");
  });

  test("takes an edit back and does it again", async () => {
    const { page } = preview.open();
    await typeInCell(page, at("Members", "District", 6), "Somewhere");
    await page.keyboard.press("Control+z");
    await expectCell(page, at("Members", "District", 6), "Wellingborough");
    await page.keyboard.press("Control+y");
    await expectCell(page, at("Members", "District", 6), "Somewhere");
  });

  test("takes an edit back together with what the add-on wrote because of it", async () => {
    const { page } = preview.open();
    await goToCell(page, at("Members", "Check", 16));
    const before = await selectedCell(page);
    await typeInCell(page, at("Members", "Email", 16), "nobody at all");
    await expectCell(page, at("Members", "Check", 16), /nobody at all/);
    await page.keyboard.press("Control+z");
    await expectCell(page, at("Members", "Email", 16), "orla.okoro@nhs-consortium.example");
    await goToCell(page, at("Members", "Check", 16));
    expect(await selectedCell(page)).toBe(before);
  });

  test("tells anew what is in the cell when it is taken back under the cursor", async () => {
    const { page } = preview.open();
    await goToCell(page, at("Members", "District", 17));
    const before = await selectedCell(page);
    await typeInCell(page, at("Members", "District", 17), "Anywhere");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(
      (told) => document.getElementById("cell")?.textContent === told,
      before,
    );
  });

  test("checks every row that is pasted, and those that are cleared", async () => {
    const { page } = preview.open();
    await typeInCell(page, at("Members", "Email", 8), "nobody at all");
    await goToCell(page, at("Members", "Email", 8));
    await page.keyboard.press("Control+c");
    await select(at("Members", "Email", 9), 0, 1);
    await page.keyboard.press("Control+v");
    await expectCell(page, at("Members", "Email", 10), "nobody at all");
    await expectCell(page, at("Members", "Check", 10), /nobody at all/);
    await select(at("Members", "Email", 9), 0, 1);
    await page.keyboard.press("Delete");
    await expectCell(page, at("Members", "Email", 10), "empty");
    await expectCell(page, at("Members", "Check", 10), /Email is blank/);
  });

  test("reads rows that are pasted from elsewhere as if they were typed", async () => {
    const { page } = preview.open();
    const rows = Array.from({ length: 40 }, (_, index) => {
      const row = { Organisation: `Body ${index}`, District: "Corby", "Member since": "1/2/2009" };
      return inColumns("Members", row).join("\t");
    });
    await goToCell(page, at("Members", "Organisation", 30));
    await paste(rows.join("\n"));
    await expectCell(page, at("Members", "Organisation", 69), "Body 39");
    await expectCell(page, at("Members", "Member since", 69), "1 Feb 2009");
    await expectCell(page, at("Members", "Check", 69), /Email is blank/);
    await page.keyboard.press("Control+z");
    await expectCell(page, at("Members", "Organisation", 69), "empty");
    await goToCell(page, at("Members", "Left on", 12));
    await paste("3/4/2009");
    await expectCell(page, at("Members", "Left on", 12), "3 Apr 2009");
  });

  test("puts rows in with all the others moving down, notes and rules with them", async () => {
    const { page } = preview.open();
    await goToCell(page, at("Members", "Organisation", 12));
    await page.getByRole("button", { name: "Insert row above" }).click();
    await expectCell(page, at("Members", "Organisation", 12), "empty");
    await expectCell(page, at("Members", "Organisation", 13), "Northampton General Hospital");
    await page.keyboard.press("Control+z");
    await expectCell(page, at("Members", "Organisation", 12), "Northampton General Hospital");
  });

  /** Waits until arrows of drop-downs stand in so many rows. */
  function untilRowsWithArrows(count: number): Promise<void> {
    return untilRowsWith(preview.open().page, { colour: "#565656", width: 4 }, count);
  }

  test("draws drop-downs to a few rows below the last in use, and has them work beyond", async () => {
    const { page } = preview.open();
    await openTab(page, "Events");
    await untilRowsWithArrows(4 + 5);
    await goToCell(page, at("Events", "Status", 12));
    await page.keyboard.type("h");
    await page.keyboard.press("Enter");
    await expectCell(page, at("Events", "Status", 12), "Held");
    await untilRowsWithArrows(11 + 5);
    await page.keyboard.press("Control+z");
    await untilRowsWithArrows(4 + 5);
  });

  /** Where the grid draws something on the tab that was just opened, in pixels of the page. */
  async function inGrid(x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
    const box = await preview.open().page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    if (box === null) throw new Error("There is no grid.");
    return { x: box.x + x, y: box.y + y };
  }

  /** The arrow in row 2 of the drop-down *Type*. */
  async function arrowOfType(): Promise<{ readonly x: number; readonly y: number }> {
    const { ref, event, type } = TABLES.Events.columns;
    return inGrid(46 + ref.width + event.width + type.width - 11, 22 + 21 + 11);
  }

  test("keeps the choice that is chosen again, and leaves a list by Escape", async () => {
    const { page } = preview.open();
    await openTab(page, "Events");
    const [arrow, list] = [await arrowOfType(), page.locator(DROP_DOWN_LIST)];
    await page.mouse.click(arrow.x, arrow.y);
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    await page.mouse.click(arrow.x, arrow.y);
    await list.getByText("Good Practice Event").click();
    await list.waitFor({ state: "detached" });
    await expectCell(page, at("Events", "Type", 2), "Good Practice Event");
    await page.mouse.click(arrow.x, arrow.y);
    await list.getByText("Master Class").click();
    await expectCell(page, at("Events", "Type", 2), "Master Class");
  });

  test("opens a list, goes through it and chooses by keys alone", async () => {
    const { page } = preview.open();
    const list = page.locator(DROP_DOWN_LIST);
    const choice = (name: string) => list.getByRole("option", { name, exact: true });
    await openTab(page, "Events");
    const cell = at("Events", "Type", 3);
    await goToCell(page, cell);
    await page.keyboard.press("Enter");
    await expect(choice("Good Practice Event").getAttribute("aria-selected")).resolves.toBe("true");
    await page.keyboard.press("End");
    await page.keyboard.press("m");
    await page.keyboard.press("Enter");
    await untilTold(page, `${cell}, Type: Master Class$`);
    await page.keyboard.press("Alt+ArrowDown");
    await choice("Master Class").waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await untilTold(page, `${cell}, Type: Good Practice Event$`);
  });

  test("puts what is typed into the cell, though its list is long enough to be searched", async () => {
    const { page } = preview.open();
    const buddy = at("Members", "Buddy", 3);
    await goToCell(page, buddy);
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator(`${DROP_DOWN_LIST} input:focus`).fill("probation");
    await page.keyboard.press("Enter");
    await untilTold(page, `${buddy}, Buddy: Northamptonshire Probation Area$`);
    await page.keyboard.type("Corby");
    await page.keyboard.press("Enter");
    await expectCell(page, buddy, "Corby Borough Council");
  });

  test("opens no panel of the grid itself, whatever click, menu or key leads there", async () => {
    const { page } = preview.open();
    await openTab(page, "Events");
    const arrow = await arrowOfType();
    const expectNoPanel = async (way: string): Promise<void> => {
      const panels = await page.locator("[data-u-comp=sidebar]:not(.univer-w-0)").count();
      const words = await page.evaluate((panel) => {
        const shown = [...document.querySelectorAll(".grid, .univer-popup, [data-radix-portal]")];
        return shown.map((part) => part.textContent?.match(panel)?.[0] ?? "").join("");
      }, PANEL_WORDS);
      expect({ way, panels, words }).toEqual({ way, panels: 0, words: "" });
    };
    await page.mouse.dblclick(arrow.x, arrow.y);
    await page.locator(DROP_DOWN_LIST).waitFor();
    await expectNoPanel("a double click on an arrow");
    await page.keyboard.press("Escape");
    for (const [x, y, way] of MENUS) {
      const place = await inGrid(x, y);
      await page.mouse.click(place.x, place.y, { button: "right" });
      await expectNoPanel(`the menu of ${way}`);
      await page.keyboard.press("Escape");
    }
    await goToCell(page, at("Events", "Type", 2));
    for (const key of PANEL_KEYS) {
      await page.keyboard.press(key);
      await expectNoPanel(key);
    }
  });

  test("shows the columns that are folded away, and folds them again, by a button that a key reaches", async () => {
    const { page } = preview.open();
    /** From the last column before the folded ones, one to the right. */
    const next = async (): Promise<string> => {
      await goToCell(page, at("Members", "Job title", 2));
      await page.keyboard.press("ArrowRight");
      await untilTold(page, "^(?!.*Job title)");
      return selectedCell(page);
    };
    expect(await next()).toContain("Notes");
    const tools = page.getByRole("toolbar");
    await tools.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await tools.getByRole("button", { name: "Fold columns" }).waitFor();
    expect(await next()).toContain("Steering Group member");
    await tools.getByRole("button", { name: "Fold columns" }).click();
    await tools.getByRole("button", { name: "Show folded columns" }).waitFor();
    expect(await next()).toContain("Notes");
    await openTab(page, "Events");
    await tools.getByRole("button", { name: "Show folded columns" }).waitFor({ state: "hidden" });
  });

  /** Until the frame around the selected cell is drawn whole beside what is frozen: a picture, so looked for as such. */
  async function untilWhole(width: number): Promise<void> {
    const { organisation } = TABLES.Members.columns;
    await preview.open().page.waitForFunction(
      ([frozenWidth, frozenHeight, width, height]) => {
        const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main]");
        if (!canvas) return false;
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext("2d", { willReadFrequently: true });
        context?.drawImage(canvas, 0, 0);
        const [left, top] = [frozenWidth ?? 0, frozenHeight ?? 0];
        const free = context?.getImageData(left, top, copy.width - left, copy.height - top);
        if (!free) return false;
        const { data, width: across } = free;
        const [columns, rows] = [new Set<number>(), new Set<number>()];
        for (let at = 0; at < data.length; at += 4) {
          const isFrame =
            (data[at] ?? 0) < 80 && (data[at + 1] ?? 0) < 120 && (data[at + 2] ?? 0) > 220;
          if (!isFrame) continue;
          columns.add((at / 4) % across);
          rows.add(Math.floor(at / 4 / across));
        }
        const length = (places: Set<number>): number => Math.max(...places) - Math.min(...places);
        return length(columns) >= (width ?? 0) - 2 && length(rows) >= (height ?? 0) - 2;
      },
      // The numbers of rows, the letters of columns, the header of two lines, and a line that parts them.
      [46 + organisation.width + 2, 22 + 37 + 2, width, 21] as const,
    );
  }

  test("shows the cell that one goes to whole beside what is frozen, by every key and the box", async () => {
    const { page } = preview.open();
    const { district, sector, size } = TABLES.Members.columns;
    const press = async (key: string, times: number): Promise<void> => {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    };
    await goToCell(page, at("Members", "Size", 60));
    await untilWhole(size.width);
    await press("ArrowUp", 35);
    await untilWhole(size.width);
    await press("ArrowLeft", 1);
    await untilWhole(district.width);
    await press("ArrowLeft", 1);
    await untilWhole(sector.width);
    for (const key of ["PageUp", "PageDown", "Control+ArrowUp", "PageDown"]) {
      await page.keyboard.press(key);
      await press("ArrowDown", 1);
      await untilWhole(sector.width);
    }
    await press("End", 1);
    await untilTold(page, ", Notes:");
    await press("Control+Home", 1);
    await untilTold(page, "^Members A1,");
    await goToCell(page, at("Members", "District", 3));
    await untilWhole(district.width);
  });

  test("enters what is typed in the formula bar, and makes no formula of a text", async () => {
    const { page } = preview.open();
    const name = at("Members", "Job title", 40);
    await typeInCell(page, name, "Maybe");
    await goToCell(page, name);
    const bar = page.locator('[data-u-comp="formula-bar"]');
    const sign = await bar.locator(".univerjs-icon-fx-icon").boundingBox();
    await page.mouse.click((sign?.x ?? 0) + 8, (sign?.y ?? 0) + 8);
    await page.keyboard.press("Escape");
    await expectCell(page, name, "Maybe");
    await bar.locator("canvas").first().click();
    await page.waitForFunction(() => document.activeElement?.id.endsWith("FORMULA_BAR"));
    await page.keyboard.type(" not");
    await page.keyboard.press("Enter");
    await expectCell(page, name, "Maybe not");
  });

  test("enters what is half typed when the person goes on to the sidebar", async () => {
    const { page, sidebar } = preview.open();
    const name = at("Members", "Job title", 41);
    await goToCell(page, name);
    await page.keyboard.type("Director");
    await sidebar.getByRole("tab", { name: "Progress" }).click();
    await untilTold(page, ": Director$");
  });

  test("goes to another tab by the box, and says where there are no such cells", async () => {
    const { page } = preview.open();
    const box = page.locator("#grid input").first();
    await box.fill("Events!A3");
    await box.press("Enter");
    await untilTold(page, "^Events A3,");
    await box.fill("ZZ99999");
    await box.press("Enter");
    expect(await box.evaluate((field: HTMLInputElement) => field.validationMessage)).toBe(
      'There are no cells "ZZ99999" here.',
    );
    await box.press("Escape");
  });

  test("follows the selection in the Member view", async () => {
    const { page, sidebar } = preview.open();
    await sidebar.getByRole("tab", { name: "Member" }).click();
    await goToCell(page, at("Members", "District", 20));
    await sidebar.getByRole("heading", { name: "Tresham Institute" }).waitFor();
    await goToCell(page, at("Members", "District", 22));
    await sidebar.getByRole("heading", { name: "Job Centre Plus" }).waitFor();
  });

  test("saves an .xlsx that holds what the grid shows", async () => {
    const { page } = preview.open();
    await typeInCell(page, at("Members", "District", 23), "Somewhere else");
    await openTab(page, "Priorities");
    await goToCell(page, "J1");
    await page.keyboard.type(`=COUNTIF(${DISTRICTS},"Somewhere else")`);
    await page.keyboard.press("Enter");
    await expectCell(page, "J1", "1");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chooseFromMenu(page, "File", "Download (.xlsx)"),
    ]);
    expect(download.suggestedFilename()).toBe("Northamptonshire Public Sector Compact.xlsx");
    const saved = await readWorkbookFile(await readFile(await download.path()), "saved.xlsx");
    expect(saved.sheetByName("Members")?.cell(23, columnAt("Members", "District"))?.value).toBe(
      "Somewhere else",
    );
    expect(saved.sheetByName("Priorities")?.cell(1, 10)).toMatchObject({
      formula: `=COUNTIF(${DISTRICTS},"Somewhere else")`,
      value: 1,
    });
  });

  test("opens another .xlsx, and says of a file that is none what it is", async () => {
    const another = await preview.openAnother();
    const { page } = another;
    const folder = await mkdtemp(join(tmpdir(), "books-"));
    const workbook = new Workbook();
    workbook.addSheet("Ideas").setCell(1, 1, { value: "A new tab" });
    await writeFile(join(folder, "Other book.xlsx"), await writeWorkbookFile(workbook));
    await writeFile(join(folder, "Not a book.xlsx"), "Just words");
    const choose = async (name: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        chooseFromMenu(page, "File", "Open a workbook"),
      ]);
      await chooser.setFiles(join(folder, name));
    };
    await choose("Not a book.xlsx");
    const refusal = page.getByRole("alertdialog", { name: "This file cannot be opened" });
    await refusal.getByText("Not a book.xlsx is").waitFor();
    await refusal.getByRole("button", { name: "OK" }).click();
    await choose("Other book.xlsx");
    await page.getByRole("heading", { level: 1, name: "Other book" }).waitFor();
    await page.getByText("Opening Other book.xlsx").waitFor({ state: "detached" });
    await expectCell(page, "A1", "A new tab");
    await rm(folder, { recursive: true });
    await another.close();
  });
});
