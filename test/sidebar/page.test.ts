import type { Frame } from "playwright-core";
import { gridsOf } from "../support/builders";
import { smallTargets } from "../support/smallTargets";
import { inBrowser, workbook } from "./inBrowser";
import {
  axe,
  count,
  focused,
  focusedName,
  openAll,
  overflow,
  read,
  settled,
  show,
  until,
  VIEWS,
} from "./readPage";

inBrowser("the sidebar in a browser", (sidebar) => {
  test.each(VIEWS)(
    "the view %s is free of what axe-core finds, easy to hit, never scrolled sideways, and asks no other host",
    async (view) => {
      const book = workbook();
      book.select("Members", 13);
      const frame = await sidebar.open(book);
      const sideways: { readonly at: string; readonly elements: readonly string[] }[] = [];
      for (const [at, width, percent] of [
        ["300 px", 300, 100],
        ["300 px with text twice as large", 300, 200],
        ["a page zoomed to 200 %", 150, 100],
      ] as const) {
        await sidebar.resize(width);
        await frame.addStyleTag({ content: `html{font-size:${percent}%}` });
        await show(frame, view);
        await openAll(frame);
        sideways.push({ at, elements: await overflow(frame) });
        if (at !== "300 px") continue;
        expect(await axe(frame)).toEqual([]);
        expect(await smallTargets(frame)).toEqual([]);
        expect(sidebar.complaints()).toEqual([]);
      }
      expect(sideways.filter(({ elements }) => elements.length > 0)).toEqual([]);
    },
  );

  test("Today: each click does what it says, can be undone, and what is done leaves the list", async () => {
    const book = workbook();
    const frame = await sidebar.open(book, { at: { view: "today", at: "top" } });
    const view = frame.locator(".view");
    expect(await read(view)).toContain("in 64 days, Thursday 10 Dec 2009");
    expect(await read(view)).toContain("8 of 10 success measures are on course and 2 are at risk.");
    expect(await count(frame)).toBeGreaterThan(1);
    const held = frame.getByRole("button", { name: /^Mark it held: Apprenticeship buddies lunch/ });
    await held.click();
    await held.waitFor({ state: "detached" });
    await settled(frame);
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await held.waitFor();
    await frame.getByRole("button", { name: /^Write its Comment/ }).click();
    await until(() => book.visited.length > 0);
    expect(book.visited[0]).toMatch(/^Success measures![A-Z]+8$/);
    expect(await axe(frame)).toEqual([]);
    await frame.getByRole("button", { name: "Which, and why" }).click();
    await settled(frame);
    expect(await read(frame.locator("article").first())).toContain("1 short of the line");
  });

  test("an empty Compact is led by a list that ticks itself off", async () => {
    const book = workbook(gridsOf({ measures: [] }));
    const frame = await sidebar.open(book, { at: { view: "today", at: "top" } });
    await frame.getByRole("button", { name: "Paste or import\u2026: Members" }).click();
    await until(() => book.visited.length > 0);
    expect(book.visited).toEqual(["openImport"]);
    expect(await read(frame.locator(".steps"))).not.toContain("\u2714");
    await sidebar.focusSheet();
    book.put("Members", "Organisation", 2, { kind: "text", text: "Corby Borough Council" });
    await frame.locator("#tab-today").focus();
    await frame.waitForSelector(".steps .done:has-text('Members')");
    expect(await axe(frame)).toEqual([]);
    await show(frame, "progress");
    await frame.getByRole("button", { name: "Read the Statement\u2026" }).click();
    await until(() => book.visited.length > 1);
    expect(book.visited[1]).toBe("openReadStatement");
  });

  test("what has the keyboard is never hidden under the tabs or the foot", async () => {
    const book = workbook();
    book.select("Members", 13);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    await frame.locator("#tab-member").focus();
    const hidden: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      await sidebar.page().keyboard.press(presses < 40 ? "Tab" : "Shift+Tab");
      hidden.push(
        ...(await frame.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const element = document.activeElement;
          if (element === null || element === document.body) return [];
          const { left, top, width, height } = element.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen !== null && (element.contains(seen) || seen.contains(element))
            ? []
            : [element.outerHTML.slice(0, 120)];
        })),
      );
    }
    expect(hidden).toEqual([]);
  });

  test("the report is made, its link is shown, and it is listed afterwards", async () => {
    const frame = await sidebar.open(workbook());
    await show(frame, "report");
    await frame.getByLabel("For the meeting on").selectOption("2009-12-10");
    await frame.getByRole("button", { name: "Make report" }).click();
    await settled(frame);
    const link = frame.locator(".message a");
    expect(await link.getAttribute("href")).toBe("https://docs.google.com/document/d/report");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await smallTargets(frame)).toEqual([]);
    expect(await frame.locator(".reports li").count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
  });

  test("the year is told month by month, with what is missing or clashes", async () => {
    const frame = await sidebar.open(workbook());
    await show(frame, "report");
    const year = frame.locator(".year");
    expect(await read(year)).toContain("Missing: 4 Steering Group meetings a year are expected");
    expect(await read(year)).toContain("Clash: E2 Celebration of Achievement is on 10 Dec 2009");
    const picture = year.getByRole("img", { name: /Picture of the year/ });
    expect(await picture.getAttribute("aria-label")).toMatch(/meetings: [1-9].*events: [1-9]/);
    expect(await picture.locator(".month").count()).toBe(12);
    const december = await read(picture.locator(".month").filter({ hasText: "Dec" }));
    expect(december).toMatch(/\u25a1 10 SG/);
    expect(december).toMatch(/\u25c7 10 E2/);
    // Each mark takes its room in the line of its month.
    const marks = picture.locator(".on-day");
    const rooms = await marks.evaluateAll((all) =>
      all.map((mark) => {
        const own = mark.getBoundingClientRect();
        const line = mark.closest(".month")?.getBoundingClientRect() ?? own;
        const isInLine =
          own.top >= line.top && own.bottom <= line.bottom && own.right <= line.right;
        return isInLine && own.width > 20 && own.height > 10;
      }),
    );
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms).not.toContain(false);
    expect(await read(year.locator("figcaption"))).toContain("\u25a1 meeting, \u25c7 event");
    await frame.getByText("Month by month").press("Enter");
    expect(await read(frame.locator(".days").filter({ hasText: "Thu 10" }))).toContain(
      "Steering Group, 14:30, Northamptonshire LSC Offices: planned",
    );
    expect(await frame.locator(".days .as-at").count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
  });

  test("everything can be done by keyboard alone, and the keyboard is never lost", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    const { keyboard } = sidebar.page();
    await frame.locator("#tab-progress").focus();
    await keyboard.press("ArrowRight");
    await settled(frame);
    expect(await focused(frame)).toBe("tab-problems");
    expect(await tabTo(frame, /^Apply leo/)).toBe(true);
    await keyboard.press("Enter");
    await settled(frame);
    expect(await focusedName(frame)).toBe("Undo");
    await keyboard.press("Enter");
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas @kgh.example,",
    });
    expect(await focusedName(frame)).not.toBe("");
    await frame.locator("#tab-problems").focus();
    expect(await tabTo(frame, /^Accept: Kettering/)).toBe(true);
    await keyboard.press("Space");
    await frame.waitForSelector("#reason");
    expect(await focused(frame)).toBe("reason");
    await keyboard.press("Escape");
    await frame.waitForSelector("#reason", { state: "detached" });
    await frame.locator("#tab-problems").focus();
    await keyboard.press("End");
    await settled(frame);
    expect(await focused(frame)).toBe("tab-report");
    expect(await tabTo(frame, /^Make report/)).toBe(true);
    await keyboard.press("Enter");
    await settled(frame);
    expect(await frame.locator(".reports li").count()).toBe(1);
    expect(sidebar.complaints()).toEqual([]);
  });

  /** Presses Tab until something with that name has the keyboard. */
  async function tabTo(frame: Frame, name: RegExp): Promise<boolean> {
    for (let presses = 0; presses < 80; presses++) {
      await sidebar.page().keyboard.press("Tab");
      if (name.test(await focusedName(frame))) return true;
    }
    return false;
  }
});
