import type { Frame } from "playwright-core";
import { at } from "../support/at";
import { aMember, gridsOf } from "../support/builders";
import { answering, inBrowser, workbook } from "./inBrowser";
import { axe, count, focused, focusedName, overflow, read, settled, show, until } from "./readPage";

/** Columns of days into which something else was pasted. */
const PASTED_DAYS = [
  "Contact confirmed on",
  "Member since",
  "Charter signed on",
  "Skills Pledge on",
  "Jobs Pledge on",
  "Test the Organisation on",
  "TNA completed on",
  "Equality mark on",
];

inBrowser("the Problems view in a browser", (sidebar) => {
  test("a problem is mended, undone, accepted and brought back", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    await show(frame, "problems");
    const before = await count(frame);
    await frame.getByRole("button", { name: /^Apply leo.lomas@kgh.example/ }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas@kgh.example",
    });
    expect(await count(frame)).toBe(before - 1);
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas @kgh.example,",
    });
    expect(await count(frame)).toBe(before);
    await frame.getByRole("button", { name: /^Accept: Kettering General Hospital/ }).click();
    expect(await axe(frame)).toEqual([]);
    await frame.getByLabel("Why is this all right?").fill("He likes it so");
    await frame.getByRole("button", { name: "Accept", exact: true }).click();
    await settled(frame);
    expect(await count(frame)).toBe(before - 1);
    await frame.locator("summary", { hasText: "Accepted (1)" }).click();
    expect(await read(frame.locator(".view"))).toContain("Accepted: He likes it so");
    await frame.getByRole("button", { name: /^Bring back/ }).click();
    await settled(frame);
    expect(await count(frame)).toBe(before);
  });

  test("opened on the changes that can be undone: unfolded, undone, emptied, and at last none", async () => {
    const book = workbook();
    const at = { view: "problems", at: "changes" } as const;
    const frame = await sidebar.open(book, { at });
    expect(await focusedName(frame)).toContain("Changes that can be undone (0)");
    expect(await read(frame.locator(".more[open]"))).toContain("None.");
    expect(await axe(frame)).toEqual([]);
    await frame.getByRole("button", { name: /^Apply leo.lomas@kgh.example/ }).click();
    await settled(frame);
    const list = frame.locator("details", { hasText: "Changes that can be undone (1)" });
    await list.getByRole("button", { name: /^Undo: / }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toMatchObject({ text: "leo.lomas @kgh.example," });
    await frame.getByRole("button", { name: "Empty the undo list" }).click();
    await frame.getByRole("button", { name: "Empty it" }).click();
    await settled(frame);
    expect(await read(frame.locator(".more[open]"))).toContain("Changes that can be undone (0)");
    expect(await axe(frame)).toEqual([]);
  });

  test("applying leaves the page where it is", async () => {
    const frame = await sidebar.open(workbook());
    await show(frame, "problems");
    await frame.evaluate(() => window.scrollTo(0, 60));
    await frame.getByRole("button", { name: /^Apply leo.lomas@kgh.example/ }).press("Enter");
    await settled(frame);
    expect(await focusedName(frame)).toBe("Undo");
    expect(await frame.evaluate(() => window.scrollY)).toBe(60);
  });

  test("after a paste of 30 bad rows a member's problems are seen, asked for and accepted at once", async () => {
    const members = Array.from({ length: 30 }, (_, at) =>
      aMember(`Parish ${at + 1}`, {
        "Main contact": "Ann Other",
        Email: `clerk@parish${at + 1}.gov.uk`,
        Apprentices: -3,
        Buddy: "Nobody",
        ...Object.fromEntries(
          PASTED_DAYS.map((title) => [title, { kind: "text", text: "soon" } as const]),
        ),
      }),
    );
    const frame = await sidebar.open(workbook(gridsOf({ members })));
    await show(frame, "problems");
    const before = await count(frame);
    expect(before).toBeGreaterThanOrEqual(300);
    // What is folded away is not in the way of the keyboard.
    const tall = await frame.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThan(5000);
    const cards = frame.locator(".member-card");
    expect(await cards.count()).toBe(10);
    await frame.getByRole("button", { name: /^Show 20 more of \d+ members$/ }).press("Enter");
    expect(await cards.count()).toBe(30);
    const card = cards.filter({ has: frame.getByRole("heading", { name: /^Parish 7 / }) });
    await card.locator("summary").press("Enter");
    const ask = card.getByRole("link", { name: "Ask for all of these: Parish 7" });
    expect(await ask.getAttribute("href")).toMatch(/^mailto:clerk@parish7\.gov\.uk\?subject=/);
    const held = await card.locator(".problem").count();
    await card.getByRole("button", { name: `Accept all ${held}: Parish 7` }).press("Enter");
    expect(await focused(frame)).toBe("reason");
    await sidebar.page().keyboard.type("They are new.");
    await sidebar.page().keyboard.press("Enter");
    await settled(frame);
    await frame.waitForSelector(`#tab-problems .count:text-is("${before - held}")`);
    expect(await focusedName(frame)).toBe("Undo");
    await sidebar.page().keyboard.press("Enter");
    await frame.waitForSelector(`#tab-problems .count:text-is("${before}")`);
    await frame.getByRole("button", { name: /^Accept all 30: .*buddy/ }).press("Enter");
    await frame.locator("#reason").fill("No buddies here.");
    await frame.locator("#reason").press("Enter");
    await frame.waitForSelector(`#tab-problems .count:text-is("${before - 30}")`);
    expect(await axe(frame)).toEqual([]);
    expect(await overflow(frame)).toEqual([]);
  });

  test("the way to a cell goes to the cell", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    await show(frame, "problems");
    await frame
      .getByRole("button", { name: `go to ${at("Members", "Email", 13)} on Members` })
      .click();
    await until(() => book.visited.length > 0);
    expect(book.visited).toEqual([`Members!${at("Members", "Email", 13)}`]);
  });

  test("problems are counted again when the person comes back from the sheet", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    await show(frame, "problems");
    const before = await count(frame);
    await sidebar.focusSheet();
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas@kgh.example" });
    await frame.locator("#tab-problems").focus();
    await frame.waitForSelector(`#tab-problems .count:text-is("${before - 1}")`);
  });

  test("the number beside Problems is asked for every minute, and never while the page is hidden", async () => {
    const book = workbook();
    const asked: string[] = [];
    const frame = await sidebar.open(book, {
      ownClock: true,
      answerer: async (entryPoint, json) => {
        asked.push(entryPoint);
        return answering(book)(entryPoint, json);
      },
    });
    const badge = (open: number) =>
      frame.waitForSelector(`#tab-problems .count:text-is("${open}")`);
    const { clock } = sidebar.page();
    await frame.waitForSelector("#tab-problems .count");
    const before = await count(frame);
    const counted = () => asked.filter((name) => name === "callCountProblems").length;
    const atFirst = counted();
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas@kgh.example" });
    await clock.runFor(59_000);
    expect(counted()).toBe(atFirst);
    await clock.runFor(1_000);
    await badge(before - 1);
    await setHidden(frame, true);
    book.put("Members", "Email", 13, { kind: "text", text: "leo.lomas @kgh.example," });
    await clock.runFor(600_000);
    expect(counted()).toBe(atFirst + 1);
    await setHidden(frame, false);
    await clock.runFor(1);
    await badge(before);
    expect(counted()).toBe(atFirst + 2);
  });

  test("Check again writes the Check column, as the menu does", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    await show(frame, "problems");
    await frame.getByRole("button", { name: "Check again" }).click();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toMatch(/errors?/);
    expect(book.cell("Members", "Check", 13)).toMatchObject({ kind: "text" });
  });

  /** As a browser tells a page that its tab was left, or is back in front. */
  function setHidden(frame: Frame, isHidden: boolean): Promise<void> {
    return frame.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, isHidden);
  }
});
