import { at, columnAt } from "../../../support/at";
import { axeFindings } from "./axe";
import { inPreview, sidebarFrame } from "./inPreview";
import { chooseFromMenu, closeFromInside, openTab, selectedCell } from "./openPreview";

inPreview("the preview for everybody", (preview) => {
  test("has nothing for axe-core to find as it opens", async () => {
    expect(await axeFindings(preview.open().page)).toEqual([]);
  });

  test("works by keyboard alone: F6 goes round, and every part is used on the way", async () => {
    const { page } = preview.open();
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
    await keyboard.press("Shift+F6");
    expect(await focused()).toBe("Undo");
    await keyboard.press("Shift+F6");
    expect(await focused()).toBe("File");
    await keyboard.press("End");
    expect(await focused()).toBe("Compact");
    await keyboard.press("ArrowDown");
    expect(await focused()).toBe("Open sidebar");
    await keyboard.type("u");
    expect(await focused()).toBe("Update progress");
    await keyboard.press("Enter");
    await page.getByText("8 of 10 success measures are on course").waitFor();

    await keyboard.press("F6");
    expect(await focused()).toBe("Undo");
    await keyboard.press("ArrowRight");
    expect(await focused()).toBe("Redo");

    await keyboard.press("F6");
    expect(await focused()).toMatch(/^Spreadsheet cells/);
    await keyboard.press("ArrowDown");
    for (let column = 1; column < columnAt("Members", "District"); column++) {
      await keyboard.press("ArrowRight");
    }
    await page.waitForFunction(
      (cell) => document.getElementById("cell")?.textContent?.startsWith(`Members ${cell}`),
      at("Members", "District", 2),
    );
    await keyboard.type("Daventry");
    await keyboard.press("Enter");
    await keyboard.press("ArrowUp");
    await page.waitForFunction(() =>
      document.getElementById("cell")?.textContent?.endsWith(": Daventry"),
    );
    expect(await selectedCell(page)).toBe(
      `Members ${at("Members", "District", 2)}, District: Daventry`,
    );

    await keyboard.press("F6");
    expect(await focused()).toBe("Members");
    await keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.textContent === "Priorities");

    await keyboard.press("F6");
    await sidebarFrame(preview.open()).waitForFunction(() => document.hasFocus());
    await keyboard.press("Tab");
    await keyboard.press("ArrowRight");
    await sidebarFrame(preview.open()).waitForFunction(
      () => document.activeElement?.id === "tab-progress",
    );
    await keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement?.textContent === "Compact");
  });

  test("has nothing out of sight in the order of the Tab key", async () => {
    const { page } = preview.open();
    const unseen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, [tabindex]")]
        .filter((part) => part.tabIndex >= 0 && part.checkVisibility({ visibilityProperty: true }))
        .filter((part) => part.matches('button, input, select, [role="tab"]'))
        .filter((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          const isOffPage = right < 0 || bottom < 0;
          const holder = part.closest<HTMLElement>('[data-u-comp="sidebar"]');
          return isOffPage || holder?.offsetWidth === 0 || (left === right && top === bottom);
        })
        .map((part) => part.outerHTML.slice(0, 120)),
    );
    expect(unseen).toEqual([]);
  });

  test("can be read and changed as a table", async () => {
    const { page } = preview.open();
    await openTab(page, "Members");
    await page.getByRole("button", { name: "Table view" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("table", { name: /^Members/ }).waitFor();
    const row = page.getByRole("row", { name: /^4 Corby Borough Council/ });
    await row.getByRole("button", { name: "Corby", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("East Northamptonshire");
    await page.keyboard.press("Enter");
    await row.getByRole("button", { name: "East Northamptonshire" }).waitFor();
  });

  test("has nothing for axe-core to find: menu, dialog, table, report", async () => {
    const { page, sidebar } = preview.open();
    await page.getByRole("menuitem", { name: "Compact", exact: true }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("menuitem", { name: "Help" }).click();
    const help = page.frameLocator("dialog iframe").getByRole("button", { name: "Close" });
    await help.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await closeFromInside(page, () => help.click());
    await page.getByRole("button", { name: "Table view" }).click();
    await page.getByRole("table").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Table view" }).click();
    await chooseFromMenu(page, "Compact", "Steering group report");
    await sidebar.getByRole("button", { name: "Make report" }).click();
    await page.getByRole("heading", { name: "Recommendations" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test("has nothing for axe-core to find in any view of the sidebar", async () => {
    const { sidebar } = preview.open();
    for (const view of ["Today", "Progress", "Problems", "Member", "Report"]) {
      await sidebar.getByRole("tab", { name: view }).click();
      await sidebar.getByRole("heading", { level: 2 }).first().waitFor();
      expect(await axeFindings(sidebarFrame(preview.open()))).toEqual([]);
    }
  });

  test("keeps rows of the sheet in sight and all of it in reach at 400 per cent", async () => {
    const narrow = await preview.openAnother({ width: 320, height: 256 });
    const { page } = narrow;
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    const rows = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    expect(rows?.height).toBeGreaterThan(200);
    await page.getByRole("menuitem", { name: "Compact", exact: true }).focus();
    await page.keyboard.press("ArrowUp");
    const last = await page.getByRole("menuitem", { name: "Help" }).boundingBox();
    const list = await page.getByRole("menu", { name: "Compact" }).boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(320);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(256);
    await narrow.close();
  });

  test("keeps all of it in reach at 200 per cent", async () => {
    const narrow = await preview.openAnother({ width: 640, height: 400 });
    const { page, sidebar } = narrow;
    expect(await axeFindings(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await sidebar.getByRole("tab", { name: "Problems" }).click();
    await sidebar.getByText("One click mends these").waitFor();
    await narrow.close();
  });
});
