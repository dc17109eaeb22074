import { aTypedMeasure, gridsOf, percent } from "../support/builders";
import { everyKind } from "./everyKind";
import { inBrowser, workbook } from "./inBrowser";
import { axe, overflow, read, settled } from "./readPage";

inBrowser("typing a figure on the card of its measure", (sidebar) => {
  test("adds a row to Figures, shows it on the card, and can be undone whole", async () => {
    const book = workbook(everyKind());
    const frame = await sidebar.open(book);
    const card = frame.locator("article", { hasText: "Reduce vacancies" });
    expect(await read(card)).toContain("8.5%, from 9% towards 7%");
    expect(await card.locator(".drawn").getAttribute("aria-label")).toContain(
      "Chart of SM6 from 1 Apr 2009 to 31 Mar 2010: 8.5%, from 9% towards 7%",
    );
    await card.locator("summary").first().click();
    await card.getByRole("button", { name: "Type a figure: SM6" }).click();
    const form = card.getByRole("form", { name: "Type a figure: SM6" });
    await form.getByLabel("Figure", { exact: true }).fill("about eight");
    expect(await form.getByLabel("As at", { exact: true }).inputValue()).toBe("7 Oct 2009");
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
    await form.getByRole("button", { name: "Add the figure" }).click();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toContain("'about eight' is no figure");
    await form.getByLabel("Figure", { exact: true }).fill("7.9 %");
    await form.getByLabel("Source", { exact: true }).fill("HR return of October");
    await form.getByRole("button", { name: "Add the figure" }).click();
    await frame.waitForSelector("text=SM6 is on course now.");
    await settled(frame);
    expect(await read(card)).toContain("7.9%, from 9% towards 7%");
    expect(await read(card)).toContain("Source: HR return of October");
    expect(book.cell("Figures", "Figure", 15)).toMatchObject({ number: 0.079, percent: true });
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await frame.waitForSelector("text=Undone.");
    await settled(frame);
    expect(book.cell("Figures", "Measure", 15)).toEqual({ kind: "blank" });
    expect(await read(card)).toContain("8.5%, from 9% towards 7%");
    expect(sidebar.complaints()).toEqual([]);
  });

  test("from Today it begins at its field, in the card that opens for it", async () => {
    const measures = [aTypedMeasure({ Ref: "SM1", Target: percent(0.07) })];
    const frame = await sidebar.open(workbook(gridsOf({ measures })), {
      at: { view: "today", at: "top" },
    });
    await frame.getByRole("button", { name: /^Type a figure/ }).click();
    const field = frame.getByLabel("Figure", { exact: true });
    await field.waitFor();
    await settled(frame);
    expect(await field.isVisible()).toBe(true);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test("measures of every kind stand in 300 px without what axe-core finds", async () => {
    const frame = await sidebar.open(workbook(everyKind()));
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
    expect(await frame.locator("article").count()).toBe(10);
  });
});
