import type { Frame } from "playwright-core";
import { at } from "../support/at";
import { aMember, gridsOf } from "../support/builders";
import { smallTargets } from "../support/smallTargets";
import { answering, inBrowser, workbook } from "./inBrowser";
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

inBrowser("the sidebar in a browser", (sidebar) => {
  describe.each(VIEWS)("the view %s", (view) => {
    test("is free of what axe-core finds and easy to hit, in 300 px, and asks no other host", async () => {
      const book = workbook();
      book.select("Members", 13);
      const frame = await sidebar.open(book);
      await show(frame, view);
      await openAll(frame);
      expect(await axe(frame)).toEqual([]);
      expect(await smallTargets(frame)).toEqual([]);
      expect(sidebar.complaints()).toEqual([]);
    });

    test.each([
      ["300 px", 300, 100],
      ["300 px with text twice as large", 300, 200],
      ["a page zoomed to 200 %", 150, 100],
    ])("needs no scrolling sideways at %s", async (_, width, percent) => {
      const book = workbook();
      book.select("Members", 13);
      const frame = await sidebar.open(book, { width });
      await frame.addStyleTag({ content: `html{font-size:${percent}%}` });
      await show(frame, view);
      await openAll(frame);
      expect(await overflow(frame)).toEqual([]);
    });
  });

  test("Update progress shows that it works, what it came to, and the sheet's new state", async () => {
    const book = workbook();
    let finish: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const frame = await sidebar.open(book, {
      answerer: async (entryPoint, json) => {
        if (entryPoint === "callUpdateProgress") await waiting;
        return answering(book)(entryPoint, json);
      },
    });
    await frame.getByRole("button", { name: "Update progress" }).click();
    await frame.waitForSelector("text=Counting and judging");
    expect(await axe(frame)).toEqual([]);
    finish();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toContain(
      "As at 7 Oct 2009: 8 of 10 success measures are on course and 2 are at risk.",
    );
    expect(await read(frame.locator(".view"))).toContain("In the sheet since 7 Oct 2009.");
    expect(await axe(frame)).toEqual([]);
  });

  test("a card shows the bar's three things and names who was counted and who was not", async () => {
    const frame = await sidebar.open(workbook());
    const card = frame.locator("article").filter({ hasText: "SM5" });
    expect(await read(card)).not.toContain("due by now");
    await card.locator("summary").first().click();
    expect(await card.getByRole("img").getAttribute("aria-label")).toBe(
      "0 of 2 events, 2 more booked, 1 due by now",
    );
    const widths = await card.locator(".bar").evaluate((bar) => {
      const [fill, hatch, mark] = Array.from(bar.children, (part) => part.getBoundingClientRect());
      const whole = bar.getBoundingClientRect();
      return [fill?.width, hatch?.width, (mark?.left ?? 0) - whole.left].map((length) =>
        Math.round(((length ?? 0) / whole.width) * 10),
      );
    });
    expect(widths).toEqual([0, 10, 5]);
    const pledge = frame.locator("article").filter({ hasText: "All 27 organisations" });
    await openAll(frame);
    const names = await read(pledge);
    expect(names).toContain("Corby Borough Council\n14 May 2009");
    expect(names).toContain("Not counted, and why");
    expect(names).toMatch(/Health 4 of 6\s+Has not: East Midlands Ambulance Service/);
  });

  test("a card is three lines until it is opened; the worst are first, and a pill has the others out of the way", async () => {
    const frame = await sidebar.open(workbook());
    const cards = frame.locator("article");
    const lines = (await read(cards.first())).split("\n");
    expect(lines).toEqual([
      "\u25b2",
      "At risk",
      "SM6",
      "1 of 4",
      "4 organisations to hold a recognised equality mark by the end of March 2010",
      "1 short of the line; at this pace 1 of 4",
    ]);
    const heights = await cards.evaluateAll((all) => all.map((card) => card.clientHeight));
    expect(Math.max(...heights)).toBeLessThan(100);
    const pill = (name: string) => frame.getByRole("button", { name, exact: true });
    expect(await pill("All 10").getAttribute("aria-pressed")).toBe("true");
    await pill("At risk 2").click();
    expect(await pill("At risk 2").getAttribute("aria-pressed")).toBe("true");
    expect(await cards.count()).toBe(2);
    expect(await axe(frame)).toEqual([]);
    await pill("At risk 2").click();
    expect(await cards.count()).toBe(10);
  });

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

  test("another day holds for this view and the next report; a second click keeps it in Settings", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    const asAt = () => frame.getByLabel("As at").inputValue();
    expect(await asAt()).toBe("2009-10-07");
    await frame.getByLabel("As at").fill("2009-07-08");
    await frame.getByText("For this view and the next report only").waitFor();
    expect(
      await read(frame.locator("article").filter({ hasText: "All 27 organisations" })),
    ).toContain("19 of 27");
    expect(await axe(frame)).toEqual([]);
    await show(frame, "report");
    expect(await read(frame.locator(".view"))).toContain("As at 8 Jul 2009");
    await frame.getByRole("button", { name: "Make report" }).click();
    await settled(frame);
    expect(book.cell("Reports", "As at", 2)).toMatchObject({ day: "2009-07-08" });
    expect(await read(frame.locator(".view"))).toContain("As at 7 Oct 2009");
    await show(frame, "progress");
    expect(await asAt()).toBe("2009-10-07");
    await frame.getByRole("button", { name: "Year end" }).click();
    await frame.getByRole("button", { name: "Back to 7 Oct 2009" }).click();
    await frame.getByText("These figures are not in the sheet yet").waitFor();
    await frame.getByRole("button", { name: "Year end" }).click();
    await frame.getByRole("button", { name: "Keep it in Settings" }).click();
    await settled(frame);
    expect(await read(frame.locator(".message"))).toContain("As at in Settings is 31 Mar 2010.");
    expect(await asAt()).toBe("2010-03-31");
    await frame.locator(".notice-ways").getByRole("button", { name: "Undo" }).click();
    await frame.waitForSelector("text=Undone.");
    await settled(frame);
    expect(await asAt()).toBe("2009-10-07");
  });

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

  test("what was done last leaves the way on in sight", async () => {
    const book = workbook();
    book.select("Members", 13);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    await frame.getByLabel("Phone").fill("01604 000000");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    await frame.getByText("1 change is saved").waitFor();
    await frame.getByRole("button", { name: "Next with a problem" }).click();
    await settled(frame);
    expect(await read(frame.locator("h2"))).not.toBe("Kettering General Hospital");
  });

  test("a member is found by its contact, and its sections, dates and ways on are used", async () => {
    const book = workbook();
    book.select("Members", 13);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    await frame.getByLabel("Find a member").fill("chandra");
    await frame.getByRole("button", { name: "Corby Borough Council" }).waitFor();
    expect(await axe(frame)).toEqual([]);
    await frame.getByLabel("Find a member").press("Enter");
    await frame.waitForSelector("h2:has-text('Corby Borough Council')");
    await frame.getByRole("button", { name: "Next member" }).click();
    await frame.waitForSelector("h2:has-text('Kettering Borough Council')");
    expect(book.visited).toEqual(["Members!A5"]);
    await frame.getByText("Commitments").click();
    await frame.getByRole("button", { name: "Previous member" }).click();
    await frame.waitForSelector("h2:has-text('Corby Borough Council')");
    // What was folded for one member is folded for the next.
    const pledge = frame.getByLabel("Jobs Pledge on");
    expect(await pledge.isVisible()).toBe(false);
    await frame.locator("summary", { hasText: "Commitments" }).press("Enter");
    await pledge.fill("2009-09-30");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    const day = { kind: "day", day: "2009-09-30", time: "" };
    expect(book.cell("Members", "Jobs Pledge on", 4)).toEqual(day);
    // Half a date is no answer: nothing is saved for it, and it stays to be finished.
    await frame.getByLabel("Phone").fill("01536 464000");
    await pledge.focus();
    await sidebar.page().keyboard.press("Backspace");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    expect(await focused(frame)).toBe(await pledge.getAttribute("id"));
    expect(book.cell("Members", "Jobs Pledge on", 4)).toEqual(day);
    expect(await overflow(frame)).toEqual([]);
  });

  test("no field of the form is narrower than what it holds", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    const cut: string[] = [];
    for (const row of [2, 13, 20, 28]) {
      book.select("Members", row);
      await frame.locator("#tab-report").click();
      await show(frame, "member");
      await frame.getByRole("button", { name: "Previous member" }).click();
      await settled(frame);
      cut.push(
        ...(await frame.evaluate(() =>
          Array.from(
            document.querySelectorAll<HTMLInputElement>("form.member input, form.member textarea"),
          )
            .filter(
              (field) =>
                field.scrollWidth > field.clientWidth ||
                field.scrollHeight > field.clientHeight + 1,
            )
            .map((field) => field.value),
        )),
      );
    }
    expect(cut).toEqual([]);
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
    await frame.getByRole("button", { name: "Show more members" }).press("Enter");
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

  test("a problem opens its member, where it can be typed away", async () => {
    const book = workbook();
    const frame = await sidebar.open(book);
    await show(frame, "problems");
    await frame.getByRole("button", { name: "Open member: Kettering General Hospital" }).click();
    await settled(frame);
    expect(await frame.getByLabel("Email", { exact: true }).inputValue()).toBe(
      "leo.lomas @kgh.example,",
    );
    await frame.getByLabel("Email", { exact: true }).fill("leo.lomas@kgh.example");
    await frame.getByRole("button", { name: "Save 1 change" }).click();
    await settled(frame);
    expect(book.cell("Members", "Email", 13)).toEqual({
      kind: "text",
      text: "leo.lomas@kgh.example",
    });
    expect(await read(frame.locator(".view"))).toContain("Nothing is wrong here.");
    expect(
      await frame.getByRole("link", { name: "Write to the main contact" }).getAttribute("href"),
    ).toMatch(/^mailto:leo\.lomas@kgh\.example\?subject=/);
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

  test("the form follows the row that is selected in the sheet", async () => {
    const book = workbook();
    book.select("Members", 4);
    const frame = await sidebar.open(book);
    await show(frame, "member");
    expect(await read(frame.locator("h2"))).toBe("Corby Borough Council");
    book.select("Members", 5);
    await sidebar.focusSheet();
    await frame.waitForSelector("h2:has-text('Kettering Borough Council')");
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

  /** Presses Tab until something with that name has the keyboard. */
  async function tabTo(frame: Frame, name: RegExp): Promise<boolean> {
    for (let presses = 0; presses < 80; presses++) {
      await sidebar.page().keyboard.press("Tab");
      if (name.test(await focusedName(frame))) return true;
    }
    return false;
  }
});
